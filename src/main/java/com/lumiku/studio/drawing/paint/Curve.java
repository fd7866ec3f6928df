package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;

/** Shapes from few numbers. Points are given as x, y, x, y... */
public final class Curve {

    private Curve() {}

    /** A smooth closed curve through all points (Catmull-Rom). */
    public static Path2D closed(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        int count = points.length / 2;
        for (int i = 0; i < count; i++) {
            segment(path, points, (i + count - 1) % count, i, (i + 1) % count, (i + 2) % count);
        }
        path.closePath();
        return path;
    }

    /** A smooth open curve through all points (Catmull-Rom). */
    public static Path2D open(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        extend(path, points);
        return path;
    }

    /** A strand from one point past another to a third, pointed at both ends and so wide in the middle. */
    public static Path2D strand(
            double width, double fromX, double fromY, double middleX, double middleY, double toX, double toY) {
        double length = Math.max(1e-9, Math.hypot(toX - fromX, toY - fromY));
        double acrossX = -(toY - fromY) / length * width;
        double acrossY = (toX - fromX) / length * width;
        double x = 2 * middleX - (fromX + toX) / 2;
        double y = 2 * middleY - (fromY + toY) / 2;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(fromX, fromY);
        path.quadTo(x + acrossX, y + acrossY, toX, toY);
        path.quadTo(x - acrossX, y - acrossY, fromX, fromY);
        path.closePath();
        return path;
    }

    /** A smooth curve through all points, closed by a straight line through the corners. */
    public static Path2D cornered(double[] points, double... corners) {
        Path2D path = open(points);
        for (int i = 0; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A closed shape with straight sides. */
    public static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    public static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    /** With five points, upright. */
    public static Shape star(double x, double y, double size) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double out = i % 2 == 0 ? size : size * 0.45;
            points[2 * i] = x + out * Math.cos(angle);
            points[2 * i + 1] = y + out * Math.sin(angle);
        }
        return polygon(points);
    }

    public static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    /** What two circles and the tangents between them enclose: a limb. */
    public static Shape taper(double x1, double y1, double radius1, double x2, double y2, double radius2) {
        double distance = Math.hypot(x2 - x1, y2 - y1);
        if (distance <= Math.abs(radius1 - radius2) + 1e-6) {
            return radius1 > radius2 ? circle(x1, y1, radius1) : circle(x2, y2, radius2);
        }
        double along = Math.atan2(y2 - y1, x2 - x1);
        double spread = Math.acos((radius1 - radius2) / distance);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(x1 + radius1 * Math.cos(along + spread), y1 + radius1 * Math.sin(along + spread));
        arc(path, x1, y1, radius1, along + spread, 2 * (Math.PI - spread));
        path.lineTo(x2 + radius2 * Math.cos(along - spread), y2 + radius2 * Math.sin(along - spread));
        arc(path, x2, y2, radius2, along - spread, 2 * spread);
        path.closePath();
        return path;
    }

    /** What shapes enclose together. */
    public static Path2D union(Shape... shapes) {
        return union(Arrays.asList(shapes));
    }

    /** What shapes enclose together. */
    public static Path2D union(List<Shape> shapes) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Shape shape : shapes) {
            Subpath.of(shape).forEach(outline -> path.append(outline.clockwise(), false));
        }
        return path;
    }

    /** Shapes that do not overlap, as one. */
    public static Path2D together(List<? extends Shape> shapes) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        shapes.forEach(shape -> path.append(shape, false));
        return path;
    }

    /** A shape without another. */
    public static Region without(Shape shape, Shape hole) {
        return Region.of(shape).without(hole);
    }

    /** Goes on along a circle, in parts of a quarter at most. */
    private static void arc(Path2D path, double x, double y, double radius, double start, double extent) {
        int parts = Math.max(1, (int) Math.ceil(extent / (Math.PI / 2) - 1e-9));
        double step = extent / parts;
        double reach = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < parts; i++) {
            double from = start + i * step;
            double to = from + step;
            path.curveTo(
                    x + radius * Math.cos(from) - reach * Math.sin(from),
                    y + radius * Math.sin(from) + reach * Math.cos(from),
                    x + radius * Math.cos(to) + reach * Math.sin(to),
                    y + radius * Math.sin(to) - reach * Math.cos(to),
                    x + radius * Math.cos(to),
                    y + radius * Math.sin(to));
        }
    }

    private static void extend(Path2D path, double... points) {
        int last = points.length / 2 - 1;
        for (int i = 0; i < last; i++) {
            segment(path, points, Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2));
        }
    }

    private static void segment(Path2D path, double[] points, int before, int from, int to, int after) {
        path.curveTo(
                points[2 * from] + (points[2 * to] - points[2 * before]) / 6,
                points[2 * from + 1] + (points[2 * to + 1] - points[2 * before + 1]) / 6,
                points[2 * to] - (points[2 * after] - points[2 * from]) / 6,
                points[2 * to + 1] - (points[2 * after + 1] - points[2 * from + 1]) / 6,
                points[2 * to],
                points[2 * to + 1]);
    }
}
