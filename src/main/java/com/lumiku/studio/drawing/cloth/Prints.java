package com.lumiku.studio.drawing.cloth;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Motifs;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Patterns of cloth, laid upon a part of a garment. */
public final class Prints {

    private static final Tint GOLD = Tint.of(0xE8B765);
    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final Tint BLACK = Tint.of(0x2E2A2C);
    private static final Tint BLUE = Tint.of(0x35507A);
    /** How much brighter or darker a second colour must be that nobody has said. */
    private static final double CONTRAST = 0.2;

    private Prints() {}

    /** What the garment is printed with: what is said, or what belongs to it. */
    public static Print of(Outfit outfit) {
        return switch (outfit.garment()) {
            case HAWAIIAN_SHIRT -> outfit.print() == null ? Print.TROPICAL : outfit.print();
            case PONCHO -> outfit.print() == null ? Print.IKAT : outfit.print();
            case CAMOUFLAGE -> Print.CAMOUFLAGE;
            case BATIK_SHIRT -> outfit.print() == null ? Print.BATIK : outfit.print();
            case ONESIE ->
                outfit.print() != null
                        ? outfit.print()
                        : coat(outfit.tailoring().guise());
            default -> outfit.print();
        };
    }

    /** What the coat of an animal shows. */
    private static Print coat(Guise guise) {
        if (guise == null) {
            return null;
        }
        return switch (guise) {
            case BEE -> Print.WIDE_STRIPES;
            case COW -> Print.COW;
            case TIGER -> Print.TIGER;
            case LEOPARD -> Print.LEOPARD;
            case SHEEP -> Print.FLEECE;
            default -> null;
        };
    }

    /** @param step how far motifs are apart */
    public static void print(Pen pen, Shape cloth, Outfit outfit, Tint ground, double step) {
        print(pen, Region.of(cloth), cloth.getBounds2D(), outfit, ground, step);
    }

    /** Prints a part of a garment that is bent or clipped already. */
    public static void print(Pen pen, Region cloth, Rectangle2D area, Outfit outfit, Tint ground, double step) {
        Print print = of(outfit);
        if (print != null) {
            draw(
                    print,
                    new Cloth(
                            pen,
                            cloth,
                            area,
                            ground,
                            second(outfit, ground),
                            outfit.tailoring().colors(),
                            step));
        }
    }

    /** What is dyed with a colour or two of its own. */
    public static void print(Pen pen, Shape cloth, Fabric fabric, Tint ground, double step) {
        Print print = fabric.print() == null ? Print.STRIPES : fabric.print();
        Tint second = fabric.colors().size() > 1 ? fabric.colors().get(1) : isLight(ground) ? BLUE : LIGHT;
        draw(print, new Cloth(pen, Region.of(cloth), cloth.getBounds2D(), ground, second, fabric.colors(), step));
    }

    public static void print(Pen pen, Shape cloth, Print print, Tint ground, Tint wanted, double step) {
        Tint second = contrasting(wanted, ground);
        draw(print, new Cloth(pen, Region.of(cloth), cloth.getBounds2D(), ground, second, List.of(), step));
    }

    /** A colour, or another one where it would not be seen. */
    public static Tint contrasting(Tint wanted, Tint ground) {
        double contrast = Math.abs(Tint.brightness(wanted) - Tint.brightness(ground));
        return contrast > CONTRAST ? wanted : isLight(ground) ? BLUE : LIGHT;
    }

    /** What goes around something, in the area of which the cloth is a part. */
    public static void print(
            Pen pen, Region cloth, Rectangle2D area, Print print, Tint ground, Tint second, double step) {
        draw(print, new Cloth(pen, cloth, area, ground, second, List.of(), step));
    }

    /**
     * Prints a motif of the sheet.
     *
     * @param said the colour that it is to have
     * @param across from one to the next
     */
    public static void print(
            Pen pen, Shape cloth, Rectangle2D area, String motif, Tint said, double across, double size) {
        print(pen, Region.of(cloth), area, motif, said, across, size);
    }

