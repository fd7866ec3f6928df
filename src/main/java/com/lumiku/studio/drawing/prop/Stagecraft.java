package com.lumiku.studio.drawing.prop;

import static com.lumiku.studio.drawing.prop.Arms.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What artists use. */
final class Stagecraft {

    private Stagecraft() {}

    static void microphone(Pen pen) {
        pen.fill(Curve.taper(6, 50, 9, -4, -34, 15), DARK);
        pen.fill(Curve.circle(-6, -52, 25), Tint.of(0x6D7480));
        for (int i = -1; i <= 1; i++) {
            pen.line(Curve.open(-28, -52 + i * 12, -6, -46 + i * 12, 17, -52 + i * 12), Tint.of(0x4A5160), 2.4);
            pen.line(Curve.open(-6 + i * 12, -75, -6 + i * 12, -30), Tint.of(0x4A5160), 2.4);
        }
        pen.line(Curve.open(-22, -30, 12, -33), Tint.of(0xB4BDC9), 6);
    }

    /** Across the chest, with the hand at its neck. */
    static void guitar(Pen pen, Tint color) {
        pen.line(Curve.open(-120, 66, 6, -8), DARK_WOOD, 19);
        pen.line(Curve.open(6, -8, 34, -28), DARK, 26);
        Shape body = Curve.closed(
                -236, 96, -214, 44, -170, 40, -142, 46, -112, 32, -78, 54, -84, 96, -116, 112, -140, 140, -196, 150,
                -230, 132);
        pen.fill(body, color);
        pen.line(body, Tint.shade(color, 0.4), 5);
        pen.fill(Curve.circle(-144, 82, 24), Tint.shade(color, 0.65));
        pen.fill(Curve.polygon(-206, 104, -190, 124, -182, 118, -198, 98), DARK_WOOD);
        for (int i = -1; i <= 1; i++) {
            pen.line(Curve.open(-194, 112 + i * 6, 24, -22 + i * 5), Tint.faint(Tint.of(0xF4F1EC), 0.85), 1.8);
        }
        for (int i = 0; i < 3; i++) {
            pen.fill(Curve.circle(20 + i * 8, -38 - i * 4, 5), Tint.of(0xD9DCE2));
        }
    }

    static void violin(Pen pen) {
        Tint color = Tint.of(0xA8552E);
        pen.line(Curve.open(-60, 40, 6, -20, 30, -46), DARK, 12);
        Shape body = Curve.closed(
                -128, 92, -122, 58, -96, 56, -84, 40, -58, 28, -40, 46, -52, 70, -66, 80, -70, 104, -100, 122);
        pen.fill(body, color);
        pen.line(body, Tint.shade(color, 0.4), 4);
        pen.line(Curve.open(-100, 90, -20, 14), Tint.of(0xF4F1EC), 2.4);
        pen.line(Curve.open(-150, -30, -90, 60, -20, 130), Tint.of(0xD9B48A), 5);
    }

    static void trumpet(Pen pen) {
        pen.line(Curve.open(10, -10, -40, -40, -74, -60), GOLD, 11);
        pen.fill(Curve.closed(10, -22, 30, -30, 44, -60, 38, 40, 24, 10, 8, 2), GOLD);
        pen.line(Curve.closed(-40, -30, 0, -6, -6, 16, -46, -8), GOLD, 7);
        for (int i = 0; i < 3; i++) {
            pen.line(Curve.open(-34 + i * 13, -56 + i * 8, -30 + i * 13, -10 + i * 8), Tint.shade(GOLD, 0.25), 8);
        }
    }

    static void drumsticks(Pen pen) {
        pen.line(Curve.open(14, 60, -30, -130), Tint.of(0xD9B48A), 8);
        pen.fill(Curve.ellipse(-31, -134, 7, 10), Tint.of(0xD9B48A));
        pen.line(Curve.open(-6, 64, 18, -136), Tint.of(0xC49A6C), 8);
        pen.fill(Curve.ellipse(18, -140, 7, 10), Tint.of(0xC49A6C));
    }

    static void harp(Pen pen) {
        pen.line(Curve.open(0, 110, 34, 0, 30, -110), GOLD, 12);
        pen.line(Curve.open(30, -110, -10, -80, -60, -100, -84, -60), GOLD, 12);
        pen.line(Curve.open(-84, -60, -40, 40, 0, 110), GOLD, 12);
        for (int i = 0; i < 6; i++) {
            pen.line(Curve.open(-66 + i * 15, -86 + i % 2 * 4, -54 + i * 13, 10 + i * 14), Tint.of(0xF4F1EC), 2.2);
        }
    }

