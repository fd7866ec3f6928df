package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;

/** Clothes of the ancients, of guards, bullfighters and fools. */
final class Regalia {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DARK = Tint.of(0x22232B);

    private static final int[] RIBBONS = {0xC8313A, 0x3F74C5, 0x3F8A5A};

    private Regalia() {}

    /** Cloth in folds from one shoulder, with a coloured edge. */
    static void toga(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint fold = Tint.faint(Tint.shade(cloth, 0.4), 0.55);
        Tint edge = torso.outfit().accent();
        Necklines.round(torso, cloth);
        Shape drape = Curve.closed(
                34, -58, 78, -50, 122, -8, 126, 60, 96, 150, 40, 240, -60, 310, -140, 300, -130, 190, -60, 120, 0, 60,
                30, 0);
        torso.onFront(drape, Tint.light(cloth, 0.12));
        torso.lineOnFront(Curve.open(34, -58, 30, 0, 0, 60, -60, 120, -130, 190, -150, 220), edge, 13);
        for (int i = 0; i < 4; i++) {
            torso.lineOnFront(
                    Curve.open(54 + i * 15, -50 + i * 8, 56 + i * 16, 20, 24 + i * 20, 96, -70 + i * 30, 200),
                    fold,
                    3.4);
        }
        for (int x = -70; x <= -10; x += 26) {
            torso.lineOnFront(Curve.open(x, -18, x - 6, 50, x - 4, 110), fold, 3);
        }
        torso.onFront(Curve.circle(66, -30, 14), GOLD);
        torso.onFront(Curve.circle(66, -30, 7), Tint.shade(GOLD, 0.25));
    }

    /** A stiff collar, a row of buttons, gold on shoulders and cuffs, a belt. */
    static void guardsTunic(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        torso.pen().fill(Curve.closed(-42, -74, -50, -40, 0, -16, 50, -40, 42, -74, 0, -62), Tint.shade(cloth, 0.3));
        torso.pen().line(Curve.open(-50, -40, 0, -15, 50, -40), GOLD, 6);
        torso.lineOnFront(Curve.open(0, -16, 0, 300), Tint.shade(cloth, 0.35), 4);
        for (int y = 6; y < 160; y += 30) {
            for (int side : new int[] {-1, 1}) {
                torso.lineOnFront(Curve.open(side * 6, y, side * 46, y - 3), GOLD, 6);
            }
            torso.onFront(Curve.circle(0, y, 7.5), GOLD);
            torso.onFront(Curve.circle(-2, y - 2, 2.4), WHITE);
        }
        for (int side : new int[] {-1, 1}) {
            torso.beyondFront(
                    Curve.closed(side * 66, -34, side * 100, -36, side * 120, -14, side * 118, 0, side * 84, -10),
                    GOLD);
            for (int i = 0; i < 5; i++) {
                double x = side * (88 + i * 7);
                torso.pen().line(Curve.open(x, -12 + i * 3, x + side * 2, 12 + i * 4), Tint.shade(GOLD, 0.18), 4.4);
            }
        }
        torso.lineOnFront(Curve.open(-150, 176, 150, 176), WHITE, 26);
        torso.lineOnFront(Curve.polygon(-16, 162, 16, 162, 16, 190, -16, 190), GOLD, 6);
    }

    /** A short open jacket, heavy with gold, over a white shirt. */
    static void matadorJacket(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Necklines.beneath(torso, Curve.polygon(-48, -54, -40, 300, 40, 300, 48, -54), WHITE);
        Necklines.vee(torso, -6);
        for (int y = 20; y < 150; y += 26) {
            torso.onFront(Curve.circle(0, y, 3), Tint.shade(WHITE, 0.3));
        }
        for (int side : new int[] {-1, 1}) {
            torso.beyondFront(Curve.polygon(side * 4, -26, side * 30, -50, side * 46, -44, side * 20, 4), WHITE);
            torso.lineOnFront(Curve.open(side * 52, -50, side * 40, 60, side * 46, 170), GOLD, 15);
            torso.lineOnFront(Curve.open(side * 52, -50, side * 40, 60, side * 46, 170), Tint.shade(cloth, 0.2), 3);
            for (int y = 20; y < 170; y += 44) {
                torso.lineOnFront(
                        Curve.open(
                                side * 62, y + 18, side * 76, y + 2, side * 92, y + 12, side * 82, y + 26, side * 74,
                                y + 14),
                        GOLD,
                        5);
                torso.onFront(Curve.circle(side * 98, y + 34, 4), GOLD);
            }
            torso.beyondFront(
                    Curve.closed(side * 62, -40, side * 104, -40, side * 128, -6, side * 122, 20, side * 86, -2), GOLD);
            torso.beyondFront(
                    Curve.closed(side * 76, -32, side * 100, -30, side * 114, -8, side * 92, -12),
                    Tint.shade(cloth, 0.1));
            for (int i = 0; i < 4; i++) {
                torso.pen().fill(Curve.circle(side * (92 + i * 9), 12 + i * 5, 6), Tint.shade(GOLD, 0.15));
            }
        }
        torso.lineOnFront(Curve.open(-46, 186, 46, 186), Tint.of(0xC8313A), 26);
    }

