package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.Optional;
import java.util.stream.Stream;

/** Jewellery around the neck. */
final class Necklaces {

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint SILVER = Tint.of(0xC3CAD4);
    private static final Tint DARK = Tint.of(0x2C2D36);
    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint DIAMOND = Tint.of(0xCFE8F4);
    private static final int[] BEADS = {0xC2483F, 0xF2C54A, 0x2B8C8C, 0xEB8440, 0x3F74C5};
    private static final double LINK = 3.4;
    /** Letters that fit into the plate of a name. */
    private static final int LONGEST = 9;

    private Necklaces() {}

    static void draw(TorsoSketch torso, Worn<Accessory> worn) {
        switch (worn.kind()) {
            case CHOKER -> choker(torso, worn.color(DARK), false);
            case SPIKED_CHOKER -> choker(torso, worn.color(DARK), true);
            case PEARL_CHOKER -> pearlChoker(torso, worn.color(WHITE));
            case PEARL_NECKLACE -> string(torso, -46, 20, 7, WHITE, worn.color(WHITE));
            case LONG_PEARLS -> {
                string(torso, -46, 20, 6, WHITE, worn.color(WHITE));
                longString(torso, worn.color(WHITE));
            }
            case BROAD_COLLAR -> Regalia.broadCollar(torso, worn.color());
            case BEAD_NECKLACE -> beads(torso, worn.color());
            case PRAYER_BEADS ->
                prayerBeads(
                        torso,
                        worn.color(Tint.of(Tint.brightness(torso.outfit().color()) < 0.4 ? 0xC08A54 : 0x6B4632)));
            case TOOTH_NECKLACE -> {
                torso.lineOnFront(loop(36, 26), Tint.of(0x4A3528), 4);
                Tint tooth = worn.color(Tint.of(0xF6EFE0));
                torso.onFront(Curve.closed(-11, 24, 0, 26, 11, 24, 7, 42, 0, 60, -7, 42), Tint.shade(tooth, 0.6));
                torso.onFront(Curve.closed(-9, 26, 0, 28, 9, 26, 5, 41, 0, 56, -5, 41), tooth);
                torso.onFront(Curve.ellipse(0, 23, 11, 5), Tint.of(0x6B4632));
            }
            case SHELL_NECKLACE -> string(torso, -48, 12, 6.4, Tint.of(0xF6E7D2), worn.color(Tint.of(0xE9C9A8)));
            case CHAIN -> {
                torso.lineOnFront(loop(40, 42), Tint.shade(worn.color(GOLD), 0.35), 11);
                for (int i = -9; i <= 9; i++) {
                    double[] at = along(40, 42, i / 9.0);
                    torso.lineOnFront(Curve.ellipse(at[0], at[1], 5, 4), worn.color(GOLD), 3.4);
                }
            }
            case CROSS -> {
                torso.lineOnFront(loop(34, 40), Tint.of(0x8A6642), 3);
                Tint wood = worn.color(GOLD);
                torso.onFront(Curve.polygon(-5, 40, 5, 40, 5, 88, -5, 88), wood);
                torso.onFront(Curve.polygon(-17, 52, 17, 52, 17, 61, -17, 61), wood);
            }
            case DIAMOND_NECKLACE -> diamonds(torso, worn.color(DIAMOND));
            case NAME_NECKLACE -> name(torso, worn.color(GOLD));
            default -> {
                if (worn.kind().isNecklace()) {
                    pendant(torso, worn);
                }
            }
        }
    }

