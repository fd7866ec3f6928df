package com.lumiku.studio.drawing.hair;

import static com.lumiku.studio.drawing.hair.Hairline.Flow.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Where the hair ends towards the face, from the viewer's left ear over the forehead to the right one. */
enum Hairline {
    NEAT(
            BACK, false, -77, 18, -72, -8, -66, -30, -52, -50, -22, -58, 0, -59, 22, -58, 52, -50, 66, -30, 72, -8, 77,
            18),
    CROP(
            TUFTED, false, -77, 18, -73, -8, -67, -34, -50, -47, -24, -43, 6, -50, 38, -58, 58, -50, 67, -34, 73, -8,
            77, 18),
    HIGH(
            BACK, false, -77, 18, -73, -14, -66, -42, -50, -66, -28, -64, 0, -70, 28, -64, 50, -66, 66, -42, 73, -14,
            77, 18),
    SWEPT(
            ASIDE, false, -77, 14, -70, -12, -58, -28, -32, -36, -2, -45, 24, -62, 34, -72, 44, -60, 60, -38, 70, -10,
            77, 16),
    JAGGED(
            TUFTED, false, -77, 16, -70, -10, -58, -34, -50, -26, -38, -46, -26, -32, -10, -50, 4, -34, 20, -50, 32,
            -36, 46, -48, 58, -34, 70, -10, 77, 16),
    ROUND(BACK, false, -75, 20, -70, -10, -60, -36, -36, -55, 0, -62, 36, -55, 60, -36, 70, -10, 75, 20),
    BOWL(DOWN, false, -77, 10, -72, 2, -65, -15, -54, -21, -28, -23, 0, -24, 28, -23, 54, -21, 65, -15, 72, 2, 77, 10),
    PARTED(
            MIDDLE, false, -77, 12, -72, -4, -66, -14, -52, -40, -28, -60, -8, -72, 0, -78, 8, -72, 28, -60, 52, -40,
            66, -14, 72, -4, 77, 12),
    CURTAIN(
            MIDDLE, true, -60, 92, -67, 40, -66, 0, -56, -32, -30, -56, -8, -74, 0, -86, 8, -74, 30, -56, 56, -32, 66,
            0, 67, 40, 60, 92),
    SIDE_CURTAIN(
            ASIDE, true, -60, 92, -67, 40, -66, 0, -54, -26, -24, -46, 12, -62, 30, -82, 40, -64, 58, -36, 66, -2, 67,
            40, 60, 92),
    PIXIE(
            ASIDE, false, -77, 32, -68, 26, -66, 2, -58, -14, -44, -24, -22, -34, 4, -46, 26, -60, 38, -74, 48, -58, 60,
            -34, 67, 0, 68, 26, 77, 32),
    PEAK(
            BACK, false, -77, 18, -73, -14, -66, -40, -48, -68, -24, -68, 0, -46, 24, -68, 48, -68, 66, -40, 73, -14,
            77, 18),
    SHAG(
            TUFTED, true, -60, 92, -68, 60, -62, 36, -68, 6, -54, -12, -52, -32, -38, -22, -30, -42, -16, -30, -4, -52,
            10, -32, 22, -44, 36, -22, 50, -34, 54, -12, 68, 6, 62, 36, 68, 60, 60, 92),
    OVER_EYE(
            ASIDE, true, -60, 92, -66, 60, -64, 40, -54, 26, -34, 22, -14, 6, 8, -20, 28, -46, 38, -64, 52, -46, 64, -8,
            67, 40, 60, 92),
    SIDE_FRINGE(
            ASIDE, true, -60, 92, -67, 40, -66, 4, -56, -16, -36, -16, -14, -22, 8, -34, 26, -50, 38, -66, 52, -46, 64,
            -8, 67, 40, 60, 92),
    FRINGE(DOWN, true, -60, 92, -66, 40, -65, 0, -62, -22, -30, -24, 0, -25, 30, -24, 62, -22, 65, 0, 66, 40, 60, 92),
    /** Far back at the temples, with an island over the forehead. */
    RECEDED(
            BACK, false, -77, 18, -70, -12, -61, -44, -52, -67, -39, -82, -27, -78, -14, -70, 0, -67, 14, -70, 27, -78,
            39, -82, 52, -67, 61, -44, 70, -12, 77, 18);

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

