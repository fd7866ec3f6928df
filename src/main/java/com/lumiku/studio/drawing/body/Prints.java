package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Motifs;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Patterns of cloth, laid upon a part of a garment. */
final class Prints {

    private static final Tint GOLD = Tint.of(0xE8B765);
    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};

    private Prints() {}

    /** What the garment is printed with: what is said, or what belongs to it. */
    static Print of(Outfit outfit) {
        if (outfit.garment() == Garment.HAWAIIAN_SHIRT) {
            return Print.FLORAL;
        }
        boolean isBatik = outfit.garment() == Garment.BATIK_SHIRT && outfit.print() == Print.BATIK;
        return isBatik ? null : outfit.print();
    }

    /** @param step how far motifs are apart */
    static void print(Pen pen, Shape cloth, Outfit outfit, Tint ground, double step) {
        if (outfit.garment() == Garment.CAMOUFLAGE) {
            camouflage(pen, cloth, ground, step);
            return;
        }
        Print print = of(outfit);
        if (print != null) {
            print(pen, cloth, print, ground, second(outfit, ground), step);
        }
    }

    static void print(Pen pen, Shape cloth, Print print, Tint ground, Tint wanted, double step) {
        Rectangle2D area = repeats(cloth, across(print) * step, down(print) * step);
        double contrast = Math.abs(Tint.brightness(wanted) - Tint.brightness(ground));
        Tint second = contrast > 0.2 ? wanted : Tint.brightness(ground) > 0.6 ? Tint.of(0x35507A) : LIGHT;
        switch (print) {
            case STRIPES -> {
                for (double y = area.getMinY(); y < area.getMaxY(); y += step * 0.9) {
                    pen.lineWithin(cloth, Curve.open(area.getMinX(), y, area.getMaxX(), y), second, step * 0.36);
                }
            }
            case PLAID -> plaid(pen, cloth, area, ground, step);
            case DOTS, HEARTS, STARS, FLORAL -> print(pen, cloth, area, print.name(), second, step * 1.05, step);
            case BATIK -> batik(pen, cloth, ground, step);
            case LURIK -> lurik(pen, cloth, area, second, step);
            case SONGKET -> print(pen, cloth, area, print.name(), GOLD, step * 1.2, step * 1.1);
            case LEOPARD -> print(pen, cloth, area, print.name(), ground, step * 0.66, step * 0.8);
            case TIE_DYE -> {
                int i = 0;
                for (double y = area.getMinY() - step; y < area.getMaxY() + step; y += step * 0.55) {
                    pen.lineWithin(
                            cloth,
                            Curve.open(area.getMinX(), y, area.getCenterX(), y + step * 0.6, area.getMaxX(), y),
                            Tint.of(RAINBOW[i++ % RAINBOW.length]),
                            step * 0.6);
                }
            }
        }
    }

    /** The bounds of a cloth in whole repeats of its pattern, so that it goes on from one part of a garment to the next. */
    private static Rectangle2D repeats(Shape cloth, double across, double down) {
        Rectangle2D bounds = cloth.getBounds2D();
        double x = Math.floor(bounds.getMinX() / across) * across;
        double y = Math.floor(bounds.getMinY() / down) * down;
        return new Rectangle2D.Double(x, y, bounds.getMaxX() - x, bounds.getMaxY() - y);
    }

    /** After how many steps a pattern repeats itself from left to right. */
    private static double across(Print print) {
        return switch (print) {
            case DOTS, HEARTS, STARS, FLORAL -> 1.05;
            case SONGKET -> 1.2;
            case LEOPARD -> 0.66;
            case LURIK -> 0.9;
            case STRIPES, PLAID, BATIK, TIE_DYE -> 1;
        };
    }

    /** After how many it does so downwards. */
    private static double down(Print print) {
        return switch (print) {
            case STRIPES -> 0.9;
            case PLAID, LURIK -> 1;
            case BATIK -> 2;
            case TIE_DYE -> 0.55 * RAINBOW.length;
            case DOTS, HEARTS, STARS, FLORAL, SONGKET, LEOPARD -> 1.6 * across(print);
        };
    }

    private static Tint second(Outfit outfit, Tint ground) {
        if (outfit.garment() == Garment.HAWAIIAN_SHIRT) {
            return LIGHT;
        }
        double contrast = Math.abs(Tint.brightness(outfit.accent()) - Tint.brightness(ground));
        boolean said = outfit.print() != null && contrast > 0.25 && Tint.brightness(ground) > 0.55;
        return said ? outfit.accent() : Tint.brightness(ground) > 0.6 ? Tint.of(0x35507A) : LIGHT;
    }

    /** Narrow stripes from top to bottom, as the weavers of Java make them. */
    private static void lurik(Pen pen, Shape cloth, Rectangle2D area, Tint color, double step) {
        int i = 0;
        for (double x = area.getMinX(); x < area.getMaxX(); x += step * 0.3) {
            double width = i++ % 3 == 0 ? step * 0.13 : step * 0.05;
            pen.lineWithin(cloth, Curve.open(x, area.getMinY(), x, area.getMaxY()), Tint.faint(color, 0.8), width);
        }
    }

    private static void plaid(Pen pen, Shape cloth, Rectangle2D area, Tint ground, double step) {
        Tint dark = Tint.faint(Tint.brightness(ground) < 0.2 ? Tint.of(0xB8393A) : Tint.shade(ground, 0.65), 0.55);
        for (double x = area.getMinX(); x < area.getMaxX(); x += step) {
            pen.lineWithin(cloth, Curve.open(x, area.getMinY(), x, area.getMaxY()), dark, step * 0.4);
            pen.lineWithin(
                    cloth,
                    Curve.open(x + step * 0.5, area.getMinY(), x + step * 0.5, area.getMaxY()),
                    Tint.faint(LIGHT, 0.55),
                    step * 0.07);
        }
        for (double y = area.getMinY(); y < area.getMaxY(); y += step) {
            pen.lineWithin(cloth, Curve.open(area.getMinX(), y, area.getMaxX(), y), dark, step * 0.4);
            pen.lineWithin(
                    cloth,
                    Curve.open(area.getMinX(), y + step * 0.5, area.getMaxX(), y + step * 0.5),
                    Tint.faint(LIGHT, 0.55),
                    step * 0.07);
        }
    }

    /**
     * Prints a motif of the sheet.
     *
     * @param said the colour that it is to have
     * @param across from one to the next
     */
    static void print(Pen pen, Shape cloth, Rectangle2D area, String motif, Tint said, double across, double size) {
        fill(pen, cloth, Motifs.over(area, motif, across, across * 0.8, size), said);
    }

    /** Prints a motif in whole repeats, from one part of a garment to the next. */
    static void goOn(Pen pen, Shape cloth, String motif, Tint said, double across, double size) {
        print(pen, cloth, repeats(cloth, across, 1.6 * across), motif, said, across, size);
    }

    private static void camouflage(Pen pen, Shape cloth, Tint ground, double step) {
        fill(pen, cloth, Motifs.over(cloth.getBounds2D(), "CAMOUFLAGE", step * 3.9, step * 2.1, step), ground);
    }

    /** Kawung, an old pattern of batik: rows of four petals around a point, in gold. */
    static void batik(Pen pen, Shape cloth, Tint ground, double step) {
        fill(
                pen,
                cloth,
                Motifs.over(repeats(cloth, step, 2 * step), "KAWUNG", step, step, step),
                Tint.mix(ground, GOLD, 0.72));
    }

    private static void fill(Pen pen, Shape cloth, List<Layer> motifs, Tint said) {
        for (Layer layer : motifs) {
            layer.with(layer.region().within(cloth))
                    .draw(
                            pen,
                            ink -> ink.tone() == null ? ink.usual() : ink.tone().of(said));
        }
    }
}
