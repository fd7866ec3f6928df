package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Clothes of those whom all know from stories, and of stage and ring. */
final class Costumes {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint LEATHER = Tint.of(0x54382C);
    private static final Tint DARK = Tint.of(0x22232B);

    private Costumes() {}

    /** A ring for the helmet, a panel and patches. */
    static void spaceSuit(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint metal = Tint.of(0xC9D0DA);
        torso.pen().fill(Curve.ellipse(0, -38, 66, 27), Tint.shade(metal, 0.3));
        torso.pen().fill(Curve.ellipse(0, -44, 64, 24), metal);
        torso.pen().fill(Curve.ellipse(0, -48, 50, 17), Tint.shade(cloth, 0.45));
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 78, -22, side * 70, 60, side * 76, 300), Tint.shade(cloth, 0.2), 4);
        }
        torso.onFront(
                Curve.closed(-42, 36, 42, 36, 46, 42, 46, 96, 42, 102, -42, 102, -46, 96, -46, 42), Tint.of(0xDDE2EA));
        torso.onFront(Curve.circle(-26, 56, 8), Tint.of(0xD8483E));
        torso.onFront(Curve.circle(0, 56, 8), Tint.of(0x3F74C5));
        torso.onFront(Curve.circle(26, 56, 8), Tint.of(0xF2C54A));
        torso.onFront(Curve.polygon(-34, 74, 34, 74, 34, 90, -34, 90), Tint.of(0x2F3A4C));
        torso.onFront(Curve.circle(66, 16, 14), Tint.of(0x2F4FA0));
        torso.lineOnFront(Curve.open(56, 22, 66, 10, 77, 18), WHITE, 3);
        torso.onFront(Curve.polygon(-82, 6, -52, 6, -52, 26, -82, 26), Tint.of(0xD8483E));
        torso.onFront(Curve.polygon(-82, 13, -52, 13, -52, 19, -82, 19), WHITE);
    }

    static void santa(TorsoSketch torso) {
        Necklines.crew(torso);
        torso.pen().fill(furred(-60, -40, 0, -6, 60, -40, 18), WHITE);
        torso.pen().fill(furred(0, 0, 2, 80, 0, 300, 15), WHITE);
        for (int y = 40; y < 140; y += 46) {
            torso.onFront(Curve.circle(0, y, 7), DARK);
        }
        torso.lineOnFront(Curve.open(-150, 160, 150, 160), DARK, 32);
        torso.lineOnFront(Curve.polygon(-20, 142, 20, 142, 20, 178, -20, 178), GOLD, 7);
    }

    /** A band of fur through three points. */
    private static Shape furred(double x1, double y1, double x2, double y2, double x3, double y3, double size) {
        List<Shape> tufts = new ArrayList<>();
        for (int i = 0; i <= 14; i++) {
            double share = i / 14.0;
            double x = (1 - share) * (1 - share) * x1 + 2 * share * (1 - share) * x2 + share * share * x3;
            double y = (1 - share) * (1 - share) * y1 + 2 * share * (1 - share) * y2 + share * share * y3;
            tufts.add(Curve.circle(x, y, size * (i % 2 == 0 ? 1 : 0.86)));
        }
        return Curve.union(tufts);
    }

    static void armour(TorsoSketch torso) {
        Tint steel = torso.outfit().color();
        torso.pen()
                .fill(
                        Curve.closed(-46, -72, -52, -44, -62, -22, 0, 2, 62, -22, 52, -44, 46, -72, 0, -56),
                        Tint.light(steel, 0.12));
        torso.pen().line(Curve.open(-60, -24, 0, 0, 60, -24), Tint.shade(steel, 0.4), 4);
        torso.onFront(
                Curve.closed(-78, 0, 0, 14, 78, 0, 84, 70, 50, 140, 0, 160, -50, 140, -84, 70),
                Tint.light(steel, 0.08));
        torso.lineOnFront(Curve.open(0, 14, 0, 160), Tint.light(steel, 0.5), 6);
        torso.lineOnFront(Curve.open(5, 14, 5, 160), Tint.shade(steel, 0.35), 2.6);
        torso.lineOnFront(
                Curve.open(-78, 4, -80, 74, -48, 136, 0, 156, 48, 136, 80, 74, 78, 4), Tint.shade(steel, 0.35), 4);
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 3; i++) {
                torso.beyondFront(
                        Curve.closed(
                                side * 64,
                                -34 + i * 13,
                                side * 96,
                                -36 + i * 13,
                                side * 118,
                                -10 + i * 17,
                                side * 112,
                                14 + i * 17,
                                side * 84,
                                -8 + i * 15),
                        Tint.light(steel, 0.2 - 0.08 * i));
                torso.lineOnFront(
                        Curve.open(side * 72, -12 + i * 16, side * 112, 12 + i * 17), Tint.shade(steel, 0.4), 2.6);
            }
            torso.onFront(Curve.circle(side * 70, 18, 4.4), GOLD);
        }
        for (int y = 176; y < 300; y += 30) {
            torso.lineOnFront(Curve.open(-120, y, 0, y + 10, 120, y), Tint.shade(steel, 0.35), 4);
        }
    }

    /** Rows of laced plates over a kimono. */
    static void samurai(TorsoSketch torso) {
        Tint plates = torso.outfit().color();
        Necklines.beneath(torso, Curve.polygon(-44, -56, 0, 30, 44, -56), WHITE);
        Necklines.vee(torso, 14);
        torso.onFront(Curve.polygon(-80, 24, 80, 24, 88, 300, -88, 300), Tint.shade(plates, 0.25));
        for (int y = 30; y < 290; y += 24) {
            torso.lineOnFront(Curve.open(-84, y, 84, y), Tint.light(plates, 0.12), 15);
            for (int x = -72; x <= 72; x += 18) {
                torso.lineOnFront(Curve.open(x, y - 8, x, y + 8), GOLD, 3);
            }
        }
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 46, 30, side * 58, -44), Tint.shade(plates, 0.3), 18);
            for (int i = 0; i < 4; i++) {
                torso.beyondFront(
                        Curve.polygon(
                                side * 74,
                                -34 + i * 20,
                                side * 122,
                                -22 + i * 22,
                                side * 126,
                                -4 + i * 22,
                                side * 80,
                                -16 + i * 20),
                        i % 2 == 0 ? plates : Tint.light(plates, 0.16));
            }
        }
    }

    /** A long coat with gold braid over a ruffled shirt, a strap across. */
    static void pirate(TorsoSketch torso) {
        Tint coat = torso.outfit().color();
        Necklines.beneath(
                torso,
                Curve.polygon(-48, -54, -34, 300, 34, 300, 48, -54),
                torso.outfit().inner());
        Necklines.vee(torso, 26);
        for (int i = 0; i < 4; i++) {
            for (int side : new int[] {-1, 1}) {
                torso.onFront(
                        Curve.closed(
                                0,
                                10 + i * 24,
                                side * 20,
                                14 + i * 24,
                                side * 30,
                                30 + i * 24,
                                side * 12,
                                34 + i * 24,
                                0,
                                26 + i * 24),
                        i % 2 == 0 ? WHITE : Tint.shade(WHITE, 0.07));
            }
        }
        for (int side : new int[] {-1, 1}) {
            Shape lapel = Curve.polygon(
                    side * 32, -60, side * 66, -50, side * 78, 30, side * 40, 110, side * 34, 300, side * 26, 300,
                    side * 40, 40);
            torso.beyondFront(lapel, Tint.light(coat, 0.1));
            torso.lineOnFront(Curve.open(side * 66, -48, side * 78, 30, side * 40, 112, side * 36, 300), GOLD, 5);
            for (int y = 6; y < 280; y += 38) {
                torso.onFront(Curve.circle(side * (60 - Math.max(0, y - 30) * 0.14), y, 5), GOLD);
            }
        }
        torso.lineOnFront(Curve.open(-92, -20, -20, 70, 80, 200), LEATHER, 20);
        torso.lineOnFront(Curve.polygon(-30, 46, -8, 72, -24, 86, -46, 60), GOLD, 4.4);
        torso.lineOnFront(Curve.open(-150, 190, 150, 190), LEATHER, 26);
    }

    /** An emblem on the chest. */
    static void hero(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint accent = Tint.of(0xF2C54A);
        Necklines.crew(torso);
        if (torso.outfit().tailoring().emblem() == null) {
            shield(torso, accent);
        }
        torso.lineOnFront(Curve.open(-150, 196, 150, 196), accent, 20);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(
                    Curve.open(side * 54, -20, side * 74, 50, side * 60, 150),
                    Tint.faint(Tint.shade(cloth, 0.45), 0.5),
                    3);
        }
    }

    /** The sign of heroes of whom no other is said. */
    private static void shield(TorsoSketch torso, Tint accent) {
        Shape shield = Curve.polygon(-44, 18, 44, 18, 60, 44, 0, 112, -60, 44);
        torso.onFront(shield, accent);
        torso.lineOnFront(shield, Tint.shade(torso.outfit().color(), 0.45), 4);
        torso.onFront(Curve.polygon(8, 26, -24, 62, -4, 62, -14, 96, 24, 54, 4, 54), Tint.of(0xC8313A));
    }

    static void ninja(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint edge = Tint.light(cloth, 0.14);
        torso.pen().fill(Curve.closed(-40, -74, -48, -44, 0, -18, 48, -44, 40, -74), cloth);
        torso.lineOnFront(Curve.open(40, -54, 12, 36, -64, 140), edge, 12);
        torso.lineOnFront(Curve.open(-40, -54, -8, 40), edge, 12);
        torso.lineOnFront(Curve.open(-150, 176, 150, 176), Tint.of(0x8E2330), 24);
        torso.lineOnFront(Curve.open(60, -40, -30, 90), Tint.of(0x6B4632), 11);
    }

    /** A laced neck and a belt. */
    static void tunic(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Necklines.vee(torso, 52);
        torso.lineOnFront(Curve.open(-36, -50, 0, 52, 36, -50), Tint.shade(cloth, 0.35), 9);
        for (int i = 0; i < 3; i++) {
            torso.lineOnFront(Curve.open(-22 + i * 6, -8 + i * 18, 18 - i * 6, 4 + i * 18), Tint.of(0xE9DDC3), 3.4);
            torso.lineOnFront(Curve.open(22 - i * 6, -8 + i * 18, -18 + i * 6, 4 + i * 18), Tint.of(0xE9DDC3), 3.4);
        }
        torso.lineOnFront(Curve.open(-150, 180, 150, 180), LEATHER, 24);
        torso.lineOnFront(Curve.polygon(-14, 166, 14, 166, 14, 194, -14, 194), GOLD, 5);
    }

    static void clown(TorsoSketch torso) {
        Tint[] dots = {Tint.of(0xF2C54A), Tint.of(0x3F74C5), Tint.of(0xF8F5F0)};
        for (int row = 0; row < 7; row++) {
            for (int x = -110; x <= 110; x += 44) {
                torso.onFront(Curve.circle(x + row % 2 * 22, 20 + row * 40, 12), dots[Math.floorMod(row + x / 44, 3)]);
            }
        }
        for (int y = 40; y < 280; y += 60) {
            torso.onFront(Curve.circle(0, y, 14), Tint.of(0xD8483E));
        }
    }

    /** The body of an animal: its belly, and what its coat shows. */
    static void animal(TorsoSketch torso) {
        Guise guise = torso.outfit().tailoring().guise();
        if (guise != null) {
            coat(torso, guise);
        }
        Necklines.crew(torso);
        torso.lineOnFront(Curve.open(0, 10, 0, 300), Tint.shade(torso.outfit().color(), 0.3), 4);
        for (int y = 34; y < 280; y += 46) {
            torso.onFront(Curve.circle(0, y, 6), Tint.shade(torso.outfit().color(), 0.5));
        }
    }

    private static void coat(TorsoSketch torso, Guise guise) {
        switch (guise) {
            case BEE, COW, LEOPARD, SHEEP -> {}
            case LADYBUG -> spots(torso, DARK, 13);
            case TIGER -> belly(torso, WHITE);
            case GIRAFFE -> spots(torso, Tint.of(0xA8713A), 17);
            case PANDA ->
                torso.pen().fillWithin(torso.outline(), Curve.polygon(-200, -80, 200, -80, 200, 40, -200, 40), DARK);
            case DINOSAUR, DRAGON, CROCODILE -> {
                belly(torso, Tint.light(torso.outfit().color(), 0.5));
                for (int y = 60; y < 300; y += 26) {
                    torso.lineOnFront(
                            Curve.open(-46, y, 0, y + 6, 46, y),
                            Tint.shade(torso.outfit().color(), 0.1),
                            4);
                }
            }
            case SHARK, PENGUIN, FOX, CAT, DOG, MOUSE, FROG, LION, MONKEY ->
                belly(torso, belly(torso.outfit().color(), guise));
            case UNICORN -> belly(torso, Tint.of(0xF6C6DC));
            default -> belly(torso, Tint.light(torso.outfit().color(), 0.4));
        }
    }

    private static Tint belly(Tint coat, Guise guise) {
        return switch (guise) {
            case SHARK, PENGUIN, FOX, CAT -> WHITE;
            default -> Tint.light(coat, 0.5);
        };
    }

    private static void belly(TorsoSketch torso, Tint color) {
        torso.onFront(
                Curve.closed(0, 8, 40, 24, 60, 90, 62, 200, 40, 290, -40, 290, -62, 200, -60, 90, -40, 24), color);
    }

    private static void spots(TorsoSketch torso, Tint color, double size) {
        for (int row = 0, y = 20; y < 300; y += 42, row++) {
            for (int x = -104 + row % 2 * 26; x <= 104; x += 52) {
                torso.onFront(Curve.circle(x, y, size), color);
            }
        }
    }
}
