package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.figure.Direction;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Support;
import java.awt.geom.Path2D;

/**
 * From the own frame of a thing to how it is seen: x to the viewer's right, y downwards, z towards the viewer.
 *
 * @param at where the frame's origin is seen
 */
record Frame(Keypoint at, Direction across, Direction up, Direction front) {

    /** From how far above furniture is seen. */
    private static final double PITCH = Math.toRadians(9);

    static Frame of(Held held) {
        return new Frame(held.at(), held.across(), held.up(), held.front());
    }

    /** Of what stands on the ground, seen from slightly above. */
    static Frame of(Support support) {
        double yaw = Math.toRadians(support.yaw());
        double sin = Math.sin(yaw);
        double cos = Math.cos(yaw);
        double low = Math.sin(PITCH);
        double high = Math.cos(PITCH);
        return new Frame(
                new Keypoint(support.x(), support.y(), support.z(), true),
                new Direction(cos, -sin * low, -sin * high),
                new Direction(0, -high, low),
                new Direction(sin, cos * low, cos * high));
    }

    double[] seen(double... at) {
        return new double[] {
            this.at.x() + at[0] * across.x() + at[1] * up.x() + at[2] * front.x(),
            this.at.y() + at[0] * across.y() + at[1] * up.y() + at[2] * front.y(),
            this.at.z() + towardsViewer(at)
        };
    }

    /** How far a direction goes towards the viewer. */
    double towardsViewer(double... direction) {
        return direction[0] * across.z() + direction[1] * up.z() + direction[2] * front.z();
    }

    /** A place that is seen, in the thing's own frame. */
    double[] inside(Keypoint seen) {
        double[] off = {seen.x() - at.x(), seen.y() - at.y(), seen.z() - at.z()};
        return new double[] {dot(across, off), dot(up, off), dot(front, off)};
    }

    /** The middle depth of points x, y, z, x, y, z... */
    double depth(double... points) {
        double sum = 0;
        for (int i = 0; i < points.length; i += 3) {
            sum += seen(points[i], points[i + 1], points[i + 2])[2];
        }
        return 3 * sum / points.length;
    }

    Path2D outline(double... corners) {
        Path2D path = path(corners);
        path.closePath();
        return path;
    }

    Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 3) {
            double[] at = seen(points[i], points[i + 1], points[i + 2]);
            if (i == 0) {
                path.moveTo(at[0], at[1]);
            } else {
                path.lineTo(at[0], at[1]);
            }
        }
        return path;
    }

    private static double dot(Direction direction, double[] off) {
        return direction.x() * off[0] + direction.y() * off[1] + direction.z() * off[2];
    }
}
