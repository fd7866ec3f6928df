package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Hair in curls.
 *
 * @param width half of the width of all curls
 * @param middle the height of their middle
 * @param height half of their height
 * @param bows how many curls the outline has
 * @param hanging how far down curls hang behind; 0 for none
 */
record CurlyHair(double width, double middle, double height, int bows, double hanging) implements Hair {

    private static final double WIDE = 100;
    private static final double PITCH = 19;
    private static final double THICK = 13;
    private static final double TOP = -22;
    /** Of each lock its place, how long it is, and how far it leans outwards. */
    private static final double[] LOCKS = {102, 0.86, 1.1, 77, 0.9, -0.2, 94, 1.08, 0.2};

    private static final double BEND = 1.25;
    /** Where curls are seen, and where each begins on its circle, in degrees. */
    private static final double[] RINGLETS = {
        -62, -62, 160, -30, -84, 200, 8, -94, 230, 44, -80, 260, 68, -48, 300, -84, -28, 130, 88, -12, 330, -50, -112,
                200,
        -6, -124, 220, 36, -114, 280, -84, 34, 150, 84, 40, 300, -76, 82, 120, 78, 92, 320, -86, 126, 160, 88, 138, 300
    };

    @Override
    public void behind(HeadSketch head) {
        Shape ball = outline(head);
        Strands.back(head, ball, 0.6);
        if (hanging > 0) {
            Strands.back(head, fall(head), 0.6);
        }
    }

    @Override
    public boolean showsEars() {
        return hanging == 0 && width < WIDE;
    }

    @Override
    public void over(HeadSketch head) {
        if (head.fromBehind()) {
            Region all = Region.of(hanging > 0 ? Curve.union(outline(head), fall(head)) : outline(head));
            Strands.fill(head, all);
            ringlets(head, all);
            return;
        }
        Region hair = hanging > 0
                ? Region.of(outline(head))
                : Region.of(outline(head)).within(Curve.polygon(-300, -400, 300, -400, 300, 26, -300, 26));
        Region free = opening(head);
        hair = hair.without(free);
        if (hanging > 0) {
            corkscrews(head, free);
        }
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        ringlets(head, hair);
    }

    private Shape outline(HeadSketch head) {
        double aside = -16 * Math.sin(head.face().yaw());
        return Strands.curls(aside, middle, width, height, bows, 0.055);
    }

    private Shape fall(HeadSketch head) {
        Shape curls = Strands.curls(0, hanging * 0.45, width * 1.08, hanging * 0.56, bows + 2, 0.09);
        return Strands.behind(head).createTransformedShape(curls);
    }

    /** What hangs before the shoulders: locks that wind, each of a length of its own. */
    private void corkscrews(HeadSketch head, Region free) {
        AffineTransform turn = Strands.behind(head);
        for (int i = 0; i < LOCKS.length; i += 3) {
            for (int side : new int[] {-1, 1}) {
                double x = side * (LOCKS[i] + (side > 0 ? 2 : 0)) * width / 104;
                double length = hanging * LOCKS[i + 1] * (side > 0 ? 0.96 : 1.03) - TOP;
                double lean = side * LOCKS[i + 2];
                Region lock = Region.of(turn.createTransformedShape(corkscrew(x, TOP, length, lean)))
                        .without(free);
                Strands.fill(head, lock);
                head.pen()
                        .fillWithin(
                                lock,
                                turn.createTransformedShape(windings(x, TOP, length, lean)),
                                Tint.faint(Strands.dark(head), 0.8));
            }
        }
    }

