package com.lumiku.studio.drawing;

import com.lumiku.studio.figure.Keypoint;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    static Path2D around(Disc... discs) {
        List<Point2D> points = new ArrayList<>(discs.length * POINTS);
        for (Disc disc : discs) {
            for (int i = 0; i < POINTS; i++) {
                double angle = 2 * Math.PI * i / POINTS;
                points.add(new Point2D.Double(
                        disc.x + disc.radius * Math.cos(angle), disc.y + disc.radius * Math.sin(angle)));
            }
        }
        return around(points);
    }

    /** The convex hull of points (Andrew's monotone chain). */
    static Path2D around(List<? extends Point2D> points) {
        Point2D[] sorted = points.toArray(Point2D[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        List<Point2D> hull = new ArrayList<>();
        half(sorted, hull);
        for (int i = 0; i < sorted.length / 2; i++) {
            Point2D swapped = sorted[i];
            sorted[i] = sorted[sorted.length - 1 - i];
            sorted[sorted.length - 1 - i] = swapped;
        }
        half(sorted, hull);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < hull.size(); i++) {
            if (i == 0) {
                path.moveTo(hull.get(i).getX(), hull.get(i).getY());
            } else {
                path.lineTo(hull.get(i).getX(), hull.get(i).getY());
            }
        }
        if (!hull.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private static void half(Point2D[] sorted, List<Point2D> hull) {
        int start = hull.size();
        for (Point2D point : sorted) {
            while (hull.size() - start >= 2 && turnsAway(hull, point)) {
                hull.removeLast();
            }
            hull.add(point);
        }
        if (!hull.isEmpty()) {
            hull.removeLast();
        }
    }

    private static boolean turnsAway(List<Point2D> hull, Point2D next) {
        Point2D a = hull.get(hull.size() - 2);
        Point2D b = hull.getLast();
        return (b.getX() - a.getX()) * (next.getY() - a.getY()) - (b.getY() - a.getY()) * (next.getX() - a.getX()) <= 0;
    }
}
