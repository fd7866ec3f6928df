package com.lumiku.studio.drawing.held;

import com.lumiku.studio.figure.Direction;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Keypoint;
import java.awt.geom.Path2D;

/** From the own frame of a thing to how it is seen: x to the viewer's right, y downwards, z towards the viewer. */
record Frame(Held held) {

    double[] seen(double... at) {
        return new double[] {
            held.at().x()
                    + at[0] * held.across().x()
                    + at[1] * held.up().x()
                    + at[2] * held.front().x(),
            held.at().y()
                    + at[0] * held.across().y()
                    + at[1] * held.up().y()
                    + at[2] * held.front().y(),
            held.at().z() + towardsViewer(at)
        };
    }

    /** How far a direction goes towards the viewer. */
    double towardsViewer(double... direction) {
        return direction[0] * held.across().z()
                + direction[1] * held.up().z()
                + direction[2] * held.front().z();
    }

    /** A place that is seen, in the thing's own frame. */
    double[] inside(Keypoint seen) {
        Keypoint at = held.at();
        double[] off = {seen.x() - at.x(), seen.y() - at.y(), seen.z() - at.z()};
        return new double[] {dot(held.across(), off), dot(held.up(), off), dot(held.front(), off)};
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
