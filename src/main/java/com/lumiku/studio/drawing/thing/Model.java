package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Direction;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Support;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a thing built of simple solids in the thing's own frame: across, up, to the front; in body heights. */
final class Model {

    private static final int RING = 28;
    private static final double STEP = 0.0004;

    private final Frame frame;
    /** Where the other end of what is held is seen, or null. */
    private final Keypoint end;

    private final List<Piece> pieces = new ArrayList<>();

    Model(Held held) {
        frame = Frame.of(held);
        end = held.end();
    }

    Model(Support support) {
        frame = Frame.of(support);
        end = null;
    }

    Part part(Lie lie) {
        double depth = pieces.stream()
                .mapToDouble(Piece::depth)
                .average()
                .orElse(frame.at().z());
        return new Part(lie, pieces(), depth);
    }

    /** Its visible sides from the farthest to the nearest. */
    List<Piece> pieces() {
        return pieces.stream().sorted(Comparator.comparingDouble(Piece::depth)).toList();
    }

    /** How near to the viewer a place is. */
    double depth(double x, double y, double z) {
        return frame.seen(x, y, z)[2];
    }

    /** Whether the front is turned to the viewer. */
    boolean showsFront() {
        return frame.front().z() > 0;
    }

    /** Where the other end is. */
    double[] end() {
        return frame.inside(end);
    }

    /** A box around a middle, by its half sizes. */
    Model box(Tint color, double x, double y, double z, double halfX, double halfY, double halfZ) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double sx = x + sign * halfX;
            double sy = y + sign * halfY;
            double sz = z + sign * halfZ;
            face(color, frame.across(), sign, new double[] {
                sx, y - halfY, z - halfZ, sx, y + halfY, z - halfZ, sx, y + halfY, z + halfZ, sx, y - halfY, z + halfZ
            });
            face(color, frame.up(), sign, new double[] {
                x - halfX, sy, z - halfZ, x + halfX, sy, z - halfZ, x + halfX, sy, z + halfZ, x - halfX, sy, z + halfZ
            });
            face(color, frame.front(), sign, new double[] {
                x - halfX, y - halfY, sz, x + halfX, y - halfY, sz, x + halfX, y + halfY, sz, x - halfX, y + halfY, sz
            });
        }
        return this;
    }

    private void face(Tint color, Direction normal, int sign, double... corners) {
        if (sign * normal.z() > 1e-6) {
            // Light comes from above, and a little from the viewer's left.
            double dark = 0.2 + sign * (0.16 * normal.y() + 0.08 * normal.x() - 0.1 * normal.z());
            pieces.add(
                    new Piece(frame.outline(corners), Tint.shade(color, Math.clamp(dark, 0, 1)), frame.depth(corners)));
        }
    }

    /** Something round whose thickness changes evenly, along the axis that goes up. */
    Model tube(Tint color, double x, double z, double from, double radius, double to, double end) {
        return tube(color, new double[] {x, from, z}, radius, new double[] {x, to, z}, end);
    }

    /** Something round whose thickness changes evenly, with flat ends. */
    Model tube(Tint color, double[] from, double radius, double[] to, double end) {
        double[] axis = unit(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
        List<double[]> first = ring(from, radius, axis);
        List<double[]> last = ring(to, end, axis);
        List<double[]> all = new ArrayList<>(first);
        all.addAll(last);
        double[] middle = {(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2};
        pieces.add(new Piece(Hull.of(all), color, frame.seen(middle)[2]));
        double towards = frame.towardsViewer(axis);
        if (Math.abs(towards) > 0.02) {
            double[] near = towards > 0 ? to : from;
            pieces.add(new Piece(
                    Hull.of(towards > 0 ? last : first),
                    Tint.light(color, 0.18),
                    Math.max(frame.seen(near)[2], frame.seen(middle)[2]) + STEP));
        }
        return this;
    }

    Model ball(Tint color, double x, double y, double z, double radius) {
        double[] at = frame.seen(x, y, z);
        List<double[]> circle = new ArrayList<>();
        for (int i = 0; i < RING; i++) {
            double angle = 2 * Math.PI * i / RING;
            circle.add(new double[] {at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)});
        }
        pieces.add(new Piece(Hull.of(circle), color, at[2] + radius / 2));
        return this;
    }

    /** Something flat and thin through corners x, y, z, x, y, z... */
    Model sheet(Tint color, double... corners) {
        pieces.add(new Piece(frame.outline(corners), color, frame.depth(corners)));
        return this;
    }

    /** Something printed on what is behind it: seen from the front only. */
    Model print(Tint color, double... corners) {
        if (showsFront()) {
            pieces.add(new Piece(frame.outline(corners), color, frame.depth(corners) + STEP));
        }
        return this;
    }

    /** A string, strap or stalk. */
    Model line(Tint color, double width, double... points) {
        Path2D path = frame.path(points);
        BasicStroke stroke = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        pieces.add(new Piece(stroke.createStrokedShape(path), color, frame.depth(points)));
        return this;
    }

    private List<double[]> ring(double[] center, double radius, double[] axis) {
        double[] other = Math.abs(axis[1]) < 0.9 ? new double[] {0, 1, 0} : new double[] {1, 0, 0};
        double[] u = unit(
                axis[1] * other[2] - axis[2] * other[1],
                axis[2] * other[0] - axis[0] * other[2],
                axis[0] * other[1] - axis[1] * other[0]);
        double[] v = {axis[1] * u[2] - axis[2] * u[1], axis[2] * u[0] - axis[0] * u[2], axis[0] * u[1] - axis[1] * u[0]
        };
        List<double[]> ring = new ArrayList<>();
        for (int i = 0; i < RING; i++) {
            double cos = radius * Math.cos(2 * Math.PI * i / RING);
            double sin = radius * Math.sin(2 * Math.PI * i / RING);
            ring.add(frame.seen(
                    center[0] + cos * u[0] + sin * v[0],
                    center[1] + cos * u[1] + sin * v[1],
                    center[2] + cos * u[2] + sin * v[2]));
        }
        return ring;
    }

    private static double[] unit(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        return new double[] {x / length, y / length, z / length};
    }
}
