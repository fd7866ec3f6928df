package com.lumiku.studio.drawing.prop;

import static com.lumiku.studio.drawing.prop.Arms.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What is eaten and drunk. */
final class Treats {

    private Treats() {}

    static void cup(Pen pen, Tint color) {
        pen.line(Curve.open(26, -44, 46, -40, 46, -10, 26, -6), Tint.shade(color, 0.12), 9);
        pen.fill(Curve.polygon(-36, -62, 30, -62, 24, 22, -30, 22), color);
        pen.fill(Curve.polygon(8, -62, 30, -62, 24, 22, 4, 22), Tint.shade(color, 0.1));
        pen.fill(Curve.ellipse(-3, -62, 33, 9), Tint.of(0x6B4226));
        pen.line(Curve.ellipse(-3, -62, 33, 9), Tint.shade(color, 0.12), 4);
        for (int i = -1; i <= 1; i++) {
            pen.line(
                    Curve.open(-3 + i * 15, -78, 4 + i * 15, -94, -6 + i * 15, -108, 2 + i * 15, -126),
                    Tint.faint(Tint.WHITE, 0.75),
                    5);
        }
    }

    static void glass(Pen pen) {
        pen.line(Curve.open(0, -20, 0, 40), Tint.of(0xD5E6EE), 6);
        Shape bowl = Curve.closed(-30, -104, 30, -104, 30, -56, 0, -22, -30, -56);
        pen.fill(bowl, Tint.faint(Tint.of(0xEAF5FA), 0.85));
        pen.fillWithin(bowl, Curve.polygon(-40, -78, 40, -78, 40, 0, -40, 0), Tint.of(0xE8A23C));
        pen.line(bowl, Tint.of(0xC3D6DF), 3.4);
        pen.line(Curve.open(14, -80, 30, -136), Tint.of(0xC8313A), 5);
    }

    static void iceCream(Pen pen, Tint color) {
        Shape cone = Curve.polygon(-24, -40, 24, -40, 0, 50);
        pen.fill(cone, Tint.of(0xD9A55E));
        for (int i = -2; i <= 2; i++) {
            pen.lineWithin(cone, Curve.open(i * 14 - 20, -44, i * 14 + 20, 50), Tint.of(0xB5803F), 2.4);
            pen.lineWithin(cone, Curve.open(i * 14 + 20, -44, i * 14 - 20, 50), Tint.of(0xB5803F), 2.4);
        }
        pen.fill(Curve.circle(0, -58, 31), color);
        pen.fill(Curve.circle(0, -98, 25), Tint.of(0xFBF1DE));
        pen.fill(Curve.circle(2, -126, 8), Tint.of(0xC8313A));
    }

    static void cake(Pen pen) {
        pen.fill(Curve.ellipse(-10, 0, 66, 12), Tint.of(0xEDF1F5));
        pen.fill(Curve.closed(-56, -50, 36, -50, 36, -4, -56, -4), Tint.of(0xE7B77A));
        pen.fill(
                Curve.closed(
                        -58, -52, -40, -66, 20, -66, 38, -52, 34, -32, 18, -40, 4, -30, -12, -40, -28, -30, -44, -40,
                        -56, -32),
                Tint.of(0xF7C9D4));
        for (int i = 0; i < 3; i++) {
            pen.line(
                    Curve.open(-34 + i * 24, -66, -34 + i * 24, -88),
                    Tint.of(new int[] {0x3F74C5, 0xF2C54A, 0x4F9A66}[i]),
                    6);
            pen.fill(Curve.ellipse(-34 + i * 24, -96, 4, 7), Tint.of(0xF2A23C));
        }
    }

    static void fruit(Pen pen, Tint color) {
        pen.fill(Curve.closed(0, -58, 30, -68, 44, -36, 28, 4, 0, 8, -28, 4, -44, -36, -30, -68), color);
        pen.line(Curve.open(0, -58, 4, -80), DARK_WOOD, 5);
        pen.fill(Curve.closed(4, -74, 30, -90, 38, -76, 18, -66), Tint.of(0x4F9A66));
        pen.fill(Curve.ellipse(-20, -44, 9, 12), Tint.faint(Tint.WHITE, 0.5));
    }

    static void basket(Pen pen) {
        Tint straw = Tint.of(0xC2914E);
        double[][] fruit = {
            {-58, 8, 0xD8483E},
            {-26, 0, 0xF2A23C},
            {8, 4, 0x8DBA4C},
            {-42, -14, 0x8DBA4C},
            {-8, -16, 0xD8483E},
            {26, 12, 0xF2C54A}
        };
        pen.line(Curve.open(-84, 24, -70, -60, -16, -88, 32, -60, 46, 24), straw, 9);
        for (double[] one : fruit) {
            pen.fill(Curve.circle(one[0], one[1], 23), Tint.of((int) one[2]));
        }
        Shape body = Curve.polygon(-90, 18, 48, 18, 34, 110, -76, 110);
        pen.fill(body, straw);
        for (int i = 0; i < 4; i++) {
            pen.lineWithin(body, Curve.open(-92, 36 + i * 22, 52, 36 + i * 22), Tint.shade(straw, 0.3), 4);
        }
        for (int i = 0; i < 7; i++) {
            pen.lineWithin(body, Curve.open(-80 + i * 20, 14, -74 + i * 18, 112), Tint.shade(straw, 0.22), 4);
        }
    }

    static void fish(Pen pen) {
        Tint scales = Tint.of(0x7FA6B8);
        pen.fill(Curve.closed(0, -130, 26, -96, 28, -40, 8, 10, -8, 10, -28, -40, -26, -96), scales);
        pen.fill(Curve.polygon(0, 4, 28, 50, 0, 36, -28, 50), Tint.shade(scales, 0.2));
        pen.fill(Curve.closed(-10, -110, -22, -60, -12, 0, -2, -50), Tint.light(scales, 0.5));
        pen.fill(Curve.circle(11, -100, 6), DARK);
    }

    static void pumpkin(Pen pen) {
        Tint color = Tint.of(0xE8842E);
        for (int i = -2; i <= 2; i++) {
            pen.fill(Curve.ellipse(-10 + i * 19, 0, 28, 50), i % 2 == 0 ? color : Tint.shade(color, 0.12));
        }
        pen.line(Curve.open(-10, -48, -4, -70), Tint.of(0x5B7A3A), 11);
        Tint glow = Tint.of(0xFBD45A);
        pen.fill(Curve.polygon(-36, -4, -22, -24, -10, -4), glow);
        pen.fill(Curve.polygon(-6, -4, 6, -24, 20, -4), glow);
        pen.fill(Curve.polygon(-44, 14, -26, 22, -16, 14, -4, 22, 6, 14, 26, 14, 12, 34, -28, 34), glow);
    }
}