    /** Two halves in two colours, a collar with points and bells. */
    static void jester(TorsoSketch torso) {
        Tint one = torso.outfit().color();
        Tint other = torso.outfit().accent();
        torso.onFront(Curve.polygon(0, -80, 160, -80, 160, 320, 0, 320), other);
        for (int row = 0; row < 5; row++) {
            double y = 80 + row * 52;
            torso.onFront(Curve.polygon(-60, y - 22, -44, y, -60, y + 22, -76, y), other);
            torso.onFront(Curve.polygon(60, y - 22, 76, y, 60, y + 22, 44, y), one);
        }
        double[][] points = {{-104, 20}, {-56, 62}, {0, 74}, {56, 62}, {104, 20}};
        for (int i = 0; i < points.length; i++) {
            double x = points[i][0];
            double y = points[i][1];
            torso.beyondFront(Curve.polygon(x * 0.3 - 30, -44, x, y, x * 0.3 + 30, -44), i % 2 == 0 ? other : one);
            torso.pen().line(Curve.polygon(x * 0.3 - 30, -44, x, y, x * 0.3 + 30, -44), Tint.faint(DARK, 0.3), 2);
            torso.pen().fill(Curve.circle(x, y + 6, 8), GOLD);
            torso.pen().fill(Curve.circle(x - 2, y + 4, 2.4), WHITE);
        }
        torso.pen().fill(Curve.closed(-46, -62, -52, -46, 0, -24, 52, -46, 46, -62, 0, -44), Tint.shade(one, 0.2));
    }

    /** Rows of stones and gold from neck to shoulders. */
    static void broadCollar(TorsoSketch torso, Tint said) {
        Tint first = said == null ? Tint.of(0x2FA6A0) : said;
        Tint[] rows = {GOLD, first, GOLD, Tint.of(0x2F4FA0), GOLD};
        for (int i = rows.length - 1; i >= 0; i--) {
            double half = 58 + i * 11;
            double low = 2 + i * 13;
            torso.beyondFront(
                    Curve.closed(
                            -40,
                            -52,
                            -half,
                            -30,
                            -half,
                            0,
                            -half * 0.6,
                            low * 0.8,
                            0,
                            low + 8,
                            half * 0.6,
                            low * 0.8,
                            half,
                            0,
                            half,
                            -30,
                            40,
                            -52,
                            30,
                            -22,
                            0,
                            -8,
                            -30,
                            -22),
                    said != null && i % 2 == 0 && i > 0 ? Tint.light(first, 0.2) : rows[i]);
        }
        for (int x = -84; x <= 84; x += 21) {
            torso.onFront(Curve.circle(x, 52 - x * x / 190.0, 6), isEven(x) ? first : Tint.of(0xC8313A));
        }
    }

    private static boolean isEven(int x) {
        return x / 21 % 2 == 0;
    }

    /** What is pinned to the chest. A police uniform has a name and a star of its own. */
    static void pin(TorsoSketch torso, Worn<Accessory> worn) {
        boolean police = torso.outfit().garment() == Garment.POLICE_UNIFORM;
        switch (worn.kind()) {
            case NAME_TAG -> {
                if (!police) {
                    torso.onFront(
                            Curve.polygon(-78, 34, -28, 34, -28, 58, -78, 58), Tint.shade(worn.color(WHITE), 0.25));
                    torso.onFront(Curve.polygon(-76, 36, -30, 36, -30, 56, -76, 56), worn.color(WHITE));
                    torso.lineOnFront(Curve.open(-70, 46, -36, 46), Tint.of(0x3A4252), 4);
                }
            }
            case MEDALS -> {
                for (int i = 0; i < RIBBONS.length; i++) {
                    double x = 38 + i * 18;
                    Tint metal = worn.color(GOLD);
                    torso.onFront(
                            Curve.polygon(x - 8, 26, x + 8, 26, x + 8, 44, x, 52, x - 8, 44), Tint.of(RIBBONS[i]));
                    torso.lineOnFront(Curve.open(x, 26, x, 50), Tint.faint(Tint.WHITE, 0.8), 4);
                    torso.onFront(Curve.circle(x, 60, 9), Tint.shade(metal, 0.3));
                    torso.onFront(Curve.star(x, 60, 7.6), Tint.light(metal, 0.3));
                }
            }
            case BROOCH -> {
                torso.onFront(Curve.ellipse(38, 40, 14, 17), worn.color(GOLD));
                torso.onFront(Curve.ellipse(38, 40, 10, 12), worn.color(Tint.of(0x7FC4CF)));
                torso.onFront(Curve.ellipse(35, 36, 3.4, 4.4), Tint.faint(Tint.WHITE, 0.8));
                for (int i = 0; i < 10; i++) {
                    double angle = i * Math.PI / 5;
                    torso.onFront(
                            Curve.circle(38 + 13 * Math.cos(angle), 40 + 16 * Math.sin(angle), 3.2),
                            worn.color() == null ? WHITE : Tint.light(worn.color(), 0.4));
                }
            }
            case BADGE -> {
                if (police) {
                    return;
                }
                torso.onFront(Curve.star(62, 50, 25), Tint.shade(worn.color(GOLD), 0.3));
                torso.onFront(Curve.star(62, 49, 22), worn.color(GOLD));
                torso.onFront(Curve.circle(62, 49, 8), Tint.light(worn.color(GOLD), 0.5));
            }
            default -> {}
        }
    }
}
