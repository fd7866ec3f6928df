package com.lumiku.studio.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/**
 * How a picture is shown: what has nothing to do with who is in it.
 *
 * @param backdrop whether there is anything behind the figure
 * @param flip whether the figure looks the other way
 * @param rotate by how many degrees the figure is turned clockwise
 * @param scale how large the figure is, 1 as usual
 * @param radius of the corners, as a share of the shorter side: 0.5 makes a circle of a square
 */
public record View(boolean backdrop, boolean flip, double rotate, double scale, double radius) {

    /** As it is. */
    public static final View PLAIN = new View(true, false, 0, 1, 0);

    /** Whether something of the picture may be left empty. */
    boolean isOpaque() {
        return backdrop && radius == 0;
    }

    AffineTransform figure(int width, int height) {
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        place.rotate(Math.toRadians(rotate));
        place.scale(flip ? -scale : scale, scale);
        place.translate(-width / 2.0, -height / 2.0);
        return place;
    }

    /** What is to be seen of the picture. */
    Shape outline(int width, int height) {
        double across = 2 * radius * Math.min(width, height);
        return new RoundRectangle2D.Double(0, 0, width, height, across, across);
    }
}
