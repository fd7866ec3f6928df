package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Animals on a shoulder, a shawl over the arms, and what supports a body. So portraits show them. */
final class Companions {

    private static final Tint STEEL = Tint.of(0xB4BDC9);
    /** A shawl's usual colour. */
    static final Tint SHAWL = Tint.of(0x8A3A50);

    private static final Tint DARK = Tint.of(0x2C2D36);
    private static final Tint WHITE = Tint.of(0xFAF8F4);

    private Companions() {}

    static void draw(TorsoSketch torso) {
        for (Worn<Accessory> worn : torso.who().attire().accessories()) {
            Pen pen = torso.pen().in(AffineTransform.getScaleInstance(worn.side(), 1));
            switch (worn.kind()) {
                case PARROT, OWL -> perched(pen, worn);
                case SHAWL -> shawl(torso.pen(), worn.color(SHAWL));
                case CAT -> cat(besides(torso, pen), worn.color(Tint.of(0x4A4048)));
                case DOG -> dog(besides(torso, pen), worn.color(Tint.of(0xC49A6C)));
                case CRUTCHES -> {
                    crutch(pen);
                    crutch(torso.pen().in(AffineTransform.getScaleInstance(-worn.side(), 1)));
                }
                case WALKING_STICK -> {
                    Tint wood = worn.color(Tint.of(0x8A5A34));
                    pen.line(Curve.open(136, 200, 132, -30, 128, -56, 108, -62, 98, -44), wood, 13);
                    hand(torso, pen, 124, -50);
                }
                case PROSTHETIC_ARM -> prosthesis(torso, pen);
                case ARM_SLING -> {
                    pen.line(Curve.open(-48, -46, 20, 40, 88, 90), WHITE, 13);
                    pen.line(Curve.open(40, -50, 96, 30, 104, 84), WHITE, 11);
                    pen.fill(Curve.closed(-34, 62, 40, 56, 118, 64, 112, 108, 40, 122, -30, 106), WHITE);
                    pen.line(Curve.open(-30, 74, 40, 70, 110, 78), Tint.shade(WHITE, 0.2), 3);
                }
                default -> {}
            }
        }
    }

    /** A bird on the shoulder. */
    static void perched(Pen pen, Worn<Accessory> bird) {
        if (bird.kind() == Accessory.PARROT) {
            parrot(pen, bird.color(Tint.of(0x3F9A56)));
        } else {
            owl(pen.in(AffineTransform.getTranslateInstance(-16, 6)), bird.color(Tint.of(0x9A7650)));
        }
    }

    /** An animal is on the other side where a hand holds something. */
    private static Pen besides(TorsoSketch torso, Pen pen) {
        boolean taken = torso.who().attire().prop() != null
                || torso.who().accessory(Accessory.WALKING_STICK).isPresent();
        return taken ? pen.in(AffineTransform.getScaleInstance(-1, 1)) : pen;
    }

    /** Over both shoulders and arms. */
    private static void shawl(Pen pen, Tint cloth) {
        Tint fold = Tint.faint(Tint.shade(cloth, 0.4), 0.6);
        for (int side : new int[] {-1, 1}) {
            Shape fall = Curve.closed(
                    side * 34,
                    -34,
                    side * 62,
                    -32,
                    side * 112,
                    -16,
                    side * 140,
                    30,
                    side * 164,
                    120,
                    side * 176,
                    300,
                    side * 20,
                    300,
                    side * 58,
                    120,
                    side * 46,
                    30,
                    side * 36,
                    -6);
            pen.fill(fall, cloth);
            pen.lineWithin(fall, Curve.open(side * 46, -28, side * 78, 30, side * 92, 120, side * 90, 300), fold, 3.4);
            pen.lineWithin(fall, Curve.open(side * 74, -28, side * 116, 40, side * 132, 140), fold, 3.4);
        }
    }

    private static void hand(TorsoSketch torso, Pen pen, double x, double y) {
        pen.fill(
                Curve.closed(x - 20, y - 10, x + 10, y - 18, x + 22, y, x + 14, y + 16, x - 14, y + 16),
                torso.who().skin());
        for (int i = 0; i < 3; i++) {
            pen.line(
                    Curve.open(x - 12 + i * 10, y - 12, x - 10 + i * 10, y + 4),
                    Tint.faint(Tint.shade(torso.who().skin(), 0.4), 0.5),
                    2);
        }
    }

    private static void parrot(Pen pen, Tint color) {
        pen.fill(Curve.closed(104, -20, 120, 10, 150, 80, 134, 84, 108, 30), Tint.of(0x3F74C5));
        pen.fill(Curve.closed(78, -66, 96, -96, 124, -92, 138, -60, 130, -18, 106, -8, 88, -26), color);
        pen.fill(Curve.closed(104, -62, 132, -56, 130, -16, 114, -6, 104, -30), Tint.of(0xC8313A));
        pen.fill(Curve.circle(98, -88, 26), color);
        pen.fill(Curve.circle(90, -90, 10), WHITE);
        pen.fill(Curve.circle(89, -90, 5), DARK);
        pen.fill(Curve.closed(80, -96, 66, -90, 64, -72, 76, -78, 84, -80), Tint.of(0xF2C54A));
        pen.line(Curve.open(100, -8, 100, 2), Tint.of(0xE0A040), 5);
        pen.line(Curve.open(110, -8, 110, 2), Tint.of(0xE0A040), 5);
    }

