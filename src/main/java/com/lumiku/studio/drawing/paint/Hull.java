package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.util.Comparator;
import java.util.List;

/** The convex hull of points (Andrew's monotone chain). */
public final class Hull {

    private Hull() {}

    public static Shape of(List<double[]> points) {
        List<double[]> sorted = points.stream()
                .sorted(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]))
                .toList();
        double[][] hull = new double[2 * sorted.size()][];
        int size = 0;
        for (double[] point : sorted) {
            size = push(hull, size, 0, point);
        }
        int lower = size - 1;
        for (double[] point : sorted.reversed()) {
            size = push(hull, size, lower, point);
        }
        double[] outline = new double[2 * (size - 1)];
        for (int i = 0; i < size - 1; i++) {
            outline[2 * i] = hull[i][0];
            outline[2 * i + 1] = hull[i][1];
        }
        return Curve.polygon(outline);
    }

    private static int push(double[][] hull, int size, int base, double[] point) {
        int kept = size;
        while (kept >= base + 2 && !turnsLeft(hull[kept - 2], hull[kept - 1], point)) {
            kept--;
        }
        hull[kept] = point;
        return kept + 1;
    }

    private static boolean turnsLeft(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
    }
}