    /** How hair is combed: the strands in shade and in light that tell it. */
    enum Flow {
        /** From a parting in the middle to both sides. */
        MIDDLE(
                4, 4.5, 0, -90, -44, -64, -72, 8, 3, -2, -104, -60, -73, -82, 10, 4.5, 0, -90, 44, -64, 72, 8, 4, 4,
                -102, 60, -72, 80, 2, 11, -10, -97, -53, -68, -76, -8, 3.5, -22, -82, -46, -64, -62, -32, 4, 12, -92,
                40, -80, 58, -56),
        /** From a parting at the viewer's right over the forehead. */
        ASIDE(
                4, 5, 32, -86, -23, -63, -67, -12, 4, 30, -98, -38, -81, -77, -14, 3, 16, -112, -54, -89, -84, -10, 4,
                38, -88, 60, -66, 74, -20, 12, 16, -106, -43, -87, -79, -28, 4, 14, -88, -16, -76, -42, -58, 4, 48, -96,
                66, -76, 76, -44),
        /** From the crown into the forehead. */
        DOWN(
                5, 4, -26, -104, -60, -76, -66, -30, 4, -14, -104, -32, -76, -36, -36, 4, 0, -104, -6, -76, -6, -40, 4,
                10, -104, 24, -76, 26, -36, 4, 22, -104, 52, -76, 56, -32, 12, -22, -102, -46, -78, -54, -40, 4, -8,
                -98, -22, -74, -22, -48, 4, 30, -96, 40, -74, 42, -50),
        /** Away from the forehead. */
        BACK(
                5, 3.4, -66, -36, -64, -74, -38, -104, 3.4, -38, -56, -36, -84, -20, -110, 3.4, -6, -60, -5, -86, -2,
                -112, 3.4, 26, -58, 25, -86, 15, -110, 3.4, 56, -48, 54, -78, 34, -106, 11, -53, -50, -50, -78, -30,
                -104, 4, -22, -62, -20, -86, -11, -106, 4, 40, -60, 39, -80, 26, -102),
        /** In short tufts. */
        TUFTED(
                5, 4, -62, -54, -58, -78, -40, -96, 4.5, -36, -50, -30, -76, -12, -98, 4.5, -8, -54, 2, -80, 20, -100,
                4.5, 22, -54, 30, -78, 46, -96, 4, 50, -52, 56, -72, 66, -84, 10, -50, -66, -44, -90, -24, -108, 4, -18,
                -70, -10, -90, 4, -106, 4, 8, -64, 16, -86, 30, -100);

        /** Numbers of a strand. */
        private static final int WIDE = 7;

        private static final double SHADE = 0.5;

        private final int dark;
        private final double[] strands;

        /**
         * @param dark how many of the strands are in shade
         * @param strands of each its width and three points it runs through
         */
        Flow(int dark, double... strands) {
            this.dark = dark;
            this.strands = strands;
        }

        /** Draws the strands where there is hair. */
        void draw(HeadSketch head, Region hair, boolean mirrored) {
            if (head.fromBehind()) {
                return;
            }
            head.pen().fillWithin(hair, strands(head, 0, dark, mirrored), Tint.faint(Strands.dark(head), SHADE));
            head.pen().fillWithin(hair, strands(head, dark, strands.length / WIDE, mirrored), Strands.shine(head));
        }

        private Shape strands(HeadSketch head, int from, int to, boolean mirrored) {
            int side = mirrored ? -1 : 1;
            List<Shape> shapes = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Point2D root = point(head, i * WIDE + 1, side);
                Point2D middle = point(head, i * WIDE + 3, side);
                Point2D end = point(head, i * WIDE + 5, side);
                shapes.add(Curve.strand(
                        strands[i * WIDE],
                        root.getX(),
                        root.getY(),
                        middle.getX(),
                        middle.getY(),
                        end.getX(),
                        end.getY()));
            }
            return Curve.together(shapes);
        }

        private Point2D point(HeadSketch head, int at, int side) {
            return head.face().at(side * strands[at], strands[at + 1]);
        }
    }
}