    private static void owl(Pen pen, Tint color) {
        pen.fill(
                Curve.closed(80, -30, 78, -90, 88, -112, 98, -100, 118, -100, 128, -112, 138, -90, 136, -30, 108, -6),
                color);
        pen.fill(Curve.ellipse(108, -44, 19, 30), Tint.light(color, 0.4));
        for (int side : new int[] {-1, 1}) {
            pen.fill(Curve.circle(108 + side * 13, -80, 13), WHITE);
            pen.fill(Curve.circle(108 + side * 12, -80, 6.5), DARK);
        }
        pen.fill(Curve.polygon(102, -72, 114, -72, 108, -58), Tint.of(0xE0A040));
    }

    private static void cat(Pen pen, Tint color) {
        pen.line(Curve.open(150, 60, 166, 10, 150, -30), color, 13);
        pen.fill(Curve.closed(70, 130, 66, 50, 92, 14, 130, 20, 152, 60, 152, 140), color);
        pen.fill(Curve.closed(60, 10, 58, -40, 74, -20, 100, -22, 116, -42, 116, 10, 104, 36, 72, 36), color);
        pen.fill(Curve.ellipse(88, 26, 17, 11), Tint.light(color, 0.45));
        for (int side : new int[] {-1, 1}) {
            pen.fill(Curve.ellipse(88 + side * 14, 2, 7, 8), Tint.of(0xE9D25A));
            pen.fill(Curve.ellipse(88 + side * 14, 2, 2.6, 7), DARK);
            pen.line(Curve.open(88 + side * 12, 22, 88 + side * 36, 18), WHITE, 2);
            pen.line(Curve.open(88 + side * 12, 26, 88 + side * 36, 28), WHITE, 2);
        }
        pen.fill(Curve.polygon(83, 15, 93, 15, 88, 21), Tint.of(0xEE9DB6));
    }

    private static void dog(Pen pen, Tint color) {
        pen.fill(Curve.closed(66, 150, 66, 60, 92, 24, 128, 24, 150, 64, 152, 150), color);
        pen.fill(Curve.closed(64, 0, 70, -30, 104, -38, 132, -26, 138, 4, 126, 36, 100, 46, 74, 34), color);
        for (int side : new int[] {-1, 1}) {
            pen.fill(
                    Curve.closed(
                            101 + side * 24,
                            -32,
                            101 + side * 46,
                            -22,
                            101 + side * 48,
                            18,
                            101 + side * 36,
                            24,
                            101 + side * 28,
                            -4),
                    Tint.shade(color, 0.35));
            pen.fill(Curve.circle(101 + side * 13, -4, 6), DARK);
            pen.fill(Curve.circle(101 + side * 13 - 2, -6, 2), WHITE);
        }
        pen.fill(Curve.ellipse(101, 22, 20, 15), Tint.light(color, 0.5));
        pen.fill(Curve.ellipse(101, 14, 9, 6.5), DARK);
        pen.fill(Curve.ellipse(101, 36, 6.5, 9), Tint.of(0xEE7D8B));
    }

    private static void crutch(Pen pen) {
        pen.line(Curve.open(124, 300, 118, 20), STEEL, 9);
        pen.line(Curve.open(146, 300, 152, 20), STEEL, 9);
        pen.line(Curve.open(120, 120, 150, 120), STEEL, 7);
        pen.line(Curve.open(108, 14, 135, 8, 162, 14), Tint.of(0x3A3F4C), 21);
    }

    /** A raised forearm and hand of metal. */
    private static void prosthesis(TorsoSketch torso, Pen pen) {
        Shape forearm = Curve.taper(158, 150, 30, 126, 44, 20);
        pen.fill(forearm, STEEL);
        pen.line(Curve.open(150, 140, 122, 52), Tint.light(STEEL, 0.5), 6);
        for (int i = 0; i < 3; i++) {
            pen.line(Curve.open(124 + i * 9, 80 + i * 22, 152 + i * 6, 72 + i * 22), Tint.shade(STEEL, 0.4), 4);
        }
        pen.fill(Curve.circle(126, 44, 21), Tint.shade(STEEL, 0.35));
        pen.fill(Curve.closed(100, 22, 104, -6, 146, -10, 152, 20, 140, 38, 112, 40), STEEL);
        for (int i = 0; i < 4; i++) {
            double x = 104 + i * 14;
            pen.line(Curve.open(x, -2, x - 3 + i * 2, -26, x - 4 + i * 3, -44), Tint.shade(STEEL, 0.12), 10);
            pen.fill(Curve.circle(x - 2 + i, -22, 5.5), Tint.shade(STEEL, 0.45));
        }
        pen.line(Curve.open(104, 18, 84, 8, 78, -12), Tint.shade(STEEL, 0.12), 10);
    }
}
