package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Robes of rulers, the faithful, judges, and those who do magic. */
final class Robes {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DARK = Tint.of(0x2C2D36);

    private Robes() {}

    /** A collar of ermine with a chain. */
    static void ermine(TorsoSketch torso) {
        Necklines.round(torso, torso.outfit().inner());
        Shape collar = Curve.closed(
                -44, -52, -84, -32, -112, 6, -96, 44, -50, 62, 0, 70, 50, 62, 96, 44, 112, 6, 84, -32, 44, -52, 30, -8,
                0, 4, -30, -8);
        torso.beyondFront(collar, WHITE);
        double[] tails = {
            -86, -4, -70, 26, -52, -20, -40, 34, -16, 42, 8, 26, 24, 46, 46, 22, 56, -16, 74, 14, 90, -2, -6, 58, 60,
            44, -64, 46
        };
        for (int i = 0; i < tails.length; i += 2) {
            torso.onFront(
                    Curve.closed(
                            tails[i] - 3.4,
                            tails[i + 1] - 6,
                            tails[i] + 3.4,
                            tails[i + 1] - 6,
                            tails[i] + 2,
                            tails[i + 1] + 8,
                            tails[i] - 2,
                            tails[i + 1] + 8),
                    DARK);
        }
        torso.lineOnFront(Curve.open(0, 68, 0, 300), Tint.shade(torso.outfit().color(), 0.4), 4);
        torso.lineOnFront(Curve.open(-60, -30, -36, 40, 0, 62, 36, 40, 60, -30), GOLD, 7);
        torso.onFront(Curve.circle(0, 68, 13), GOLD);
        torso.onFront(Curve.circle(0, 68, 7), Tint.of(0xC8313A));
    }

    /** The white collar under a nun's chin. */
    static void wimple(TorsoSketch torso) {
        torso.beyondFront(Curve.closed(-44, -60, -78, -30, -70, 22, 0, 52, 70, 22, 78, -30, 44, -60), WHITE);
        torso.lineOnFront(Curve.open(-70, 22, 0, 52, 70, 22), Tint.shade(WHITE, 0.15), 3);
    }

    /** Saffron cloth that leaves one shoulder free. */
    static void oneShoulder(TorsoSketch torso) {
        Tint skin = torso.who().skin();
        torso.onFront(Curve.polygon(-140, -80, 44, -80, 36, -44, -20, 10, -90, 66, -140, 90), skin);
        Tint color = torso.outfit().color();
        for (int i = 0; i < 4; i++) {
            torso.lineOnFront(
                    Curve.open(60 + i * 14, -40, -10 + i * 18, 40, -110 + i * 26, 120 + i * 22),
                    Tint.faint(Tint.shade(color, 0.4), 0.5),
                    3.4);
        }
        torso.lineOnFront(Curve.open(40, -48, -18, 12, -100, 74), Tint.shade(color, 0.2), 6);
        torso.lineOnFront(Curve.open(-70, -22, -40, -14, -12, -10), Tint.faint(Tint.shade(skin, 0.35), 0.4), 3);
    }

    /** A brown hood laid back and a cord. */
    static void friar(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Necklines.vee(torso, 10);
        torso.beyondFront(
                Curve.closed(
                        -40, -62, -82, -34, -78, 4, -36, 30, 0, 44, 36, 30, 78, 4, 82, -34, 40, -62, 30, -20, 0, 8, -30,
                        -20),
                Tint.shade(color, 0.12));
        torso.lineOnFront(Curve.open(-76, 6, 0, 44, 76, 6), Tint.shade(color, 0.4), 3.4);
        torso.lineOnFront(Curve.open(-140, 196, 0, 206, 140, 196), Tint.of(0xE9DDC3), 10);
    }

    /** A black row of buttons with the white square of a clergyman's collar. */
    static void clerical(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Necklines.standing(torso);
        torso.beyondFront(Curve.polygon(-36, -54, 36, -54, 34, -30, 0, -20, -34, -30), color);
        torso.beyondFront(Curve.polygon(-13, -50, 13, -50, 12, -26, -12, -26), WHITE);
        torso.lineOnFront(Curve.open(0, -18, 0, 300), Tint.light(color, 0.2), 2.4);
        for (int y = 0; y < 290; y += 26) {
            torso.onFront(Curve.circle(5, y, 3.4), Tint.light(color, 0.3));
        }
    }