    /** Prints a motif of the sheet upon a part of a cloth. */
    public static void print(
            Pen pen, Region cloth, Rectangle2D area, String motif, Tint said, double across, double size) {
        Cloth whole = new Cloth(pen, cloth, area, said, said, List.of(), across);
        fill(whole, Motifs.over(cloth, area, motif, across, across * 0.8, size), said);
    }

    /** Prints a motif in whole repeats, from one part of a garment to the next. */
    public static void goOn(Pen pen, Shape cloth, String motif, Tint said, double across, double size) {
        print(pen, cloth, repeats(cloth.getBounds2D(), across, 1.6 * across), motif, said, across, size);
    }

    /** The bounds of a cloth in whole repeats of its pattern, so that it goes on from one part of a garment to the next. */
    public static Rectangle2D repeats(Rectangle2D bounds, double across, double down) {
        double x = Math.floor(bounds.getMinX() / across) * across;
        double y = Math.floor(bounds.getMinY() / down) * down;
        return new Rectangle2D.Double(x, y, bounds.getMaxX() - x, bounds.getMaxY() - y);
    }

    /** Kawung, an old pattern of batik: rows of four petals around a point, in gold. */
    public static void batik(Pen pen, Shape cloth, Tint ground, double step) {
        print(pen, cloth, Print.BATIK, ground, ground, step);
    }

    private static void motif(Cloth cloth, String name, Tint said, double across, double size) {
        fill(
                cloth,
                Motifs.over(
                        cloth.shape(), repeats(cloth.area(), across, 1.6 * across), name, across, across * 0.8, size),
                said);
    }

    private static void fill(Cloth cloth, List<Layer> motifs, Tint said) {
        for (Layer layer : motifs) {
            layer.with(layer.region().within(cloth.shape()))
                    .draw(
                            cloth.pen(),
                            ink -> ink.tone() == null
                                    ? ink.usual()
                                    : ink.usual().alpha() < 255
                                            ? ink.toned(said)
                                            : ink.tone().of(said));
        }
    }

    private static Tint gold(Cloth cloth) {
        return cloth.colors().size() > 1 ? cloth.second() : Tint.mix(cloth.ground(), GOLD, 0.72);
    }

    private static boolean isLight(Tint ground) {
        return Tint.brightness(ground) > 0.6;
    }

    private static Tint second(Outfit outfit, Tint ground) {
        if (outfit.tailoring().part(Noun.PATTERN).isPresent()) {
            return outfit.tailoring().part(Noun.PATTERN).get();
        }
        if (outfit.tailoring().colors().size() > 1) {
            return outfit.tailoring().colors().get(1);
        }
        if (outfit.garment() == Garment.ONESIE) {
            return BLACK;
        }
        if (outfit.print() == Print.PINSTRIPES) {
            return Tint.brightness(ground) > 0.5 ? Tint.shade(ground, 0.4) : Tint.light(ground, 0.6);
        }
        if (outfit.garment() == Garment.HAWAIIAN_SHIRT) {
            return LIGHT;
        }
        double contrast = Math.abs(Tint.brightness(outfit.accent()) - Tint.brightness(ground));
        boolean suits = outfit.print() != null && contrast > 0.25 && Tint.brightness(ground) > 0.55;
        return suits ? outfit.accent() : isLight(ground) ? BLUE : LIGHT;
    }

