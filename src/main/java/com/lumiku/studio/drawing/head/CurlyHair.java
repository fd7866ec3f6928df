package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
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
            Strands.cap(head, all);
            ringlets(head, all);
            return;
        }
        Region hair = hanging > 0
                ? Region.of(Curve.union(outline(head), fall(head)))
                : Region.of(outline(head)).within(Curve.polygon(-300, -400, 300, -400, 300, 26, -300, 26));
        hair = withEnds(head, hair.without(opening(head)));
        Strands.shadow(head, hair);
        Strands.cap(head, hair);
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
        return Region.of(line.opening(head, false)).without(Curve.union(curls));
    }

    private void ringlets(HeadSketch head, Region hair) {
        double aside = -20 * Math.sin(head.face().yaw());
        double[] places = {
            -58, -70, -20, -92, 24, -88, 60, -62, -84, -20, 84, -14, -46, -110, 40, -112, -88, 40, 88, 46, -80, 90, 82,
            98
        };
        for (int i = 0; i < places.length; i += 2) {
            double x = places[i] * width / 100 + aside;
            double y = places[i + 1];
            Shape curl = Curve.open(x - 9, y + 5, x - 6, y - 6, x + 5, y - 7, x + 8, y + 3);
            head.pen()
                    .lineWithin(
                            hair, curl, Tint.faint(i % 4 == 0 ? Strands.dark(head) : Strands.shine(head), 0.75), 3.4);
        }
    }
}
