package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** A closed part of an outline, which has none of its own. */
final class Subpath {

    private final List<double[]> segments = new ArrayList<>();
    private final double[] start;

    private Subpath(double x, double y) {
        start = new double[] {x, y};
    }

    static List<Subpath> of(Shape shape) {
        List<Subpath> all = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> all.add(new Subpath(c[0], c[1]));
                case PathIterator.SEG_LINETO -> all.getLast().segments.add(new double[] {c[0], c[1]});
                case PathIterator.SEG_QUADTO -> all.getLast().segments.add(new double[] {c[0], c[1], c[2], c[3]});
                case PathIterator.SEG_CUBICTO -> all.getLast().segments.add(c.clone());
                default -> {}
            }
        }
        return all;
    }

    /** The same, run through clockwise, so that it fills what others of the same path leave. */
    Path2D clockwise() {
        return directed(true);
    }

    Path2D directed(boolean clockwise) {
        return area() < 0 == clockwise ? backwards() : forwards();
    }

    private Path2D forwards() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(start[0], start[1]);
        segments.forEach(segment -> append(path, segment));
        path.closePath();
        return path;
    }

    private Path2D backwards() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] last = segments.isEmpty() ? start : segments.getLast();
        path.moveTo(last[last.length - 2], last[last.length - 1]);
        for (int i = segments.size() - 1; i >= 0; i--) {
            double[] segment = segments.get(i);
            double[] before = i == 0 ? start : segments.get(i - 1);
            double[] turned = new double[segment.length];
            for (int k = 0; k < segment.length - 2; k += 2) {
                turned[k] = segment[segment.length - 4 - k];
                turned[k + 1] = segment[segment.length - 3 - k];
            }
            turned[segment.length - 2] = before[before.length - 2];
            turned[segment.length - 1] = before[before.length - 1];
            append(path, turned);
        }
        path.closePath();
        return path;
    }

    /** Twice the area of the polygon through all points; its sign tells the direction. */
    private double area() {
        double area = 0;
        double x = start[0];
        double y = start[1];
        for (double[] segment : segments) {
            for (int i = 0; i < segment.length; i += 2) {
                area += x * segment[i + 1] - segment[i] * y;
                x = segment[i];
                y = segment[i + 1];
            }
        }
        return area + x * start[1] - start[0] * y;
    }

    private static void append(Path2D path, double[] c) {
        switch (c.length) {
            case 2 -> path.lineTo(c[0], c[1]);
            case 4 -> path.quadTo(c[0], c[1], c[2], c[3]);
            default -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        }
    }
}
