package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/**
 * The front of a head or torso as part of an ellipsoid that turns: what is drawn flat, as seen from the front, is laid upon it.
 *
 * @param halfWidth of the ellipsoid
 * @param halfHeight of the ellipsoid
 * @param depth of the ellipsoid, from its middle towards the viewer
 * @param yaw by how much it is turned to the viewer's right, in radians; pi is the view from behind
 * @param pitch by how much it is bent downwards, in radians
 * @param brink below which it is an ellipsoid; above it recedes, as a chest does towards the neck
 */
public record Surface(double halfWidth, double halfHeight, double depth, double yaw, double pitch, double brink) {

    /** How far above the brink it recedes, and what of its depth is left there. */
    private static final double RECEDING = 75;

    private static final double LEFT = 0.3;

    /** One that recedes nowhere. */
    public Surface(double halfWidth, double halfHeight, double depth, double yaw, double pitch) {
        this(halfWidth, halfHeight, depth, yaw, pitch, Double.NEGATIVE_INFINITY);
    }

    /** Where a point of the front is seen, {@code out} in front of the surface. */
    public Point2D at(double x, double y, double out) {
        double z = height(x, y) + out;
        double nearer = z * Math.cos(yaw) - x * Math.sin(yaw);
        return new Point2D.Double(
                x * Math.cos(yaw) + z * Math.sin(yaw), y * Math.cos(pitch) + nearer * Math.sin(pitch));
    }

    public Point2D at(double x, double y) {
        return at(x, y, 0);
    }

    /** How much a point of the front is turned towards the viewer: 1 fully, below 0 not to be seen. */
    public double facing(double x, double y) {
        double z = height(x, y);
        return (z * Math.cos(yaw) - x * Math.sin(yaw)) / Math.max(1, Math.hypot(z, x));
    }

    public boolean sees(double x, double y) {
        return facing(x, y) > 0.12;
    }

    /** A flat shape laid upon the surface. */
    public Shape bend(Shape flat) {
        Path2D bent = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator it = flat.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                Point2D point = at(c[i], c[i + 1]);
                c[i] = point.getX();
                c[i + 1] = point.getY();
            }
            append(bent, type, c);
        }
        return bent;
    }

    private static void append(Path2D path, int type, double[] c) {
        switch (type) {
            case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
            case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> path.closePath();
        }
    }

    private double height(double x, double y) {
        double across = x / halfWidth;
        double along = y / halfHeight;
        double left = 1 - (1 - LEFT) * Math.clamp((brink - y) / RECEDING, 0, 1);
        return left * depth * Math.sqrt(Math.max(0, 1 - across * across - along * along));
    }
}
