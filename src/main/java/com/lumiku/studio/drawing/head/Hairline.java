package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** Where the hair ends towards the face, from the viewer's left ear over the forehead to the right one. */
enum Hairline {
    NEAT(
            Flow.BACK, false, -77, 18, -72, -8, -66, -30, -52, -50, -22, -58, 0, -59, 22, -58, 52, -50, 66, -30, 72, -8,
            77, 18),
    CROP(
            Flow.TUFTED,
            false,
            -77,
            18,
            -73,
            -8,
            -67,
            -34,
            -50,
            -47,
            -24,
            -43,
            6,
            -50,
            38,
            -58,
            58,
            -50,
            67,
            -34,
            73,
            -8,
            77,
            18),
    HIGH(
            Flow.BACK, false, -77, 18, -73, -14, -66, -42, -50, -66, -28, -64, 0, -70, 28, -64, 50, -66, 66, -42, 73,
            -14, 77, 18),
    SWEPT(
            Flow.ASIDE,
            false,
            -77,
            14,
            -70,
            -12,
            -58,
            -28,
            -32,
            -36,
            -2,
            -45,
            24,
            -62,
            34,
            -72,
            44,
            -60,
            60,
            -38,
            70,
            -10,
            77,
            16),
    JAGGED(
            Flow.TUFTED,
            false,
            -77,
            16,
            -70,
            -10,
            -58,
            -34,
            -50,
            -26,
            -38,
            -46,
            -26,
            -32,
            -10,
            -50,
            4,
            -34,
            20,
            -50,
            32,
            -36,
            46,
            -48,
            58,
            -34,
            70,
            -10,
            77,
            16),
    ROUND(Flow.BACK, false, -75, 20, -70, -10, -60, -36, -36, -55, 0, -62, 36, -55, 60, -36, 70, -10, 75, 20),
    BOWL(
            Flow.DOWN, false, -77, 10, -72, 2, -64, -16, -52, -20, -40, -25, -26, -21, -12, -27, 2, -22, 16, -28, 30,
            -22, 44, -26, 54, -19, 64, -16, 72, 2, 77, 10),
    PARTED(
            Flow.PARTED,
            false,
            -77,
            12,
            -72,
            -4,
            -66,
            -14,
            -52,
            -40,
            -28,
            -60,
            -8,
            -72,
            0,
            -78,
            8,
            -72,
            28,
            -60,
            52,
            -40,
            66,
            -14,
            72,
            -4,
            77,
            12),
    CURTAIN(
            Flow.PARTED,
            true,
            -60,
            92,
            -67,
            40,
            -66,
            0,
            -56,
            -32,
            -30,
            -56,
            -8,
            -74,
            0,
            -86,
            8,
            -74,
            30,
            -56,
            56,
            -32,
            66,
            0,
            67,
            40,
            60,
            92),
    SIDE_CURTAIN(
            Flow.ASIDE,
            true,
            -60,
            92,
            -67,
            40,
            -66,
            0,
            -54,
            -26,
            -24,
            -46,
            12,
            -62,
            30,
            -82,
            40,
            -64,
            58,
            -36,
            66,
            -2,
            67,
            40,
            60,
            92),
    PIXIE(
            Flow.ASIDE,
            false,
            -77,
            32,
            -68,
            26,
            -66,
            2,
            -58,
            -14,
            -44,
            -24,
            -22,
            -34,
            4,
            -46,
            26,
            -60,
            38,
            -74,
            48,
            -58,
            60,
            -34,
            67,
            0,
            68,
            26,
            77,
            32),
    FRINGE(
            Flow.DOWN, true, -60, 92, -66, 40, -64, -4, -54, -23, -28, -27, 0, -28, 28, -27, 54, -23, 64, -4, 66, 40,
            60, 92);

    private static final double FAR = 170;
    /** Beyond the brink of a turned forehead the hair stands out less. */
    private static final double BRINK = 34;

    private final Flow flow;
    private final boolean overEars;
    private final double[] points;

    Hairline(Flow flow, boolean overEars, double... points) {
        this.flow = flow;
        this.overEars = overEars;
        this.points = points;
    }

    /** How hair that ends there is combed. */
    Flow flow() {
        return flow;
    }

    /** What the hair leaves free; empty from behind. */
    Shape opening(HeadSketch head, boolean mirrored) {
        int count = points.length / 2;
        double[] seen = new double[points.length];
        boolean visible = false;
        for (int i = 0; i < count; i++) {
            int from = mirrored ? count - 1 - i : i;
            double x = mirrored ? -points[2 * from] : points[2 * from];
            double y = points[2 * from + 1];
            boolean hidden = head.face().facing(x, y) < 0;
            Point2D at = head.face().at(x, y);
            seen[2 * i] = hidden && !head.isFlat() ? head.side() * FAR : at.getX();
            seen[2 * i + 1] = hidden && !head.isFlat() ? at.getY() - BRINK : at.getY();
            visible |= !hidden;
        }
        if (!visible) {
            return Curve.polygon(0, 0, 0, 0, 0, 0);
        }
        double left = edge(head, seen[0], -1);
        double right = edge(head, seen[seen.length - 2], 1);
        return Curve.cornered(seen, right, seen[seen.length - 1], right, FAR, left, FAR, left, seen[1]);
    }

    private double edge(HeadSketch head, double x, int side) {
        boolean far = !head.isFlat() && head.side() == side;
        return far || head.isFlat() && !overEars ? side * FAR : x;
    }
}