    /** A wide black robe with folds over a white shirt. */
    static void gown(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.onFront(Curve.polygon(-40, -52, 0, 70, 40, -52), WHITE);
        Necklines.collar(torso, WHITE);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.polygon(side * 34, -54, side * 58, -44, side * 40, 60, side * 22, 300, 0, 300, 0, 76),
                    Tint.light(color, 0.1));
            torso.lineOnFront(Curve.open(side * 58, -40, side * 44, 60, side * 30, 300), Tint.light(color, 0.25), 3);
            torso.lineOnFront(
                    Curve.open(side * 84, -10, side * 76, 100, side * 70, 300),
                    Tint.faint(Tint.light(color, 0.35), 0.5),
                    3);
        }
    }

    /** Stars and a broad collar. */
    static void wizard(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Necklines.vee(torso, 18);
        for (int side : new int[] {-1, 1}) {
            Shape leaf = Curve.polygon(side * 30, -58, side * 62, -66, side * 84, -16, side * 26, 46, 0, 20);
            torso.beyondFront(leaf, Tint.light(color, 0.16));
            torso.lineOnFront(leaf, GOLD, 3.6);
        }
        torso.lineOnFront(Curve.open(0, 24, 0, 300), Tint.shade(color, 0.35), 3);
        if (Tint.brightness(color) > 0.2) {
            double[] stars = {-62, 44, 52, 58, -30, 92, 28, 104, 74, 20, -84, 96, 84, 112, -52, 150, 48, 160};
            for (int i = 0; i < stars.length; i += 2) {
                torso.onFront(Curve.star(stars[i], stars[i + 1], 11), GOLD);
            }
        } else {
            torso.onFront(Curve.circle(0, 30, 11), Tint.of(0x7D59A5));
        }
    }

    /** A high collar lined in red over evening dress. */
    static void vampire(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.onFront(Curve.polygon(-46, -52, -30, 300, 30, 300, 46, -52), WHITE);
        torso.onFront(
                Curve.polygon(-40, 20, 0, 70, 40, 20, 40, 300, -40, 300),
                torso.outfit().inner());
        Necklines.collar(torso, WHITE);
        torso.onFront(Curve.polygon(0, 6, -22, -4, -22, 18, 0, 10, 22, 18, 22, -4), DARK);
        for (int side : new int[] {-1, 1}) {
            Shape collar = Curve.polygon(
                    side * 34, -40, side * 62, -118, side * 98, -96, side * 96, -20, side * 52, 40, side * 40, 20);
            torso.beyondFront(collar, Tint.of(0xB02838));
            torso.beyondFront(
                    Curve.polygon(
                            side * 62,
                            -118,
                            side * 98,
                            -96,
                            side * 110,
                            -10,
                            side * 70,
                            300,
                            side * 50,
                            300,
                            side * 56,
                            40,
                            side * 90,
                            -20),
                    color);
        }
    }

    /** Two sides wrapped over each other, without a pattern, and a belt. */
    static void gi(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Necklines.vee(torso, 40);
        torso.lineOnFront(Curve.open(38, -54, 14, 30, -60, 130), Tint.shade(color, 0.12), 15);
        torso.lineOnFront(Curve.open(-38, -54, -10, 32), Tint.shade(color, 0.12), 15);
        torso.lineOnFront(Curve.open(46, -50, 22, 32, -52, 134), Tint.shade(color, 0.3), 2.4);
        torso.lineOnFront(Curve.open(-140, 178, 140, 178), torso.outfit().accent(), 22);
        torso.lineOnFront(Curve.open(0, 180, -30, 240), torso.outfit().accent(), 15);
        torso.lineOnFront(Curve.open(4, 180, 26, 244), torso.outfit().accent(), 15);
    }

    /** Terry cloth with a broad collar. */
    static void bathrobe(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Necklines.vee(torso, 60);
        if (torso.outfit().under() != null) {
            Tint beneath = torso.outfit().inner();
            Necklines.beneath(torso, Curve.polygon(-40, -54, 0, 78, 40, -54), beneath);
            Workwear.print(torso, Curve.polygon(-40, -54, 0, 78, 40, -54));
            if (torso.outfit().under() == Garment.T_SHIRT || torso.outfit().under() == Garment.TANK_TOP) {
                Necklines.round(torso, beneath);
            } else {
                Necklines.collar(torso, beneath);
            }
        }
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(
                    Curve.open(side * 40, -54, side * 30, 10, side * -2, 80, side * -30, 190),
                    torso.outfit().tailoring().trim().orElse(Tint.light(color, 0.3)),
                    24);
            torso.lineOnFront(Curve.open(side * 52, -50, side * 43, 12, side * 12, 84), Tint.shade(color, 0.2), 2.4);
        }
        torso.lineOnFront(Curve.open(-140, 190, 140, 190), Tint.shade(color, 0.16), 20);
    }

    /** Crossed edges of several robes and a wide belt. */
    static void layers(TorsoSketch torso) {
        Tint inner = torso.outfit().inner();
        Tint accent = torso.outfit().accent();
        Necklines.beneath(torso, Curve.polygon(-38, -54, 4, 62, 38, -54), inner);
        Necklines.vee(torso, 30);
        Tint[] edges = {inner, accent, Tint.light(torso.outfit().color(), 0.3)};
        for (int i = 0; i < edges.length; i++) {
            double out = i * 9;
            torso.lineOnFront(Curve.open(36 + out, -54, 10 + out, 40, -66 + out, 152), edges[i], 9);
            torso.lineOnFront(Curve.open(-36 - out, -54, -4 - out * 0.9, 44 - out), edges[i], 9);
        }
        torso.onFront(Curve.polygon(-130, 150, 130, 150, 130, 206, -130, 206), accent);
        torso.lineOnFront(Curve.open(-130, 178, 130, 178), Tint.light(accent, 0.3), 5);
    }

    /** A pelt over the shoulders that is closed at the neck, in rows of locks. */
    static void fur(TorsoSketch torso) {
        Tint fur = torso.outfit().color();
        boolean open = torso.outfit().under() != null;
        Tint inner = open ? torso.outfit().inner() : Tint.shade(fur, 0.5);
        Necklines.beneath(torso, Curve.polygon(-40, -56, 0, open ? 190 : 70, 40, -56), inner);
        for (int row = 0; row < 3; row++) {
            locks(torso, 118 + 44 * row, 170, Tint.shade(fur, row % 2 == 0 ? 0.1 : 0.02));
        }
        for (int side : new int[] {-1, 1}) {
            collar(torso, side, fur, 92);
        }
    }

    /** One side of a collar of fur, of such a width at the shoulder. */
    static void collar(TorsoSketch torso, int side, Tint fur, double wide) {
        for (int row = 2; row >= 0; row--) {
            double size = 1 - 0.14 * (2 - row);
            torso.beyondFront(pelt(side, wide - 15 * (2 - row), 1.25 * size), Tint.light(fur, 0.18 - 0.08 * row));
        }
        for (int i = 0; i < 14; i++) {
            double angle = 1.5 - i * 0.2;
            double far = 0.62 + i % 3 * 0.14;
            double x = side * (6 + wide * far * Math.cos(angle));
            double y = 18 + 78 * far * Math.sin(angle);
            torso.beyondFront(
                    Curve.strand(
                            3.4, x, y, x + side * 5 * Math.cos(angle), y + 7, x + side * 7 * Math.cos(angle), y + 15),
                    Tint.faint(Tint.shade(fur, 0.5), 0.35));
        }
    }

    /** One side of a collar of fur: smooth at the neck, ragged outside. */
    private static Shape pelt(int side, double wide, double size) {
        Path2D path = new Path2D.Double();
        path.moveTo(side * 25, -64);
        path.quadTo(side * 26, -10, 0, 62 * size);
        int locks = 21;
        double lastX = 0;
        double lastY = 62 * size;
        for (int i = 1; i <= locks; i++) {
            double angle = Math.PI * (0.5 - i / (double) locks);
            double x = side * (wide * 1.1 * Math.cos(angle) + (wide - 30) * i / locks * 0.2 + 6);
            double y = (22 + 72 * Math.sin(angle)) * size - 4;
            double out = i % 3 == 0 ? 10 : i % 3 == 1 ? 6 : 8;
            double tipX = (lastX + x) / 2 + side * out * Math.cos(angle) + side * 2;
            double tipY = (lastY + y) / 2 + out * Math.max(0.35, Math.sin(angle)) + 3;
            path.quadTo(lastX + (tipX - lastX) * 0.2, tipY, tipX, tipY);
            path.quadTo(x + (tipX - x) * 0.4, y + (tipY - y) * 0.1, x, y);
            lastX = x;
            lastY = y;
        }
        path.closePath();
        return path;
    }

    /** A row of locks that hang down. */
    private static void locks(TorsoSketch torso, double y, double half, Tint color) {
        Path2D path = new Path2D.Double();
        path.moveTo(-half, y - 46);
        path.lineTo(half, y - 46);
        path.lineTo(half, y);
        for (double x = half; x > -half; x -= 20) {
            double tip = y + 15 + 7 * Math.sin(x);
            path.quadTo(x - 3, y + 8, x - 8, tip);
            path.quadTo(x - 12, y + 6, x - 20, y);
        }
        path.closePath();
        torso.onFront(path, color);
    }
}
