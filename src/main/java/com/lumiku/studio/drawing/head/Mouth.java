package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** The mouth in its expressions. */
final class Mouth {

    private static final double Y = 67;
    private static final Tint LIPS = Tint.of(0xC4414F);
    private static final Tint INSIDE = Tint.of(0x7A2733);
    private static final Tint TEETH = Tint.of(0xFFFDFA);
    private static final Tint TONGUE = Tint.of(0xE0737A);

    private Mouth() {}

    static void draw(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < -0.05) {
            return;
        }
        switch (head.who().expression()) {
            case JOY -> laugh(head, 27, 21);
            case SMILE -> smile(head);
            case CALM -> closed(head, 20, 4.5, 0);
            case SERIOUS -> closed(head, 19, 1, 0);
            case SMIRK -> closed(head, 20, 3, 4);
            case THOUGHTFUL -> closed(head, 16, 2.2, 1.5);
        }
    }

    private static Tint lips(HeadSketch head) {
        return Tint.mix(Tint.shade(head.skin(), 0.18), LIPS, head.who().isFemale() ? 0.55 : 0.2);
    }

    private static void laugh(HeadSketch head, double half, double depth) {
        Shape open = Curve.cornered(
                new double[] {
                    half,
                    Y - 6,
                    half * 0.8,
                    Y + depth * 0.45,
                    0,
                    Y + depth - 4,
                    -half * 0.8,
                    Y + depth * 0.45,
                    -half,
                    Y - 6
                },
                0,
                Y - 3);
        Shape mouth = head.face().bend(open);
        head.pen().fillWithin(head.outline(), mouth, INSIDE);
        head.pen().fillWithin(mouth, head.face().bend(Curve.ellipse(0, Y + depth, half * 0.62, depth * 0.62)), TONGUE);
        head.pen()
                .fillWithin(
                        mouth,
                        head.face().bend(Curve.cornered(new double[] {
                            -half, Y - 8, -half * .6, Y + 2.5, 0, Y + 4, half * .6, Y + 2.5, half, Y - 8
                        })),
                        TEETH);
        if (head.who().isFemale()) {
            head.pen().lineWithin(head.outline(), mouth, lips(head), 3.6);
        }
    }

    private static void smile(HeadSketch head) {
        if (head.who().detail() > 0.55) {
            laugh(head, 23, 13);
            return;
        }
        closed(head, 23, 8, 0);
    }

    /**
     * @param half the width
     * @param bend how much the corners are raised
     * @param lift how much more one of them is
     */
    private static void closed(HeadSketch head, double half, double bend, double lift) {
        double left = Y - bend * 0.6;
        double right = Y - bend * 0.6 - lift;
        Shape line = Curve.open(
                -half,
                left,
                -half * 0.5,
                Y + bend * 0.35,
                0,
                Y + bend * 0.6,
                half * 0.5,
                Y + bend * 0.35 - lift * 0.3,
                half,
                right);
        Tint lips = lips(head);
        if (head.who().isFemale()) {
            double inner = half * 0.82;
            head.onFace(
                    Curve.closed(
                            -inner,
                            left + 1.5,
                            -inner * 0.35,
                            Y - 5.5,
                            0,
                            Y - 3.2,
                            inner * 0.35,
                            Y - 5.5,
                            inner,
                            right + 1.5,
                            inner * 0.5,
                            Y + bend * 0.5 + 7.5,
                            0,
                            Y + bend * 0.6 + 9.5,
                            -inner * 0.5,
                            Y + bend * 0.5 + 7.5),
                    lips);
        } else {
            head.onFace(
                    Curve.closed(
                            -half * 0.45,
                            Y + bend * 0.5 + 5,
                            0,
                            Y + bend * 0.5 + 4,
                            half * 0.45,
                            Y + bend * 0.5 + 5,
                            0,
                            Y + bend * 0.5 + 9.5),
                    Tint.faint(head.skinLine(), 0.3));
        }
        if (head.face().facing(0, Y) > -0.1) {
            head.pen().lineWithin(head.outline(), head.face().bend(line), Tint.shade(lips, 0.42), 3);
        }
    }
}
