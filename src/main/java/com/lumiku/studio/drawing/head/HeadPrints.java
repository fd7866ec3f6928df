package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Trim;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Patterns of hats and scarves, which go around a head. */
final class HeadPrints {

    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};
    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final Tint DARK = Tint.of(0x35507A);
    private static final Tint SPOT = Tint.of(0x2E2A2C);
    private static final int TOP = -200;
    private static final int BOTTOM = 310;
    private static final int SIDE = 190;

    private HeadPrints() {}

    static void draw(HeadSketch head, Region cloth, Tint ground) {
        Trim trim = head.who().attire().trim();
        if (trim.print() != null) {
            print(head, cloth, trim.print(), ground, second(trim, ground));
        }
    }

    private static Tint second(Trim trim, Tint ground) {
        if (trim.second() != null) {
            return trim.second();
        }
        return Tint.brightness(ground) > 0.6 ? DARK : LIGHT;
    }

    private static void print(HeadSketch head, Region cloth, Print print, Tint ground, Tint color) {
        switch (print) {
            case STRIPES -> {
                for (int y = TOP + 8; y < BOTTOM; y += 34) {
                    around(head, cloth, y, color, 16);
                }
            }
            case PLAID -> {
                for (int y = TOP; y < BOTTOM; y += 32) {
                    around(head, cloth, y, Tint.faint(color, 0.5), 13);
                }
                for (int x = -SIDE; x <= SIDE; x += 32) {
                    head.pen().lineWithin(cloth, Curve.open(x, TOP, x, BOTTOM), Tint.faint(color, 0.5), 13);
                }
            }
            case TIE_DYE -> {
                for (int i = 0, y = TOP; y < BOTTOM; y += 16, i++) {
                    around(head, cloth, y, Tint.of(RAINBOW[i % RAINBOW.length]), 17);
                }
            }
            case DOTS -> head.pen().fillWithin(cloth, Region.of(Curve.together(dots(30, 6.5))), color);
            case LEOPARD -> {
                head.pen().fillWithin(cloth, Region.of(Curve.together(dots(21, 6.6))), SPOT);
                head.pen().fillWithin(cloth, Region.of(Curve.together(dots(21, 3))), Tint.shade(ground, 0.25));
            }
            case STARS -> motifs(head, cloth, color, false);
            default -> motifs(head, cloth, color, true);
        }
    }

    private static void around(HeadSketch head, Region cloth, double y, Tint color, double width) {
        head.pen().lineWithin(cloth, Curve.open(-SIDE, y - 14, 0, y + 6, SIDE, y - 14), color, width);
    }

    private static List<Shape> dots(double step, double radius) {
        List<Shape> dots = new ArrayList<>();
        int row = 0;
        for (double y = TOP; y < BOTTOM; y += step * 0.8, row++) {
            for (double x = -SIDE + row % 2 * step / 2; x <= SIDE; x += step) {
                dots.add(Curve.circle(x, y, radius));
            }
        }
        return dots;
    }

    /** Blossoms or stars. */
    private static void motifs(HeadSketch head, Region cloth, Tint color, boolean blossoms) {
        List<Shape> hearts = new ArrayList<>();
        List<Shape> petals = new ArrayList<>();
        for (Shape dot : dots(44, 1)) {
            double x = dot.getBounds2D().getCenterX();
            double y = dot.getBounds2D().getCenterY();
            if (!blossoms) {
                petals.add(Curve.star(x, y, 11));
                continue;
            }
            for (int i = 0; i < 5; i++) {
                double angle = i * Math.PI * 2 / 5 + x;
                petals.add(Curve.circle(x + 8 * Math.cos(angle), y + 8 * Math.sin(angle), 5.8));
            }
            hearts.add(Curve.circle(x, y, 4.6));
        }
        head.pen().fillWithin(cloth, Region.of(Curve.together(petals)), color);
        if (blossoms) {
            head.pen().fillWithin(cloth, Region.of(Curve.together(hearts)), Tint.of(0xF2C54A));
        }
    }
}