    private static void pendant(TorsoSketch torso, Worn<Accessory> worn) {
        Tint metal = worn.color(worn.kind() == Accessory.DOG_TAGS ? SILVER : GOLD);
        Tint edge = Tint.shade(metal, 0.3);
        torso.lineOnFront(loop(34, 24), edge, LINK + 1.2);
        torso.lineOnFront(loop(34, 24), metal, LINK);
        switch (worn.kind()) {
            case GEM_PENDANT ->
                gem(
                        torso,
                        0,
                        42,
                        1,
                        metal,
                        torso.outfit()
                                .tailoring()
                                .fabric(Accessory.GEM_PENDANT)
                                .flatMap(fabric -> fabric.colors().stream().findFirst())
                                .orElse(DIAMOND));
            case PEACE_PENDANT -> {
                torso.lineOnFront(Curve.circle(0, 43, 16), metal, 4.4);
                torso.lineOnFront(Curve.open(0, 27, 0, 59), metal, 4);
                torso.lineOnFront(Curve.polygon(-11, 54, 0, 43, 11, 54), metal, 4);
            }
            case KEY_PENDANT -> {
                torso.lineOnFront(Curve.circle(0, 34, 9), metal, 5);
                torso.onFront(Curve.polygon(-3, 42, 3, 42, 3, 74, -3, 74), metal);
                torso.onFront(Curve.polygon(3, 58, 13, 58, 13, 63, 3, 63), metal);
                torso.onFront(Curve.polygon(3, 68, 11, 68, 11, 73, 3, 73), metal);
            }
            case ANKH -> {
                torso.lineOnFront(Curve.ellipse(0, 36, 9, 12), metal, 6);
                torso.onFront(Curve.polygon(-4, 48, 4, 48, 5, 80, -5, 80), metal);
                torso.onFront(Curve.polygon(-17, 50, 17, 50, 17, 58, -17, 58), metal);
            }
            case LOCKET -> {
                torso.onFront(Curve.ellipse(0, 44, 17, 21), edge);
                torso.onFront(Curve.ellipse(0, 43, 15, 19), metal);
                torso.lineOnFront(Curve.ellipse(0, 43, 10, 13), edge, 2.4);
                torso.onFront(Curve.circle(0, 43, 4), edge);
            }
            case MEDALLION -> {
                torso.onFront(Curve.circle(0, 50, 25), edge);
                torso.onFront(Curve.circle(0, 49, 22.5), metal);
                torso.lineOnFront(Curve.circle(0, 49, 16.5), edge, 2.6);
                torso.onFront(Curve.star(0, 49, 11), Tint.light(metal, 0.45));
            }
            case DOG_TAGS -> {
                for (int side : new int[] {1, -1}) {
                    Shape tag = Curve.closed(
                            side * 3 - 9,
                            26,
                            side * 3 + 9,
                            26,
                            side * 9 + 12,
                            36,
                            side * 9 + 12,
                            66,
                            side * 9 + 4,
                            74,
                            side * 9 - 6,
                            74,
                            side * 9 - 13,
                            66,
                            side * 9 - 13,
                            36);
                    torso.onFront(tag, side > 0 ? edge : metal);
                    torso.lineOnFront(tag, edge, 2.4);
                }
                for (int y = 46; y <= 62; y += 8) {
                    torso.lineOnFront(Curve.open(-17, y, -2, y), edge, 2.2);
                }
            }
            default ->
                emblem(worn.kind())
                        .ifPresentOrElse(emblem -> emblem(torso, emblem, metal), () -> disc(torso, edge, metal));
        }
    }

    /** What hangs from it: an anchor from {@code ANCHOR_PENDANT}. */
    private static Optional<Emblem> emblem(Accessory necklace) {
        return Stream.of(Emblem.values())
                .filter(emblem -> necklace.name().equals(emblem.name() + "_PENDANT"))
                .findFirst();
    }

    private static void disc(TorsoSketch torso, Tint edge, Tint metal) {
        torso.onFront(Curve.circle(0, 33, 11), edge);
        torso.onFront(Curve.circle(0, 32, 9), metal);
        torso.onFront(Curve.circle(-3, 29, 3), Tint.light(metal, 0.5));
    }

    private static void emblem(TorsoSketch torso, Emblem emblem, Tint metal) {
        if (!torso.fromBehind()) {
            Shown.emblem(torso.onChest(0, 43, 0.66), new Worn<>(emblem, Tint.shade(metal, 0.3), 1));
            Shown.emblem(torso.onChest(0, 42, 0.54), new Worn<>(emblem, metal, 1));
        }
    }

    /** A cut stone in its setting. */
    private static void gem(TorsoSketch torso, double x, double y, double size, Tint metal, Tint stone) {
        torso.onFront(facet(x, y, size, -15, -6, -8, -16, 8, -16, 15, -6, 0, 19), Tint.shade(metal, 0.2));
        torso.onFront(facet(x, y, size, -12, -5.5, -6.5, -13, 6.5, -13, 12, -5.5, 0, 15), stone);
        torso.onFront(facet(x, y, size, -12, -5.5, -5, -5.5, 0, 15), Tint.shade(stone, 0.22));
        torso.onFront(facet(x, y, size, 5, -5.5, 12, -5.5, 0, 15), Tint.shade(stone, 0.34));
        torso.onFront(facet(x, y, size, -6.5, -13, 0, -13, -5, -5.5, -12, -5.5), Tint.light(stone, 0.6));
    }

