package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Patterns of cloth, laid upon a part of a garment. */
final class Prints {

    private static final Tint DARK = Tint.of(0x2E2A2C);
    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};

    private Prints() {}

    /** What the garment is printed with: what is said, or what belongs to it. */
    static Print of(Outfit outfit) {
        if (outfit.garment() == Garment.HAWAIIAN_SHIRT) {
            return Print.FLORAL;
        }
        return outfit.print();
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
        Rectangle2D area = cloth.getBounds2D();
        double contrast = Math.abs(Tint.brightness(wanted) - Tint.brightness(ground));
        Tint second = contrast > 0.2 ? wanted : Tint.brightness(ground) > 0.6 ? Tint.of(0x35507A) : LIGHT;
        switch (print) {
            case STRIPES -> {
                for (double y = area.getMinY(); y < area.getMaxY(); y += step * 0.9) {
                    pen.lineWithin(cloth, Curve.open(area.getMinX(), y, area.getMaxX(), y), second, step * 0.36);
                }
            }
            case PLAID -> plaid(pen, cloth, area, ground, step);
            case DOTS -> pen.fillAllWithin(cloth, grid(area, step, step * 0.2), second);
            case HEARTS, STARS, FLORAL -> motifs(pen, cloth, area, print, second, step);
            case LEOPARD -> {
                for (Shape spot : grid(area, step * 0.62, step * 0.2)) {
                    pen.fillWithin(cloth, spot, DARK);
                }
                pen.fillAllWithin(cloth, grid(area, step * 0.62, step * 0.1), Tint.shade(ground, 0.25));
            }
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

    private static Tint second(Outfit outfit, Tint ground) {
        if (outfit.garment() == Garment.HAWAIIAN_SHIRT) {
            return LIGHT;
        }
        double contrast = Math.abs(Tint.brightness(outfit.accent()) - Tint.brightness(ground));
        boolean said = outfit.print() != null && contrast > 0.25 && Tint.brightness(ground) > 0.55;
        return said ? outfit.accent() : Tint.brightness(ground) > 0.6 ? Tint.of(0x35507A) : LIGHT;
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

    private static void motifs(Pen pen, Shape cloth, Rectangle2D area, Print print, Tint color, double step) {
        List<Shape> shapes = new ArrayList<>();
        List<Shape> hearts = new ArrayList<>();
        for (Shape place : grid(area, step * 1.05, step * 0.1)) {
            double x = place.getBounds2D().getCenterX();
            double y = place.getBounds2D().getCenterY();
            double size = step * 0.3;
            switch (print) {
                case HEARTS ->
                    shapes.add(Curve.closed(
                            x,
                            y - size * 0.35,
                            x + size * 0.5,
                            y - size * 0.8,
                            x + size,
                            y - size * 0.2,
                            x,
                            y + size,
                            x - size,
                            y - size * 0.2,
                            x - size * 0.5,
                            y - size * 0.8));
                case STARS -> shapes.add(Curve.star(x, y, size));
                default -> {
                    for (int i = 0; i < 5; i++) {
                        double angle = i * Math.PI * 2 / 5;
                        shapes.add(Curve.circle(
                                x + size * 0.62 * Math.cos(angle), y + size * 0.62 * Math.sin(angle), size * 0.48));
                    }
                    hearts.add(Curve.circle(x, y, size * 0.34));
                }
            }
        }
        shapes.forEach(shape -> pen.fillWithin(cloth, shape, color));
        pen.fillAllWithin(cloth, hearts, Tint.of(0xF2C54A));
    }

    private static void camouflage(Pen pen, Shape cloth, Tint ground, double step) {
        Rectangle2D area = cloth.getBounds2D();
        Tint[] colors = {Tint.shade(ground, 0.55), Tint.of(0x5B4A36), Tint.light(ground, 0.3)};
        int i = 0;
        for (double y = area.getMinY(); y < area.getMaxY() + step; y += step * 0.7) {
            for (double x = area.getMinX() + (i % 2) * step * 0.6; x < area.getMaxX() + step; x += step * 1.3) {
                double w = step * (0.5 + 0.14 * (i % 3));
                double h = step * (0.24 + 0.06 * (i % 4));
                pen.fillWithin(
                        cloth,
                        Curve.closed(
                                x - w,
                                y,
                                x - w * 0.4,
                                y - h,
                                x + w * 0.2,
                                y - h * 0.5,
                                x + w,
                                y - h * 0.3,
                                x + w * 0.6,
                                y + h,
                                x,
                                y + h * 0.5,
                                x - w * 0.6,
                                y + h),
                        colors[i % 3]);
                i++;
            }
        }
    }

    private static List<Shape> grid(Rectangle2D area, double step, double radius) {
        List<Shape> places = new ArrayList<>();
        int row = 0;
        for (double y = area.getMinY() + step * 0.3; y < area.getMaxY(); y += step * 0.8) {
            for (double x = area.getMinX() + (row % 2) * step * 0.5; x < area.getMaxX(); x += step) {
                places.add(Curve.circle(x, y, radius));
            }
            row++;
        }
        return places;
    }
}
