package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Hair that hangs open.
 *
 * @param end how far down it reaches
 * @param width half of its width at the ends
 * @param wave how far it waves to the sides
 * @param locks how far down it hangs before the shoulders
 */
record LongHair(Hairline hairline, double end, double width, double wave, double locks) implements Hair {

    private static final double TOP = 15;
    private static final double SIDE = 11;
    private static final double LOCK = 44;
    private static final double TEMPLES = 85;

    @Override
    public void behind(HeadSketch head) {
        Shape mass = Strands.hanging(head, TEMPLES, width, end, wave);
        Strands.back(head, mass, head.fromBehind() ? 0 : 0.75);
    }

    @Override
    public boolean showsEars() {
        return false;
    }

    @Override
    public void over(HeadSketch head) {
        boolean mirrored = head.who().detail() < 0.5;
        Shape cap = head.skull().cap(TOP, SIDE, 70);
        if (head.fromBehind()) {
            Region all = Region.of(Curve.union(cap, Strands.hanging(head, TEMPLES, width, end, wave)));
            Strands.cap(head, all);
            combed(head, all);
            return;
        }
        Region hair = Curve.without(cap, hairline.opening(head, mirrored));
        for (int side : new int[] {-1, 1}) {
            if (locks > 0 && (head.isFlat() || side != head.side())) {
                hair = hair.with(lock(head, side));
            }
        }
        Strands.shadow(head, hair);
        Strands.cap(head, hair);
        parted(head, hair);
    }

    /** What falls past the face to before the shoulder. */
    private Shape lock(HeadSketch head, int side) {
        double turned = head.profile();
        Point2D temple = head.face().at(side * 66, 0);
        double outer = side * (TEMPLES + 2) * (1 - 0.1 * turned);
        double middle = temple.getX();
        double low = side * width * 0.93 * (1 - 0.12 * turned);
        double inner = low - side * LOCK * (1 - 0.2 * turned);
        if (turned > 0.5) {
            outer -= head.side() * 26 * turned;
        }
        return Curve.closed(
                outer * 0.82,
                -30,
                outer * 0.97,
                20,
                outer + side * wave * 0.6,
                locks * 0.5,
                low + side * wave,
                locks * 0.8,
                low - side * 4,
                locks * 0.98,
                low - side * 22,
                locks + 3,
                inner + side * wave * 0.5,
                locks * 0.93,
                (inner + middle) / 2 - side * (4 + wave * 0.6),
                locks * 0.62,
                middle,
                50,
                middle,
                10,
                middle,
                -30);
    }

    private void parted(HeadSketch head, Region hair) {
        for (int side : new int[] {-1, 1}) {
            double x = side * (TEMPLES - 9);
            if (head.isFlat() || side != head.side()) {
                double bend = head.isFlat() ? 0 : -head.side() * 22 * head.profile();
                head.pen()
                        .lineWithin(
                                hair,
                                Curve.open(
                                        x * 0.7 + bend,
                                        -62,
                                        x + bend,
                                        -5,
                                        x + bend + side * wave * 0.4,
                                        locks * 0.45,
                                        x + bend,
                                        locks * 0.8),
                                Tint.faint(Strands.dark(head), 0.55),
                                2.6);
            }
        }
    }

    private void combed(HeadSketch head, Region hair) {
        AffineTransform move = Strands.behind(head);
        for (int x = -54; x <= 54; x += 27) {
            Shape line = Curve.open(x * 0.4, -40, x, 10, x + wave * 0.5, end * 0.5, x * 1.05, end * 0.9);
            head.pen().lineWithin(hair, move.createTransformedShape(line), Tint.faint(Strands.dark(head), 0.5), 2.4);
        }
    }
}
