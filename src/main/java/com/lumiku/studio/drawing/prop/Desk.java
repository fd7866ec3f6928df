package com.lumiku.studio.drawing.prop;

import static com.lumiku.studio.drawing.prop.Arms.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What is read, written and looked through. */
final class Desk {

    private static final Tint PAPER = Tint.of(0xF7F1E3);

    private Desk() {}

    static void pencil(Pen pen, Tint color) {
        pen.line(Curve.open(8, 50, -14, -80), color, 13);
        pen.fill(Curve.polygon(-21, -78, -8, -81, -19, -110), Tint.of(0xF0D9B4));
        pen.fill(Curve.polygon(-20, -98, -15, -99, -19, -110), DARK);
        pen.line(Curve.open(8, 50, 11, 62), Tint.of(0xEE9DB6), 13);
    }

    static void book(Pen pen, Tint color) {
        pen.fill(Curve.polygon(-52, -96, 34, -96, 34, 26, -52, 26), Tint.shade(color, 0.25));
        pen.fill(Curve.polygon(-46, -90, 38, -90, 38, 20, -46, 20), PAPER);
        pen.fill(Curve.polygon(-56, -98, 26, -98, 26, 20, -56, 20), color);
        pen.line(Curve.open(-44, -98, -44, 20), Tint.shade(color, 0.35), 4);
        pen.fill(Curve.polygon(-30, -76, 12, -76, 12, -54, -30, -54), Tint.of(0xE9C77A));
    }

    static void phone(Pen pen) {
        pen.fill(Curve.closed(-28, -84, 24, -84, 28, -78, 28, 28, 22, 34, -28, 34, -32, 28, -32, -78), DARK);
        pen.fill(Curve.polygon(-27, -72, 23, -72, 23, 22, -27, 22), Tint.of(0x8FC4E4));
    }

    static void laptop(Pen pen) {
        pen.fill(Curve.polygon(-150, 8, 22, 8, 30, 110, -158, 110), Tint.of(0xB4BDC9));
        pen.line(Curve.polygon(-150, 8, 22, 8, 30, 110, -158, 110), Tint.of(0x8E99A8), 4);
        pen.fill(Curve.circle(-64, 52, 13), Tint.of(0xF4F7FA));
    }

    static void scroll(Pen pen) {
        pen.fill(Curve.polygon(-40, -110, 32, -110, 32, 16, -40, 16), PAPER);
        for (int i = 0; i < 4; i++) {
            pen.line(Curve.open(-26, -86 + i * 20, 18, -86 + i * 20), Tint.of(0x9A8A6E), 3.4);
        }
        pen.fill(Curve.ellipse(-4, -112, 46, 11), Tint.shade(PAPER, 0.14));
        pen.fill(Curve.ellipse(-4, 18, 46, 11), Tint.shade(PAPER, 0.14));
        pen.line(Curve.open(-10, -30, 16, -44), Tint.of(0xC8313A), 4);
    }

    static void pointer(Pen pen) {
        pen.line(Curve.open(10, 70, -40, -190), Tint.of(0xC49A6C), 7);
        pen.fill(Curve.circle(-40, -192, 7), Tint.of(0xC8313A));
    }

    static void magnifier(Pen pen) {
        pen.line(Curve.open(8, 50, -6, -34), DARK_WOOD, 14);
        pen.fill(Curve.circle(-16, -82, 46), Tint.faint(Tint.of(0xCFEAF6), 0.7));
        pen.fill(Curve.ellipse(-32, -98, 14, 10), Tint.faint(Tint.WHITE, 0.85));
        pen.line(Curve.circle(-16, -82, 46), Tint.of(0x8E6A34), 9);
    }

    static void telescope(Pen pen) {
        pen.line(Curve.open(20, 30, -10, -30), GOLD, 22);
        pen.line(Curve.open(-10, -30, -34, -78), Tint.of(0x6B4632), 28);
        pen.line(Curve.open(-34, -78, -58, -126), GOLD, 34);
        pen.fill(Curve.ellipse(-62, -134, 18, 12), Tint.of(0x8FC4E4));
    }

    static void flask(Pen pen, Tint color) {
        Shape flask = Curve.polygon(-13, -116, 13, -116, 13, -66, 44, 10, 36, 22, -36, 22, -44, 10, -13, -66);
        pen.fill(flask, Tint.faint(Tint.of(0xE8F5FA), 0.85));
        pen.fillWithin(flask, Curve.polygon(-60, -30, 60, -30, 60, 40, -60, 40), color);
        for (double[] bubble :
                new double[][] {{-12, -14, 6}, {10, -2, 8}, {2, -48, 5}, {-2, -84, 5}, {8, -140, 7}, {-8, -164, 5}}) {
            pen.fill(Curve.circle(bubble[0], bubble[1], bubble[2]), Tint.faint(Tint.light(color, 0.55), 0.9));
        }
        pen.line(flask, Tint.of(0x9FB9C6), 4);
        pen.line(Curve.open(-18, -118, 18, -118), Tint.of(0x9FB9C6), 7);
    }

    static void syringe(Pen pen) {
        pen.line(Curve.open(0, 50, 0, 70), EDGE, 7);
        pen.line(Curve.open(-14, 70, 14, 70), EDGE, 6);
        pen.fill(Curve.polygon(-12, 50, 12, 50, 12, -74, -12, -74), Tint.of(0xEAF5FA));
        pen.fill(Curve.polygon(-12, -10, 12, -10, 12, -74, -12, -74), Tint.of(0x8FD0E4));
        pen.line(Curve.open(0, -74, 0, -122), EDGE, 3.4);
    }

    static void controller(Pen pen, Tint said) {
        Tint color = said == null ? DARK : said;
        pen.fill(
                Curve.closed(-76, -26, -40, -44, 6, -44, 36, -26, 46, 22, 26, 32, 4, 4, -44, 4, -62, 32, -86, 22),
                color);
        pen.line(Curve.open(-58, -20, -38, -20), Tint.of(0xC9D0DA), 6);
        pen.line(Curve.open(-48, -30, -48, -10), Tint.of(0xC9D0DA), 6);
        int[] colors = {0xD8483E, 0x4F9A66, 0x3F74C5, 0xF2C54A};
        for (int i = 0; i < 4; i++) {
            double angle = i * Math.PI / 2;
            pen.fill(Curve.circle(10 + 11 * Math.cos(angle), -20 + 11 * Math.sin(angle), 5), Tint.of(colors[i]));
        }
    }

    static void suitcase(Pen pen, Tint color) {
        pen.line(Curve.open(-34, 20, -30, -8, 14, -8, 18, 20), DARK_WOOD, 9);
        pen.fill(Curve.closed(-84, 18, 40, 18, 46, 26, 46, 140, -90, 140, -90, 26), color);
        pen.line(Curve.open(-88, 62, 44, 62), Tint.shade(color, 0.35), 5);
        pen.fill(Curve.polygon(-30, 54, -8, 54, -8, 72, -30, 72), GOLD);
    }
}
