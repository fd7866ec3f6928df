package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Beard and moustache. */
final class Beard {

    private static final double EARS = 80;
    private static final double WIDE = 160;

    private Beard() {}

    static void draw(HeadSketch head) {
        switch (head.who().facialHair()) {
            case NONE -> {}
            case STUBBLE -> head.pen().fill(jaw(head, 0), Tint.faint(head.hair(), 0.2));
            case MOUSTACHE -> moustache(head, 1);
            case GOATEE -> {
                moustache(head, 0.85);
                head.pen()
                        .fill(
                                head.face()
                                        .bend(Curve.closed(
                                                -17, 84, -19, 92, -13, 106, 0, 112, 13, 106, 19, 92, 17, 84, 0, 88)),
                                color(head));
            }
            case BEARD -> {
                head.pen().fill(jaw(head, 3), color(head));
                moustache(head, 1);
            }
            case FULL_BEARD -> {
                head.pen().fill(jaw(head, 20), color(head));
                strands(head);
                moustache(head, 1.1);
            }
        }
    }

    private static Tint color(HeadSketch head) {
        return Tint.shade(head.hair(), 0.06);
    }

    /** All of the lower face but the cheeks and the mouth. */
    private static Region jaw(HeadSketch head, double longer) {
        double cheek = longer > 3 ? 50 : 56;
        Shape cheeks = head.face().bend(Curve.cornered(new double[] {
            -69, -20, -67, 20, -62, 42, -44, cheek, -29, 56, 0, 53, 29, 56, 44, cheek, 62, 42, 67, 20, 69, -20
        }));
        Shape mouth =
                head.face().bend(Curve.ellipse(0, 71, 24, head.who().facialHair() == FacialHair.STUBBLE ? 9 : 11));
        return Region.of(longer > 3 ? Curve.union(head.outline(), hanging(head, longer)) : head.outline())
                .within(beforeEars(head))
                .without(cheeks)
                .without(mouth);
    }

    private static Shape hanging(HeadSketch head, double longer) {
        return head.face()
                .bend(Curve.closed(
                        -74,
                        30,
                        -70,
                        70,
                        -52,
                        100,
                        -22,
                        104 + longer,
                        0,
                        107 + longer,
                        22,
                        104 + longer,
                        52,
                        100,
                        70,
                        70,
                        74,
                        30));
    }

    private static Shape beforeEars(HeadSketch head) {
        double near = head.isFlat()
                ? -head.side() * WIDE
                : head.face().at(-head.side() * EARS, 0).getX();
        double far = head.side() * WIDE;
        return Curve.polygon(near, 12, far, 12, far, WIDE, near, WIDE);
    }

    private static void moustache(HeadSketch head, double size) {
        if (Math.cos(head.face().yaw()) < 0) {
            return;
        }
        Shape shape = Curve.closed(
                0,
                54,
                12 * size,
                52,
                25 * size,
                58,
                32 * size,
                68,
                20 * size,
                63.5,
                0,
                61.5,
                -20 * size,
                63.5,
                -32 * size,
                68,
                -25 * size,
                58,
                -12 * size,
                52);
        head.onFace(shape, Tint.shade(head.hair(), 0.14));
    }

    private static void strands(HeadSketch head) {
        Tint line = Tint.faint(Tint.shade(head.hair(), 0.4), 0.5);
        for (int x = -30; x <= 30; x += 15) {
            head.lineOnFace(Curve.open(x, 96, x * 0.9, 106, x * 0.7, 114), line, 2);
        }
    }
}