    static void keys(Pen pen) {
        pen.fill(Curve.polygon(-200, 36, 40, 0, 40, 60, -200, 110), DARK);
        for (int i = 0; i < 11; i++) {
            double x = -192 + i * 20;
            double y = 44 - i * 3.1;
            pen.fill(Curve.polygon(x, y, x + 17, y - 2.6, x + 17, y + 48, x, y + 52), Tint.of(0xFAF8F4));
        }
    }

    static void palette(Pen pen) {
        Tint wood = Tint.of(0xC99A63);
        pen.line(Curve.open(-10, 20, -40, -80, -52, -132), Tint.of(0xB5683A), 7);
        pen.line(Curve.open(-52, -130, -55, -146), STEEL, 9);
        pen.fill(Curve.closed(-64, -144, -46, -148, -52, -172, -60, -186), Tint.of(0x3F74C5));
        Shape board = Curve.closed(-84, 34, -60, -6, -10, -22, 36, -6, 46, 40, 20, 70, -6, 60, -20, 78, -58, 74);
        pen.fill(board, wood);
        pen.line(board, Tint.shade(wood, 0.3), 3);
        int[] colors = {0xD8483E, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5, 0xFAF8F4};
        for (int i = 0; i < colors.length; i++) {
            double angle = -2.8 + i * 0.5;
            pen.fill(Curve.ellipse(-20 + 46 * Math.cos(angle), 32 + 36 * Math.sin(angle), 11, 9), Tint.of(colors[i]));
        }
    }

    static void clapper(Pen pen) {
        pen.fill(Curve.polygon(-60, -56, 36, -56, 36, 24, -60, 24), DARK);
        pen.fill(Curve.polygon(-62, -62, 34, -96, 38, -80, -58, -46), DARK);
        for (int i = 0; i < 4; i++) {
            pen.fill(
                    Curve.polygon(
                            -52 + i * 24,
                            -64 - i * 8.4,
                            -40 + i * 24,
                            -68 - i * 8.4,
                            -34 + i * 24,
                            -54 - i * 8.4,
                            -46 + i * 24,
                            -50 - i * 8.4),
                    Tint.WHITE);
        }
        pen.line(Curve.open(-48, -24, 24, -24), Tint.WHITE, 3);
        pen.line(Curve.open(-48, 0, 0, 0), Tint.WHITE, 3);
    }

    static void fan(Pen pen, Tint color) {
        for (int i = 0; i < 9; i++) {
            double from = -2.62 + i * 0.232;
            double to = from + 0.24;
            pen.fill(
                    Curve.polygon(
                            0, 0, 108 * Math.cos(from), 108 * Math.sin(from), 108 * Math.cos(to), 108 * Math.sin(to)),
                    i % 2 == 0 ? color : Tint.light(color, 0.18));
            pen.line(Curve.open(0, 0, 106 * Math.cos(from), 106 * Math.sin(from)), Tint.shade(color, 0.45), 2.6);
        }
        pen.fill(Curve.circle(-20, -70, 10), Tint.of(0xFBE3D2));
        pen.fill(Curve.circle(18, -78, 8), Tint.of(0xFBE3D2));
    }

    static void cards(Pen pen) {
        for (int i = -2; i <= 2; i++) {
            double x = i * 20;
            double y = -60 + Math.abs(i) * 7;
            Shape card = Curve.polygon(x * 0.5 - 16, y + 70, x - 22, y - 26, x + 18, y - 30, x * 0.5 + 16, y + 70);
            pen.fill(card, Tint.of(0xFAF8F4));
            pen.line(card, Tint.of(0x9AA1AB), 2);
            pen.fill(
                    Curve.closed(x, y - 16, x + 8, y - 4, x, y + 8, x - 8, y - 4),
                    i % 2 == 0 ? Tint.of(0xD8483E) : DARK);
        }
    }

    static void crystalBall(Pen pen) {
        pen.fill(Curve.circle(0, -62, 62), Tint.faint(Tint.of(0xB49BE0), 0.35));
        pen.fill(Curve.circle(0, -62, 48), Tint.of(0xA58AD8));
        pen.fill(Curve.ellipse(-14, -80, 15, 11), Tint.faint(Tint.WHITE, 0.8));
        pen.fill(Curve.star(14, -52, 12), Tint.of(0xF7DC7A));
        pen.fill(Curve.closed(-34, -20, 34, -20, 26, 6, -26, 6), GOLD);
    }
}
