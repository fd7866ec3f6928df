package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What knights, wizards and kings carry. */
final class Arms {

    static final Tint WOOD = Tint.of(0x8A5A34);
    static final Tint DARK_WOOD = Tint.of(0x5E3D28);
    static final Tint STEEL = Tint.of(0xC9D0DA);
    static final Tint EDGE = Tint.of(0x8E99A8);
    static final Tint GOLD = Tint.of(0xE0B04A);
    static final Tint DARK = Tint.of(0x2C2D36);

    private Arms() {}

    static void pole(Pen pen, double top, Tint wood, double width) {
        pen.line(Curve.open(0, 200, 0, top), Tint.shade(wood, 0.3), width + 3);
        pen.line(Curve.open(-1, 200, -1, top), wood, width);
    }

    static void staff(Pen pen) {
        pole(pen, -170, WOOD, 11);
        pen.line(Curve.open(0, -160, -22, -186, -18, -220, 10, -232, 28, -212, 20, -190), WOOD, 12);
        pen.fill(Curve.circle(3, -204, 24), Tint.faint(Tint.of(0x7FD8F2), 0.4));
        pen.fill(Curve.circle(3, -204, 15), Tint.of(0x7FD8F2));
        pen.fill(Curve.circle(-2, -209, 5), Tint.WHITE);
    }

    static void wand(Pen pen) {
        pen.line(Curve.open(6, 30, -8, -96), DARK, 8);
        pen.line(Curve.open(-8, -84, -9, -100), Tint.of(0xFAF8F4), 8);
        Shape star = Curve.star(-10, -122, 30);
        pen.fill(star, Tint.faint(Tint.of(0xF7DC7A), 0.95));
        for (double[] spark : new double[][] {{-48, -146}, {24, -156}, {30, -108}, {-44, -98}}) {
            pen.fill(Curve.star(spark[0], spark[1], 9), Tint.of(0xF7DC7A));
        }
    }

    static void sword(Pen pen) {
        Shape blade = Curve.polygon(-10, -30, -10, -190, 0, -218, 10, -190, 10, -30);
        pen.fill(blade, STEEL);
        pen.fillWithin(blade, Curve.polygon(0, -240, 20, -240, 20, 0, 0, 0), EDGE);
        pen.fill(Curve.closed(-40, -36, 0, -42, 40, -36, 40, -26, 0, -28, -40, -26), GOLD);
        pen.line(Curve.open(0, -26, 0, 40), DARK_WOOD, 12);
        pen.fill(Curve.circle(0, 48, 10), GOLD);
    }

    static void axe(Pen pen) {
        pole(pen, -170, WOOD, 11);
        Shape head = Curve.closed(0, -172, -34, -186, -54, -150, -50, -108, -30, -100, 0, -126);
        pen.fill(head, STEEL);
        pen.line(Curve.open(-36, -186, -56, -148, -50, -106), Tint.WHITE, 5);
        pen.line(Curve.open(0, -170, 0, -126), DARK_WOOD, 14);
    }

    static void spear(Pen pen) {
        pole(pen, -180, WOOD, 10);
        pen.fill(Curve.closed(0, -240, 15, -196, 0, -172, -15, -196), STEEL);
        pen.line(Curve.open(-9, -172, 9, -172), Tint.of(0xC8313A), 8);
    }

    static void trident(Pen pen) {
        Tint gold = Tint.of(0xD9A43C);
        pole(pen, -150, gold, 9);
        pen.line(Curve.open(-32, -206, -32, -170, -20, -150, 0, -146, 20, -150, 32, -170, 32, -206), gold, 9);
        pen.line(Curve.open(0, -146, 0, -222), gold, 9);
        for (int x : new int[] {-32, 0, 32}) {
            double y = x == 0 ? -222 : -206;
            pen.fill(Curve.polygon(x - 11, y + 6, x, y - 20, x + 11, y + 6), gold);
        }
    }

    static void sceptre(Pen pen) {
        pen.line(Curve.open(0, 90, 0, -100), GOLD, 11);
        pen.line(Curve.open(-3, 90, -3, -100), Tint.light(GOLD, 0.5), 2.6);
        pen.fill(Curve.circle(0, -120, 24), GOLD);
        pen.fill(Curve.circle(0, -120, 15), Tint.of(0xC8313A));
        pen.fill(Curve.circle(-5, -125, 4.4), Tint.WHITE);
        pen.line(Curve.open(0, -144, 0, -166), GOLD, 6);
        pen.line(Curve.open(-9, -157, 9, -157), GOLD, 6);
    }

    static void shield(Pen pen, Tint color) {
        Shape shield = Curve.closed(-70, -60, 0, -76, 50, -60, 50, 30, 20, 100, -10, 124, -40, 100, -70, 30);
        pen.fill(shield, color);
        pen.fillWithin(shield, Curve.polygon(-24, -90, 4, -90, 4, 140, -24, 140), GOLD);
        pen.fillWithin(shield, Curve.polygon(-90, -14, 70, -14, 70, 12, -90, 12), GOLD);
        pen.line(shield, EDGE, 8);
    }

    static void rifle(Pen pen) {
        pen.line(Curve.open(10, 120, -4, -20), DARK_WOOD, 17);
        pen.line(Curve.open(-4, -20, -20, -190), Tint.of(0x4A5160), 9);
    }

    static void rope(Pen pen) {
        Tint rope = Tint.of(0xC9A36A);
        for (int i = 0; i < 3; i++) {
            pen.line(Curve.ellipse(-8 + i * 6, -6, 36 + i * 5, 50 + i * 5), rope, 6);
        }
        pen.line(Curve.open(10, 40, 30, 90, 14, 150), rope, 6);
    }
}