    private static Shape facet(double x, double y, double size, double... points) {
        double[] placed = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            placed[i] = x + points[i] * size;
            placed[i + 1] = y + points[i + 1] * size;
        }
        return Curve.polygon(placed);
    }

    /** A row of stones, the largest one in the middle. */
    private static void diamonds(TorsoSketch torso, Tint stone) {
        for (int i = -8; i <= 8; i++) {
            double[] at = along(37, 14, i / 8.0);
            double size = 6.6 - Math.abs(i) * 0.24;
            torso.onFront(Curve.circle(at[0], at[1], size + 1.2), Tint.shade(SILVER, 0.25));
            torso.onFront(Curve.circle(at[0], at[1], size), stone);
            torso.onFront(Curve.polygon(at[0] - size * 0.7, at[1], at[0], at[1] - size * 0.8, at[0], at[1]), WHITE);
        }
        gem(torso, 0, 32, 0.8, SILVER, stone);
    }

    /** A plate with the name that is said, or its letters alone. */
    private static void name(TorsoSketch torso, Tint metal) {
        String letters = torso.outfit().tailoring().letters();
        String name = letters.isEmpty() ? "NAME" : letters.substring(0, Math.min(LONGEST, letters.length()));
        double half = 8.5 * name.length() + 5;
        torso.lineOnFront(Curve.open(-34, -50, -half * 0.9, -4, -half, 20), Tint.shade(metal, 0.2), LINK);
        torso.lineOnFront(Curve.open(34, -50, half * 0.9, -4, half, 20), Tint.shade(metal, 0.2), LINK);
        Shape plate = Curve.polygon(-half, 11, half, 11, half, 31, -half, 31);
        torso.onFront(plate, metal);
        torso.lineOnFront(plate, Tint.shade(metal, 0.4), 2.4);
        if (!torso.fromBehind()) {
            Shown.letters(torso.onChest(0, 21, 1), name, Tint.shade(metal, 0.62), 2 * half - 8, 14);
        }
    }

    private static void longString(TorsoSketch torso, Tint color) {
        for (int i = -20; i <= 20; i++) {
            double[] at = along(44, 112, Math.signum(i) * Math.pow(Math.abs(i) / 20.0, 0.8));
            torso.onFront(Curve.circle(at[0], at[1], 6), Tint.shade(color, 0.3));
            torso.onFront(Curve.circle(at[0], at[1], 5), color);
        }
    }

    private static void pearlChoker(TorsoSketch torso, Tint color) {
        double half = TorsoSketch.neckHalf(torso.who()) + 1;
        for (int i = -6; i <= 6; i++) {
            double x = half * Math.sin(i * Math.PI / 13);
            double y = -27 - 13 * (1 - Math.cos(i * Math.PI / 13));
            torso.pen().fill(Curve.circle(x, y, 6.2), Tint.shade(color, 0.3));
            torso.pen().fill(Curve.circle(x, y, 5.2), color);
            torso.pen().fill(Curve.circle(x - 1.6, y - 1.6, 1.6), WHITE);
        }
    }

    static Shape loop(double half, double low) {
        return Curve.open(-half, -50, -half * 0.75, low * 0.3 - 12, 0, low, half * 0.75, low * 0.3 - 12, half, -50);
    }

    /** A place on a loop, from one shoulder at -1 to the other at 1. */
    static double[] along(double half, double low, double share) {
        double x = half * Math.sin(share * Math.PI / 2);
        double y = low - (low + 50) * Math.pow(Math.abs(share), 2.1);
        return new double[] {x, y};
    }

    private static void string(TorsoSketch torso, double top, double low, double size, Tint shine, Tint color) {
        for (int i = -9; i <= 9; i++) {
            double share = i / 9.0;
            double x = 37 * Math.sin(share * Math.PI / 2);
            double y = low - (low - top) * Math.pow(Math.abs(share), 2.1);
            torso.onFront(Curve.circle(x, y, size), Tint.shade(color, 0.3));
            torso.onFront(Curve.circle(x, y, size - 1), color);
            torso.onFront(Curve.circle(x - size * 0.3, y - size * 0.3, size * 0.3), shine);
        }
    }

    private static void beads(TorsoSketch torso, Tint said) {
        for (int row = 0; row < 3; row++) {
            for (int i = -9; i <= 9; i++) {
                double[] at = along(36 + row * 7, 14 + row * 21, i / 9.0);
                Tint color = said == null
                        ? Tint.of(BEADS[Math.floorMod(i + row * 2, BEADS.length)])
                        : Math.floorMod(i, 4) == 0 ? Tint.light(said, 0.4) : said;
                torso.onFront(Curve.circle(at[0], at[1], 7), Tint.shade(color, 0.3));
                torso.onFront(Curve.circle(at[0], at[1], 5.8), color);
            }
        }
    }

    /** One long string with a tassel. */
    private static void prayerBeads(TorsoSketch torso, Tint color) {
        torso.lineOnFront(Curve.open(0, 92, 0, 116), Tint.shade(color, 0.3), 8);
        for (int i = -14; i <= 14; i++) {
            double[] at = along(40, 84, i / 14.0);
            torso.onFront(Curve.circle(at[0], at[1], 5.6), Tint.shade(color, 0.35));
            torso.onFront(Curve.circle(at[0] - 0.6, at[1] - 0.6, 4.4), color);
        }
        torso.onFront(Curve.circle(0, 90, 8), Tint.light(color, 0.12));
    }

    private static void choker(TorsoSketch torso, Tint color, boolean spiked) {
        double half = TorsoSketch.neckHalf(torso.who()) + 1;
        torso.pen().line(Curve.open(-half, -38, -half * 0.5, -30, 0, -27, half * 0.5, -30, half, -38), color, 10);
        if (!spiked) {
            torso.pen().fill(Curve.circle(0, -22, 6), SILVER);
            return;
        }
        for (int i = -2; i <= 2; i++) {
            double x = i * half * 0.36;
            double y = -27 - Math.abs(i) * 1.6;
            torso.pen().fill(Curve.polygon(x - 4.6, y - 3, x + 4.6, y - 3, x + i * 2, y + 15), SILVER);
        }
    }
}
