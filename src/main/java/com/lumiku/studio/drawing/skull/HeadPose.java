package com.lumiku.studio.drawing.skull;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Where a head is in a picture and whereto it looks. In a head's own coordinates the middle between the ears is about the origin,
 * the chin 100 below and the crown 100 above.
 *
 * @param x of the origin in the picture
 * @param y of the origin in the picture
 * @param scale pixels per unit of the head's coordinates
 * @param yaw turn to the viewer's right in radians; 0 looks at the viewer, pi away
 * @param pitch bend downwards in radians
 * @param roll clockwise tilt in radians
 */
public record HeadPose(double x, double y, double scale, double yaw, double pitch, double roll) {

    private static final double CHIN = 84;

    /** The place in the picture that far below the middle of the head, in the head's units. */
    public Point2D below(double distance) {
        return place().transform(new Point2D.Double(0, distance), null);
    }

    /** A larger head on the same neck, raised by some of its units. */
    public HeadPose grown(double size, double raised) {
        double up = (CHIN * (size - 1) + raised) * scale;
        return new HeadPose(x + Math.sin(roll) * up, y - Math.cos(roll) * up, scale * size, yaw, pitch, roll);
    }

    public HeadPose tilted(double tilt) {
        return new HeadPose(x, y, scale, yaw, pitch, tilt);
    }

    /** From the head's coordinates to the picture's. */
    public AffineTransform place() {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(roll);
        place.scale(scale, scale);
        return place;
    }
}
