package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.figure.Keypoint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The smooth outline around discs: what a tapered limb, a hand or a trunk looks like from any side. */
final class PreviewHull {

    private static final int POINTS = 40;

    /** A disc, in body heights. */
    record Disc(double x, double y, double radius) {

        static Disc at(Keypoint point, double radius) {
            return new Disc(point.x(), point.y(), radius);
        }

        /** On the way from one point to another. */
        static Disc between(Keypoint from, Keypoint to, double way, double radius) {
            return new Disc(from.x() + way * (to.x() - from.x()), from.y() + way * (to.y() - from.y()), radius);
        }
    }

    private PreviewHull() {}

    static Shape around(Disc... discs) {
        List<double[]> points = new ArrayList<>(discs.length * POINTS);
        for (Disc disc : discs) {
            for (int i = 0; i < POINTS; i++) {
                double angle = 2 * Math.PI * i / POINTS;
                points.add(
                        new double[] {disc.x + disc.radius * Math.cos(angle), disc.y + disc.radius * Math.sin(angle)});
            }
        }
        return Hull.of(points);
    }

    static Shape around(List<? extends Point2D> points) {
        return Hull.of(points.stream()
                .map(point -> new double[] {point.getX(), point.getY()})
                .toList());
    }
}
