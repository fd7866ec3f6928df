package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/**
 * A visible side of a thing.
 *
 * @param outline in the figure's coordinates
 * @param depth towards the viewer, in body heights
 */
public record Piece(Shape outline, Tint color, double depth) {}
