package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** The eyebrows, which tell much of a mood. */
final class Brows {

    private static final double Y = -15;
    private static final Tint DARK = Tint.of(0x2B2023);

    private Brows() {}

    static void draw(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().facing(side * 32, Y) > 0.15) {
                AffineTransform mirror = AffineTransform.getScaleInstance(side, 1);
                head.onFace(mirror.createTransformedShape(brow(head, side)), color(head));
            }
        }
    }

    private static Shape brow(HeadSketch head, int side) {
        double thick = head.who().isFemale() ? 5.2 : 7.8;
        double inner = Y;
        double arch = Y - 4;
        switch (head.who().expression()) {
            case SERIOUS -> inner += 2.5;
            case THOUGHTFUL -> inner -= 5;
            case JOY -> {
                inner -= 4;
                arch -= 4;
            }
            case SMIRK -> {
                inner -= side > 0 ? 3 : 0;
                arch -= side > 0 ? 6 : 0;
            }
            case SMILE, CALM -> inner -= 2;
        }
        double end = (arch + Y) / 2 + 6;
        return Curve.closed(
                14.5,
                inner + thick * 0.15,
                17,
                inner - thick * 0.45,
                32,
                arch - thick * 0.5,
                43,
                arch + 1.5 - thick * 0.3,
                52,
                end,
                43,
                arch + 1.5 + thick * 0.45,
                32,
                arch + thick * 0.5,
                17,
                inner + thick * 0.6);
    }

    /** Fair hair has darker brows, dyed and grey hair hints of its own. */
    private static Tint color(HeadSketch head) {
        Tint hair = head.hair();
        double dark = Tint.brightness(hair) > 0.45 ? 0.45 : 0.2;
        return Tint.mix(hair, DARK, head.who().isMature() ? dark * 0.5 : dark);
    }
}
