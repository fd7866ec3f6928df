package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;

/** The painted skull of the Day of the Dead. */
final class SkullMakeup {

    private static final Tint WHITE = Tint.of(0xF6F3EE);
    private static final Tint BLACK = Tint.of(0x22222A);
    private static final Tint ROSE = Tint.of(0xD8305A);
    private static final Tint TEAL = Tint.of(0x2FA6A0);
    private static final Tint GOLD = Tint.of(0xF2B934);

    private SkullMakeup() {}

    /** White with dark hollows in petals, beneath the eyes. */
    static void beneath(HeadSketch head) {
        head.onFace(Curve.closed(0, -90, 60, -70, 78, 0, 66, 60, 30, 112, -30, 112, -66, 60, -78, 0, -60, -70), WHITE);
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 10; i++) {
                double angle = i * Math.PI / 5;
                head.onFace(
                        Curve.circle(side * 31 + 25 * Math.cos(angle), 8 + 23 * Math.sin(angle), 8.5),
                        i % 2 == 0 ? ROSE : TEAL);
            }
            head.onFace(Curve.ellipse(side * 31, 8, 26, 24), BLACK);
            head.lineOnFace(Curve.open(side * 40, 58, side * 56, 52, side * 58, 66, side * 48, 68), TEAL, 3.4);
        }
    }

    /** Nose, teeth and flowers. */
    static void over(HeadSketch head) {
        head.onFace(Curve.closed(0, 28, 10, 48, 6, 54, 0, 48, -6, 54, -10, 48), BLACK);
        head.lineOnFace(Curve.open(-56, 66, -26, 76, 0, 78, 26, 76, 56, 66), BLACK, 3);
        for (int x = -42; x <= 42; x += 12) {
            double y = 76 - x * x / 260.0;
            head.lineOnFace(Curve.open(x, y - 9, x, y + 9), BLACK, 2.6);
        }
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3;
            head.onFace(Curve.circle(11 * Math.cos(angle), -48 + 11 * Math.sin(angle), 7), ROSE);
        }
        head.onFace(Curve.circle(0, -48, 7), GOLD);
        for (int side : new int[] {-1, 1}) {
            head.onFace(Curve.ellipse(side * 26, -46, 8, 4), TEAL);
            head.lineOnFace(Curve.open(side * 38, -48, side * 50, -40, side * 54, -28), ROSE, 3);
        }
        head.onFace(Curve.circle(0, 96, 5), ROSE);
    }
}