    private static void draw(Print print, Cloth cloth) {
        double step = cloth.step();
        switch (print) {
            case STRIPES -> stripes(cloth, step * 0.9, step * 0.36);
            case WIDE_STRIPES -> stripes(cloth, step * 1.7, step * 0.85);
            case VERTICAL_STRIPES -> cloth.line(cloth.columns(step, 0), cloth.second(), step * 0.46);
            case PINSTRIPES -> cloth.line(cloth.columns(step * 0.5, 0), Tint.faint(cloth.second(), 0.75), step * 0.055);
            case DIAGONAL_STRIPES -> cloth.line(cloth.slants(step * 1.1, -0.8), cloth.second(), step * 0.4);
            case ZIGZAG -> cloth.line(cloth.zigzags(step, step, step * 0.5), cloth.second(), step * 0.26);
            case DOTS, HEARTS, STARS -> motif(cloth, print.name(), cloth.second(), step * 1.05, step);
            case FLORAL -> {
                if (cloth.colors().size() > 2) {
                    Ornaments.draw(print, cloth);
                } else {
                    motif(cloth, print.name(), cloth.second(), step * 1.05, step);
                }
            }
            case TWEED -> motif(cloth, print.name(), cloth.ground(), step * 0.82, step);
            case LEOPARD ->
                fill(
                        cloth,
                        Motifs.over(
                                cloth.shape(),
                                repeats(cloth.area(), step * 1.32, step * 1.06),
                                print.name(),
                                step * 1.32,
                                step * 0.53,
                                step * 0.8),
                        cloth.ground());
            case BATIK ->
                fill(
                        cloth,
                        Motifs.over(
                                cloth.shape(),
                                repeats(cloth.area(), step * 0.9, step * 1.8),
                                "KAWUNG",
                                step * 0.9,
                                step * 0.9,
                                step * 0.9),
                        gold(cloth));
            case CAMOUFLAGE ->
                fill(
                        cloth,
                        Motifs.over(cloth.shape(), cloth.area(), "CAMOUFLAGE", step * 3.9, step * 2.1, step),
                        cloth.ground());
            case OMBRE -> {
                Rectangle2D area = cloth.area();
                double end = area.getMinY() + Math.max(area.getHeight() * 0.4, step * 3.4);
                cloth.fill(area, new Gradient(area.getMinY(), cloth.ground(), end, ombre(cloth)));
            }
            case HALVES ->
                cloth.fill(
                        new Rectangle2D.Double(
                                0,
                                cloth.area().getMinY(),
                                cloth.area().getMaxX(),
                                cloth.area().getHeight()),
                        cloth.second());
            case COLOUR_BLOCK ->
                cloth.fill(
                        new Rectangle2D.Double(
                                cloth.area().getMinX(),
                                cloth.area().getMinY(),
                                cloth.area().getWidth(),
                                Math.min(cloth.area().getHeight(), step * 2.9)),
                        cloth.second());
            case LURIK -> {
                cloth.line(cloth.columns(step * 0.9, 0), Tint.faint(cloth.second(), 0.8), step * 0.13);
                cloth.line(cloth.columns(step * 0.3, 0), Tint.faint(cloth.second(), 0.8), step * 0.05);
            }
            case ULOS -> {
                double gap = step * 1.9;
                cloth.line(cloth.columns(gap, 0), BLACK, step * 0.84);
                cloth.line(cloth.columns(gap, step * 0.56), LIGHT, step * 0.09);
                cloth.line(cloth.columns(gap, gap - step * 0.56), LIGHT, step * 0.09);
                cloth.line(cloth.columns(gap, step * 0.95), GOLD, step * 0.12);
                cloth.line(cloth.zigzags(gap * 0.5, step * 0.42, step * 0.2), Tint.faint(LIGHT, 0.75), step * 0.07);
            }
            case SONGKET -> motif(cloth, print.name(), GOLD, step * 1.2, step * 1.1);
            case RAINBOW, TIE_DYE, TROPICAL, PAISLEY, LEAVES, FRUIT, IKAT, GALAXY, ZEBRA, TIGER, COW, SNAKE ->
                Ornaments.draw(print, cloth);
            case PLAID, GINGHAM, HOUNDSTOOTH, ARGYLE, CHECKERBOARD, HERRINGBONE, FAIR_ISLE -> Weaves.draw(print, cloth);
            case SEQUINS, LACE, CABLE_KNIT, QUILTED, CORDUROY, VELVET, SATIN, FLEECE, MESH, LEATHER, DENIM ->
                Weaves.draw(print, cloth);
        }
    }

    /** Stripes of all further colours by turns. */
    private static void stripes(Cloth cloth, double gap, double width) {
        int colors = Math.max(1, cloth.colors().size() - 1);
        for (int i = 0; i < colors; i++) {
            cloth.line(cloth.rows(gap * colors, gap * i), cloth.color(i), width);
        }
    }

    private static Tint ombre(Cloth cloth) {
        return cloth.colors().size() > 1
                ? cloth.colors().getLast()
                : cloth.isLight() ? Tint.shade(cloth.ground(), 0.6) : Tint.light(cloth.ground(), 0.75);
    }
}
