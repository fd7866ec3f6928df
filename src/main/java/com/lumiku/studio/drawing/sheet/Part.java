package com.lumiku.studio.drawing.sheet;

import java.awt.geom.AffineTransform;

/**
 * A drawing inside another: a group, or the use of one that is on the sheet as well.
 *
 * @param role its class, or nothing
 * @param place where it is moved to
 */
public record Part(Drawing drawing, String role, AffineTransform place) implements Piece {}
