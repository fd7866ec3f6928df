package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Hair that hangs open.
 *
 * @param end how far down it reaches
 * @param width half of its width at the ends
 * @param wave how far it waves to the sides
 * @param locks how far down it hangs before the shoulders
 * @param oneSided whether all of it hangs before one shoulder
 */
record LongHair(Hairline hairline, double end, double width, double wave, double locks, boolean oneSided)
        implements Hair {

    LongHair(Hairline hairline, double end, double width, double wave, double locks) {
        this(hairline, end, width, wave, locks, false);
    }

    private static final double TOP = 15;
    private static final double SIDE = 11;
    private static final double LOCK = 44;
    private static final double TIP = 22;
    private static final double TEMPLES = 85;
    private static final double NAPE = 70;

    @Override
    public void behind(HeadSketch head) {
        Shape mass = oneSided
                ? Strands.hanging(head, TEMPLES, TEMPLES * 0.8, NAPE, 0)
                : Strands.hanging(head, TEMPLES, width, end, wave);
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
            Strands.fill(head, all);
            combed(head, all);
            return;
        }
        Region hair = Curve.without(cap, hairline.opening(head, mirrored));
        for (int side : new int[] {-1, 1}) {
            if (locks > 0 && hangs(head, side)) {
                hair = hair.with(lock(head, side));
            }
        }
        Strands.shadow(head, hair);
        Strands.cap(head, hair, hairline.flow(), mirrored);
        parted(head, hair);
        if (head.who().hair() == HairStyle.HIME_CUT) {
            sidelocks(head);
        }
    }

    private boolean hangs(HeadSketch head, int side) {
        int shown = head.isFlat() ? head.who().detail() < 0.5 ? 1 : -1 : -head.side();
        return oneSided ? side == shown : head.isFlat() || side != head.side();
    }

    /** Cut straight at the height of the cheeks. */
    private static void sidelocks(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 58, 30)) {
                Shape lock = head.face()
                        .bend(Curve.cornered(
                                new double[] {side * 78, -50, side * 80, 0, side * 80, 64},
                                side * 48,
                                66,
                                side * 52,
                                -30));
                Strands.fill(head, lock);
                head.pen()
                        .lineWithin(
                                lock,
                                head.face().bend(Curve.open(side * 64, -40, side * 64, 70)),
                                Strands.dark(head),
                                2.4);
            }
        }
    }

    /** What falls past the face to before the shoulder. */
    private Shape lock(HeadSketch head, int side) {
        double turned = head.profile();
        Point2D temple = head.face().at(side * 66, 0);
        double outer = side * (TEMPLES + 2) * (1 - 0.1 * turned);
        double middle = temple.getX();
        double low = side * width * 0.93 * (1 - 0.12 * turned);
        double inner = low - side * LOCK * (oneSided ? 1.3 : 1) * (1 - 0.2 * turned);
        if (turned > 0.5) {
            outer -= head.side() * 26 * turned;
        }
        Path2D lock = Curve.open(
                outer * 0.82,
                -30,
                outer * 0.99,
                20,
                outer + side * wave * 0.6,
                locks * 0.45,
                low + side * (2 + wave),
                locks * 0.8,
                low - side * TIP,
                locks + 6);
        lock.append(
                Curve.open(
                        low - side * TIP,
                        locks + 6,
                        inner + side * (4 + wave * 0.5),
                        locks * 0.84,
                        (inner + middle) / 2 - side * wave * 0.6,
                        locks * 0.57,
                        middle,
                        44,
                        middle,
                        10,
                        middle,
                        -30),
                true);
        lock.closePath();
        return lock;
    }

    private void parted(HeadSketch head, Region hair) {
        if (locks <= 0) {
            return;
        }
        List<Shape> strands = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            double x = side * (TEMPLES - 9);
            if (hangs(head, side)) {
                double bend = head.isFlat() ? 0 : -head.side() * 22 * head.profile();
                for (int i = 0; i < 2; i++) {
                    double in = side * 11 * i;
                    strands.add(Curve.strand(
                            5,
                            x * 0.98 + bend,
                            -20 + 40 * i,
                            x + bend + side * wave * 0.5 - in * 0.8,
                            locks * 0.5,
                            x * width / TEMPLES * 0.96 + bend - side * (9 - wave * 0.3) - in * 0.5,
                            locks * 0.98));
                }
            }
        }
        head.pen().fillWithin(hair, Curve.together(strands), Tint.faint(Strands.dark(head), 0.5));
    }

    private void combed(HeadSketch head, Region hair) {
        AffineTransform move = Strands.behind(head);
        for (int x = -54; x <= 54; x += 27) {
            Shape line = Curve.open(x * 0.4, -40, x, 10, x + wave * 0.5, end * 0.5, x * 1.05, end * 0.9);
            head.pen().lineWithin(hair, move.createTransformedShape(line), Tint.faint(Strands.dark(head), 0.5), 2.4);
        }
    }
}
