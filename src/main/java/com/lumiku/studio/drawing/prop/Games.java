package com.lumiku.studio.drawing.prop;

import static com.lumiku.studio.drawing.prop.Arms.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** What is played with, won and given. */
final class Games {

    private static final Tint WHITE = Tint.of(0xFAF8F4);

    private Games() {}

    static void ball(Pen pen, Tint said) {
        Shape ball = Curve.circle(-14, 6, 56);
        pen.fill(ball, said == null ? WHITE : said);
        Tint patch = said == null ? DARK : Tint.shade(said, 0.5);
        pen.fillWithin(ball, Curve.polygon(-14, -14, 5, 0, -2, 22, -26, 22, -33, 0), patch);
        for (int i = 0; i < 5; i++) {
            double angle = -Math.PI / 2 + i * Math.PI * 2 / 5;
            double x = -14 + 55 * Math.cos(angle);
            double y = 6 + 55 * Math.sin(angle);
            pen.fillWithin(ball, Curve.circle(x, y, 18), patch);
            pen.lineWithin(ball, Curve.open(-14 + 20 * Math.cos(angle), 6 + 20 * Math.sin(angle), x, y), patch, 3);
        }
        pen.line(ball, Tint.shade(said == null ? WHITE : said, 0.3), 3);
    }

    static void racket(Pen pen) {
        pen.line(Curve.open(4, 60, -4, -50), DARK, 12);
        Shape head = Curve.ellipse(-8, -118, 48, 64);
        for (int i = -4; i <= 4; i++) {
            pen.lineWithin(head, Curve.open(-8 + i * 11, -190, -8 + i * 11, -50), Tint.faint(WHITE, 0.95), 2);
            pen.lineWithin(head, Curve.open(-60, -118 + i * 13, 46, -118 + i * 13), Tint.faint(WHITE, 0.95), 2);
        }
        pen.line(head, Tint.of(0xC8313A), 8);
    }

    static void bat(Pen pen) {
        pen.fill(Curve.taper(6, 60, 8, -14, -170, 21), Tint.of(0xC9985A));
        pen.line(Curve.open(6, 60, 2, 16), DARK_WOOD, 15);
    }

    static void glove(Pen pen, Tint color) {
        pen.fill(Curve.polygon(-26, 30, 30, 26, 34, 76, -18, 82), WHITE);
        pen.fill(Curve.polygon(-24, 44, 31, 40, 32, 52, -22, 56), Tint.shade(color, 0.2));
        Shape mitt = Curve.closed(-40, 24, -50, -24, -36, -66, 2, -78, 36, -62, 46, -18, 36, 30, -2, 40);
        pen.fill(mitt, color);
        pen.fill(
                Curve.without(
                        mitt, AffineTransform.getTranslateInstance(-10, -4).createTransformedShape(mitt)),
                Tint.shade(color, 0.16));
        pen.line(Curve.open(-34, -30, 0, -20, 38, -30), Tint.shade(color, 0.3), 3);
        Shape thumb = Curve.closed(-40, 20, -60, -6, -58, -36, -42, -46, -28, -32, -24, -4, -30, 16);
        pen.fill(thumb, Tint.shade(color, 0.08));
        pen.line(thumb, Tint.shade(color, 0.3), 2.6);
        pen.fill(Curve.ellipse(4, -56, 20, 9), Tint.faint(Tint.WHITE, 0.3));
    }

    static void dumbbell(Pen pen) {
        pen.line(Curve.open(-64, 0, 34, 0), EDGE, 11);
        for (int side : new int[] {-1, 1}) {
            double x = -15 + side * 46;
            pen.fill(Curve.polygon(x - 9, -34, x + 9, -34, x + 9, 34, x - 9, 34), DARK);
            pen.fill(
                    Curve.polygon(
                            x + side * 9 - 6, -23, x + side * 9 + 6, -23, x + side * 9 + 6, 23, x + side * 9 - 6, 23),
                    Tint.of(0x4A5160));
        }
    }

    static void surfboard(Pen pen, Tint color) {
        Shape board = Curve.closed(0, -236, 38, -150, 44, 0, 34, 170, -34, 170, -44, 0, -38, -150);
        pen.fill(board, WHITE);
        pen.fillWithin(board, Curve.polygon(-60, -120, 60, -160, 60, -60, -60, -20), color);
        pen.fillWithin(board, Curve.polygon(-60, 30, 60, -10, 60, 20, -60, 60), Tint.of(0xF2A23C));
        pen.line(Curve.open(0, -230, 0, 170), Tint.of(0xC9B48A), 3);
        pen.line(board, Tint.shade(color, 0.3), 3);
    }

