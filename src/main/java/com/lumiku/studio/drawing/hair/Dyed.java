package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** The second colour of hair, laid upon each part of it. */
final class Dyed {

    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};
    private static final double FAR = 400;

    private Dyed() {}

    /** @param shadow how much darker it is, 0 to 1 */
    static void draw(HeadSketch head, Region hair, double shadow) {
        Hairdo hairdo = head.who().hairdo();
        if (hairdo.dye() == null) {
            return;
        }
        Tint color = shaded(hairdo.second(), shadow);
        switch (hairdo.dye()) {
            case STREAKS -> streaks(head, hair, color);
            case STREAK -> streak(head, hair, color);
            case TIPS -> tips(head, hair, color);
            case ROOTS -> roots(head, hair, color);
            case SPLIT -> head.pen().fillWithin(hair, half(head), color);
            case UNDER -> head.pen().fillWithin(hair, shadow > 0 ? below(-FAR, false) : below(26, false), color);
            case TEMPLES -> temples(head, hair, color);
            case FRONT -> front(head, hair, color);
            case RAINBOW -> rainbow(head, hair, shadow);
        }
    }

    private static Tint shaded(Tint color, double shadow) {
        return Tint.shade(color, 0.3 * shadow);
    }

    /** From the crown downwards. */
    private static void streaks(HeadSketch head, Region hair, Tint color) {
        double aside = -14 * Math.sin(head.face().yaw());
        for (int x : new int[] {-92, -66, -38, 30, 58, 84}) {
            head.pen()
                    .lineWithin(
                            hair,
                            Curve.open(
                                    x * 0.3 + aside,
                                    -116,
                                    x * 0.8 + aside,
                                    -66,
                                    x * 1.02 + aside,
                                    10,
                                    x * 1.08 + aside,
                                    110,
                                    x + aside,
                                    230),
                            color,
                            8);
        }
    }

    private static void streak(HeadSketch head, Region hair, Tint color) {
        double aside = -14 * Math.sin(head.face().yaw());
        int side = head.who().detail() < 0.5 ? -1 : 1;
        head.pen()
                .lineWithin(
                        hair,
                        Curve.open(
                                side * 14 + aside,
                                -140,
                                side * 34 + aside,
                                -84,
                                side * 64 + aside,
                                -30,
                                side * 80 + aside,
                                40,
                                side * 84 + aside,
                                120,
                                side * 80 + aside,
                                230),
                        color,
                        20);
    }

    /** The ends, and a little of it between them and the rest. */
    private static void tips(HeadSketch head, Region hair, Tint color) {
        HairStyle style = head.who().hair();
        boolean up = Hairdresser.standsUp(style);
        double from = Hairdresser.tips(style);
        head.pen().fillWithin(hair, below(from - (up ? -9 : 22), up), Tint.faint(color, 0.45));
        head.pen().fillWithin(hair, below(from, up), color);
    }

    /** All below a height, or above it, with an edge of locks. */
    private static Shape below(double y, boolean up) {
        double far = up ? -FAR : FAR;
        double lock = up ? -9 : 9;
        double[] edge = new double[2 * 25];
        for (int i = 0; i < 25; i++) {
            edge[2 * i] = -144 + i * 12;
            edge[2 * i + 1] = y + (i % 2 == 0 ? lock : -lock) + (i % 3 - 1) * 4;
        }
        return Curve.cornered(edge, FAR, far, -FAR, far);
    }

    private static void roots(HeadSketch head, Region hair, Tint color) {
        double x = head.fromBehind() ? 0 : head.face().at(0, -75).getX();
        double up = Hairdresser.standsUp(head.who().hair()) ? 26 : 0;
        Shape parting = Curve.closed(
                x - 84, -170, x - 76, -66 - up, x - 56, -78 - up, x - 44, -56 - up, x - 24, -72 - up, x - 8, -50 - up,
                x + 12, -70 - up, x + 34, -54 - up, x + 52, -76 - up, x + 76, -64 - up, x + 84, -170);
        head.pen().fillWithin(hair, parting, Tint.faint(color, 0.92));
    }

    private static void temples(HeadSketch head, Region hair, Tint color) {
        for (int side : new int[] {-1, 1}) {
            Shape patch = Curve.closed(
                    side * 60, 30, side * 58, -34, side * 66, -62, side * 84, -76, side * 140, -70, side * 140, 60);
            head.pen().fillWithin(hair, patch, color);
        }
    }

    private static Shape half(HeadSketch head) {
        double x = head.fromBehind() ? 0 : head.face().at(0, -75).getX();
        return Curve.polygon(x, -FAR, FAR, -FAR, FAR, FAR, x, FAR);
    }

    private static void front(HeadSketch head, Region hair, Tint color) {
        for (int side : new int[] {-1, 1}) {
            double x = head.face().at(side * 70, 0).getX();
            double middle = head.face().at(0, -90).getX();
            head.pen()
                    .lineWithin(
                            hair,
                            Curve.open(middle + side * 6, -98, x * 0.72, -52, x, 0, x * 1.04, 90, x * 1.02, 230),
                            color,
                            22);
        }
    }

    private static void rainbow(HeadSketch head, Region hair, double shadow) {
        int bands = 2 * RAINBOW.length;
        for (int i = 0; i < bands; i++) {
            double from = -132 + 264.0 * i / bands;
            double to = -132 + 264.0 * (i + 1) / bands + 1;
            head.pen()
                    .fillWithin(
                            hair,
                            Curve.polygon(from * 0.8, -FAR, to * 0.8, -FAR, to * 1.1, FAR, from * 1.1, FAR),
                            shaded(Tint.of(RAINBOW[i % RAINBOW.length]), shadow));
        }
    }
}
