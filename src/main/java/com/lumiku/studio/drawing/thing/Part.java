package com.lumiku.studio.drawing.thing;

import java.util.List;

/**
 * What of a thing is drawn at once.
 *
 * @param pieces from the farthest to the nearest
 * @param depth of its middle towards the viewer, in body heights
 */
public record Part(Lie lie, List<Piece> pieces, double depth) {}