    static void skateboard(Pen pen, Tint color) {
        pen.fill(Curve.closed(0, -170, 24, -150, 26, 0, 24, 130, 0, 150, -24, 130, -26, 0, -24, -150), color);
        for (int y : new int[] {-110, 90}) {
            pen.line(Curve.open(-28, y, 28, y), EDGE, 9);
            pen.fill(Curve.ellipse(-30, y, 9, 15), Tint.of(0xF2C54A));
            pen.fill(Curve.ellipse(30, y, 9, 15), Tint.of(0xF2C54A));
        }
        pen.fill(Curve.star(0, -10, 20), WHITE);
    }

    static void trophy(Pen pen) {
        pen.line(Curve.open(-36, -104, -60, -96, -54, -64, -30, -56), GOLD, 8);
        pen.line(Curve.open(36, -104, 60, -96, 54, -64, 30, -56), GOLD, 8);
        pen.fill(
                Curve.cornered(new double[] {-42, -116, -36, -60, -10, -34, 10, -34, 36, -60, 42, -116}, 0, -116),
                GOLD);
        pen.fill(Curve.polygon(-9, -36, 9, -36, 13, 10, -13, 10), Tint.shade(GOLD, 0.15));
        pen.fill(Curve.polygon(-32, 10, 32, 10, 36, 36, -36, 36), DARK_WOOD);
        pen.fill(Curve.star(0, -82, 17), Tint.light(GOLD, 0.55));
    }

    static void teddy(Pen pen, Tint color) {
        Tint light = Tint.light(color, 0.4);
        pen.fill(Curve.ellipse(-20, 58, 52, 56), color);
        pen.fill(Curve.ellipse(-20, 64, 31, 36), light);
        for (int side : new int[] {-1, 1}) {
            pen.fill(Curve.circle(-20 + side * 36, -62, 19), color);
            pen.fill(Curve.circle(-20 + side * 36, -62, 10), light);
            pen.fill(Curve.ellipse(-20 + side * 54, 40, 17, 27), color);
        }
        pen.fill(Curve.circle(-20, -24, 49), color);
        pen.fill(Curve.ellipse(-20, -8, 23, 17), light);
        pen.fill(Curve.ellipse(-20, -16, 9, 6.5), DARK);
        pen.line(Curve.open(-30, 0, -20, 5, -10, 0), DARK, 3);
        for (int side : new int[] {-1, 1}) {
            pen.fill(Curve.circle(-20 + side * 17, -34, 5.5), DARK);
        }
    }

    static void balloon(Pen pen, Tint color) {
        pen.line(Curve.open(0, 60, -4, 0, 6, -60, 0, -118), Tint.of(0x9AA1AB), 3);
        pen.fill(Curve.closed(0, -118, -34, -150, -40, -196, 0, -228, 40, -196, 34, -150), color);
        pen.fill(Curve.polygon(-8, -112, 8, -112, 0, -124), Tint.shade(color, 0.2));
        pen.fill(Curve.ellipse(-15, -196, 9, 15), Tint.faint(Tint.WHITE, 0.55));
    }

    static void flag(Pen pen, Tint said) {
        Arms.pole(pen, -220, WOOD, 8);
        Shape cloth = Curve.closed(0, -218, -40, -228, -92, -206, -96, -138, -44, -156, 0, -146);
        pen.fill(cloth, said == null ? Tint.of(0xD8303C) : said);
        if (said == null) {
            pen.fillWithin(cloth, Curve.closed(6, -180, -44, -192, -110, -172, -110, -110, -44, -120, 6, -110), WHITE);
        }
    }

    static void umbrella(Pen pen, Tint color) {
        pen.line(Curve.open(0, 70, 0, -150), EDGE, 7);
        pen.line(Curve.open(0, 70, -4, 92, -22, 88), DARK_WOOD, 9);
        Shape top = Curve.closed(
                -130, -138, -92, -208, -20, -236, 40, -226, 60, -150, 20, -140, -10, -148, -50, -138, -90, -146);
        pen.fill(top, color);
        for (int x : new int[] {-90, -50, -10, 24}) {
            pen.lineWithin(top, Curve.open(-16, -236, (x - 16) * 0.6, -196, x, -138), Tint.shade(color, 0.3), 3);
        }
    }

