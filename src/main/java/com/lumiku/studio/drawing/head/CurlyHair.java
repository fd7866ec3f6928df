package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
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
                ? Region.of(Curve.union(outline(head), fall(head)))
                : Region.of(outline(head)).within(Curve.polygon(-300, -400, 300, -400, 300, 26, -300, 26));
        hair = withEnds(head, hair.without(opening(head)));
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

    /** Round ends of what hangs before the shoulders. */
    private Region withEnds(HeadSketch head, Region hair) {
        if (hanging == 0 || !head.isFlat()) {
            return hair;
        }
        return hair.with(Strands.curls(-width * 0.74, hanging * 0.86, 27, 34, 6, 0.1))
                .with(Strands.curls(width * 0.74, hanging * 0.86, 27, 34, 6, 0.1));
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