    private static Shape corkscrew(double x, double top, double length, double lean) {
        int turns = (int) Math.max(2, Math.round(length / PITCH));
        Path2D path = new Path2D.Double();
        path.moveTo(x - THICK, top);
        for (int i = 0; i < turns; i++) {
            bow(path, x, top, i, i + 1, lean, turns, 1);
        }
        double end = top + turns * PITCH;
        path.quadTo(axis(x, turns, lean), end + 16, axis(x, turns, lean) - half(turns, turns), end - PITCH * 0.5);
        for (int i = turns; i > 0; i--) {
            bow(path, x, top - PITCH * 0.5, i, i - 1, lean, turns, -1);
        }
        path.closePath();
        return path;
    }

    private static void bow(Path2D path, double x, double top, int from, int to, double lean, int turns, int side) {
        double one = axis(x, from, lean) + side * half(from, turns);
        double other = axis(x, to, lean) + side * half(to, turns);
        double y = top + from * PITCH;
        double down = (to - from) * PITCH;
        if (side > 0 && from == 0) {
            path.lineTo(one, y);
        }
        path.curveTo(one + side * 8, y + down * 0.15, other + side * 8, y + down * 0.7, other, y + down);
    }

    private static Shape windings(double x, double top, double length, double lean) {
        int turns = (int) Math.max(2, Math.round(length / PITCH));
        List<Shape> dark = new ArrayList<>();
        for (int i = 1; i <= turns; i++) {
            double middle = axis(x, i, lean);
            double half = half(i, turns) + 4;
            double y = top + i * PITCH;
            dark.add(
                    Curve.strand(5, middle + half, y - 1, middle + half * 0.1, y - 3, middle - half, y - PITCH * 0.62));
        }
        return Curve.together(dark);
    }

    private static double axis(double x, int turn, double lean) {
        return x + lean * turn + 2.4 * Math.sin(turn * 1.3 + x);
    }

    private static double half(int turn, int turns) {
        double share = (double) turn / turns;
        return THICK * (turn == 0 ? 0.4 : 1 - 0.45 * share * share);
    }

    private Region opening(HeadSketch head) {
        Hairline line = hanging > 0 ? Hairline.CURTAIN : Hairline.ROUND;
        List<Shape> curls = new ArrayList<>();
        for (int x = -48; x <= 48; x += 16) {
            double y = -60 + x * x * 0.012;
            if (head.face().sees(x, y)) {
                curls.add(head.face().bend(Curve.circle(x, y, 13)));
            }
        }
        if (hanging > 0) {
            curls.add(head.face().bend(Curve.ellipse(0, -84, 26, 18)));
        }
        Region face = Region.of(line.opening(head, false));
        Region free = hanging > 0 ? face.with(Curve.polygon(-52, 150, 52, 150, 52, 300, -52, 300)) : face;
        return free.without(Curve.union(curls));
    }

    private void ringlets(HeadSketch head, Region hair) {
        double aside = -20 * Math.sin(head.face().yaw());
        List<Shape> dark = new ArrayList<>();
        List<Shape> light = new ArrayList<>();
        for (int i = 0; i < RINGLETS.length; i += 3) {
            double x = RINGLETS[i] * width / 100 + aside;
            double y = RINGLETS[i + 1] < 0 ? middle + (RINGLETS[i + 1] - middle) * height / 90 : RINGLETS[i + 1];
            double angle = Math.toRadians(RINGLETS[i + 2]);
            dark.add(crescent(x, y, 13, angle));
            if (i % 2 == 0) {
                light.add(crescent(x - 3, y - 5, 18, angle + 0.2));
            }
        }
        head.pen().fillWithin(hair, Curve.together(dark), Tint.faint(Strands.dark(head), 0.75));
        head.pen().fillWithin(hair, Curve.together(light), Strands.shine(head));
    }

    private static Shape crescent(double x, double y, double radius, double angle) {
        return Curve.strand(
                7,
                x + radius * Math.cos(angle),
                y + radius * Math.sin(angle),
                x + radius * Math.cos(angle + BEND),
                y + radius * Math.sin(angle + BEND),
                x + radius * Math.cos(angle + 2 * BEND),
                y + radius * Math.sin(angle + 2 * BEND));
    }
}