    static void bouquet(Pen pen, Tint said) {
        int[] mixed = {0xE4607A, 0xFBE3D2, 0xF2C54A, 0xFFFFFF, 0xD77FA8, 0xEE7D6B, 0xFBE3D2};
        for (int i = -2; i <= 2; i++) {
            pen.line(Curve.open(0, 50, i * 10, -30, i * 20, -70), Tint.of(0x5B9A5E), 5);
        }
        double[][] places = {{-40, -66}, {0, -60}, {38, -68}, {-24, -96}, {20, -100}, {-50, -100}, {0, -128}};
        for (double[] at : places) {
            pen.fill(Curve.ellipse(at[0] + 14, at[1] + 12, 15, 9), Tint.of(0x7FAE86));
        }
        for (int f = 0; f < places.length; f++) {
            Tint color = said == null ? Tint.of(mixed[f]) : f % 3 == 2 ? Tint.light(said, 0.35) : said;
            for (int i = 0; i < 6; i++) {
                double angle = i * Math.PI / 3;
                pen.fill(
                        Curve.circle(places[f][0] + 13 * Math.cos(angle), places[f][1] + 13 * Math.sin(angle), 10.5),
                        color);
            }
            pen.fill(Curve.circle(places[f][0], places[f][1], 8), Tint.of(0xF3CE62));
        }
        pen.fill(Curve.polygon(-34, -34, 34, -34, 10, 56, -10, 56), WHITE);
        pen.fill(Curve.polygon(-18, 2, 18, 2, 15, 14, -15, 14), Tint.of(0xE4909F));
    }

    static void gift(Pen pen, Tint color) {
        pen.fill(Curve.polygon(-76, -40, 44, -40, 44, 60, -76, 60), color);
        pen.fill(Curve.polygon(-82, -54, 50, -54, 50, -32, -82, -32), Tint.shade(color, 0.14));
        pen.fill(Curve.polygon(-26, -54, -6, -54, -6, 60, -26, 60), Tint.of(0xF2D27A));
        for (int side : new int[] {-1, 1}) {
            pen.line(
                    Curve.closed(-16, -56, -16 + side * 22, -84, -16 + side * 42, -70, -16 + side * 26, -58),
                    Tint.of(0xF2D27A),
                    8);
        }
    }

    static void lantern(Pen pen) {
        pen.line(Curve.open(-24, -10, -24, -34, 0, -44, 24, -34, 24, -10), DARK, 6);
        pen.fill(Curve.circle(0, 30, 62), Tint.faint(Tint.of(0xFBD45A), 0.35));
        pen.fill(Curve.polygon(-26, -6, 26, -6, 30, 66, -30, 66), Tint.of(0xFBE08A));
        pen.fill(Curve.closed(0, 10, 11, 36, 0, 50, -11, 36), Tint.of(0xF2A23C));
        pen.fill(Curve.polygon(-34, -14, 34, -14, 26, -2, -26, -2), DARK);
        pen.fill(Curve.polygon(-34, 64, 34, 64, 34, 76, -34, 76), DARK);
    }

    static void coins(Pen pen) {
        for (int i = 0; i < 5; i++) {
            double x = -24 + i * 12 % 36;
            double y = -26 - i * 15;
            pen.fill(Curve.ellipse(x, y, 29, 15), Tint.shade(GOLD, 0.25));
            pen.fill(Curve.ellipse(x, y - 5, 29, 14), GOLD);
        }
    }

    static void skull(Pen pen) {
        pen.fill(Curve.closed(-46, -30, -36, -74, 0, -88, 36, -74, 46, -30, 26, -4, 22, 22, -22, 22, -26, -4), WHITE);
        for (int side : new int[] {-1, 1}) {
            pen.fill(Curve.ellipse(side * 18, -34, 13, 14), DARK);
            pen.line(Curve.open(side * 9, 6, side * 9, 22), DARK, 3);
        }
        pen.fill(Curve.polygon(-6, -6, 6, -6, 0, -18), DARK);
    }

    static void ring(Pen pen) {
        pen.line(Curve.circle(0, -50, 17), GOLD, 6);
        pen.fill(Curve.polygon(-13, -76, 13, -76, 0, -60), Tint.of(0xCFEFFA));
    }

    static void yarn(Pen pen, Tint color) {
        pen.line(Curve.open(40, -70, -60, 30), Tint.of(0xD9DCE2), 6);
        pen.line(Curve.open(-70, -60, 30, 30), Tint.of(0xD9DCE2), 6);
        pen.fill(Curve.circle(-16, 16, 50), color);
        for (int i = -2; i <= 2; i++) {
            pen.line(Curve.open(-58, 10 + i * 14, -16, -16 + i * 16, 28, 8 + i * 14), Tint.shade(color, 0.22), 3.4);
        }
    }
}
