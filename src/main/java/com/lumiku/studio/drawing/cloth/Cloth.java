package com.lumiku.studio.drawing.cloth;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Paint;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of cloth that a print is laid upon.
 *
 * @param ground its colour
 * @param second of the print
 * @param colors all that are said, the ground's first
 * @param step how far motifs are apart
 */
record Cloth(Pen pen, Region shape, Rectangle2D area, Tint ground, Tint second, List<Tint> colors, double step) {

    /** The colour of a print that has several, by turns; where none are said, its second one. */
    Tint color(int turn) {
        return colors.size() < 2 ? second : colors.get(1 + Math.floorMod(turn, colors.size() - 1));
    }

    boolean isLight() {
        return Tint.brightness(ground) > 0.6;
    }

    void fill(Shape motif, Paint paint) {
        pen.fillWithin(shape, motif, paint);
    }

    void fillAll(List<? extends Shape> motifs, Paint paint) {
        List<? extends Shape> seen = motifs.stream()
                .filter(motif -> shape.touches(motif.getBounds2D()))
                .toList();
        if (!seen.isEmpty()) {
            pen.fillWithin(shape, Region.of(Curve.together(seen)), paint);
        }
    }

    void line(Shape motif, Tint color, double width) {
        pen.lineWithin(shape, motif, color, width);
    }

    /** Where a pattern begins that goes on from one part of a garment to the next. */
    static double first(double from, double gap) {
        return Math.floor(from / gap) * gap;
    }

    /** Level lines, all in one. */
    Path2D rows(double gap, double from) {
        Path2D path = new Path2D.Double();
        for (double y = first(area.getMinY(), gap) + from - gap; y < area.getMaxY() + gap; y += gap) {
            path.moveTo(area.getMinX() - gap, y);
            path.lineTo(area.getMaxX() + gap, y);
        }
        return path;
    }

    /** Upright lines. */
    Path2D columns(double gap, double from) {
        Path2D path = new Path2D.Double();
        for (double x = first(area.getMinX(), gap) + from - gap; x < area.getMaxX() + gap; x += gap) {
            path.moveTo(x, area.getMinY() - gap);
            path.lineTo(x, area.getMaxY() + gap);
        }
        return path;
    }

    /** Slanting lines. */
    Path2D slants(double gap, double slope) {
        Path2D path = new Path2D.Double();
        double drop = area.getWidth() * slope;
        double shift = area.getMinX() * slope;
        for (double y = first(area.getMinY() - Math.abs(drop) - shift, gap) + shift;
                y < area.getMaxY() + Math.abs(drop);
                y += gap) {
            path.moveTo(area.getMinX(), y);
            path.lineTo(area.getMaxX(), y + drop);
        }
        return path;
    }

    /** A line that goes up and down. */
    Path2D zigzags(double gap, double width, double height) {
        Path2D path = new Path2D.Double();
        double left = first(area.getMinX(), width) - width;
        for (double y = first(area.getMinY(), gap); y < area.getMaxY() + gap; y += gap) {
            path.moveTo(left, y);
            int i = 1;
            for (double x = left + width / 2; x < area.getMaxX() + width; x += width / 2) {
                path.lineTo(x, i++ % 2 == 0 ? y : y - height);
            }
        }
        return path;
    }

    /** Places in rows, every other one shifted. */
    List<double[]> places(double gap, double rowGap) {
        List<double[]> places = new ArrayList<>();
        int row = 0;
        for (double y = first(area.getMinY(), 2 * rowGap) + rowGap * 0.35;
                y < area.getMaxY() + rowGap * 0.5;
                y += rowGap) {
            for (double x = first(area.getMinX(), gap) + row % 2 * gap * 0.5;
                    x < area.getMaxX() + gap * 0.5;
                    x += gap) {
                places.add(new double[] {x, y});
            }
            row++;
        }
        return places;
    }

    /** The same motif at each place: points of a smooth outline, in steps. */
    List<Shape> motifs(List<double[]> places, double... points) {
        return places.stream()
                .map(at -> {
                    double[] moved = new double[points.length];
                    for (int i = 0; i < points.length; i++) {
                        moved[i] = points[i] * step + at[i % 2];
                    }
                    return (Shape) Curve.closed(moved);
                })
                .toList();
    }

    /** A dot at each place, all in one: points of a line with round ends, an eighth of what circles are as text. */
    void dots(List<double[]> places, double radius, double dx, double dy, Tint color) {
        double side = 2 * radius * step;
        Path2D points = new Path2D.Double();
        for (double[] at : places) {
            double x = at[0] + dx * step;
            double y = at[1] + dy * step;
            if (shape.touches(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side))) {
                points.moveTo(x, y);
                points.closePath();
            }
        }
        line(points, color, side);
    }
}
