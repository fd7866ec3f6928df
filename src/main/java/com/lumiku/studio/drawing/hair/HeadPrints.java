package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Motifs;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.geom.Rectangle2D;

/** Patterns of hats and scarves, which go around a head. */
public final class HeadPrints {

    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};
    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final Tint DARK = Tint.of(0x35507A);
    private static final int TOP = -200;
    private static final int BOTTOM = 310;
    private static final int SIDE = 190;
    private static final double STEP = 36;
    private static final Tint GOLD = Tint.of(0xE8B765);

    private HeadPrints() {}

    /** Prints the cloth with what the words ask for, if they do. */
    public static void draw(HeadSketch head, Region cloth, Tint ground) {
        Trim trim = head.who().attire().trim();
        if (trim.print() != null) {
            print(head, cloth, trim.print(), ground, second(trim, ground));
        }
    }

    /** The colour of one of its bands. */
    public static Tint rainbow(int band) {
        return Tint.of(RAINBOW[band]);
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
            case TIE_DYE, RAINBOW -> {
                for (int i = 0, y = TOP; y < BOTTOM; y += 16, i++) {
                    around(head, cloth, y, Tint.of(RAINBOW[i % RAINBOW.length]), 17);
                }
            }
            case LURIK -> {
                for (int x = -SIDE; x <= SIDE; x += 14) {
                    head.pen().lineWithin(cloth, Curve.open(x, TOP, x, BOTTOM), Tint.faint(color, 0.7), 4);
                }
            }
            case BATIK -> motifs(head, cloth, "KAWUNG", Tint.mix(ground, GOLD, 0.72), 34, 34);
            case SONGKET -> motifs(head, cloth, print.name(), GOLD, 40, 38);
            case DOTS -> motifs(head, cloth, print.name(), color, 30, 32);
            case HEARTS, STARS, FLORAL -> motifs(head, cloth, print.name(), color, 44, 40);
            default -> Prints.print(head.pen(), cloth, area(), print, ground, color, STEP);
        }
    }

    private static void around(HeadSketch head, Region cloth, double y, Tint color, double width) {
        head.pen().lineWithin(cloth, Curve.open(-SIDE, y - 14, 0, y + 6, SIDE, y - 14), color, width);
    }

    private static Rectangle2D area() {
        return new Rectangle2D.Double(-SIDE, TOP, 2 * SIDE, BOTTOM - TOP);
    }

    private static void motifs(HeadSketch head, Region cloth, String motif, Tint said, double across, double size) {
        for (Layer layer : Motifs.over(cloth, area(), motif, across, across * 0.8, size)) {
            layer.with(layer.region().within(cloth))
                    .draw(
                            head.pen(),
                            ink -> ink.tone() == null ? ink.usual() : ink.tone().of(said));
        }
    }
}
