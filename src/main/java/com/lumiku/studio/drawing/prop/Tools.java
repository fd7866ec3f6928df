package com.lumiku.studio.drawing.prop;

import static com.lumiku.studio.drawing.prop.Arms.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What work is done with. */
final class Tools {

    private static final Tint STRAW = Tint.of(0xD9B15A);

    private Tools() {}

    static void broom(Pen pen) {
        pole(pen, -120, WOOD, 9);
        Shape straw = Curve.closed(-9, -116, 9, -116, 34, -200, 24, -222, 0, -216, -24, -222, -34, -200);
        pen.fill(straw, STRAW);
        for (int i = -2; i <= 2; i++) {
            pen.lineWithin(straw, Curve.open(i * 3, -116, i * 12, -222), Tint.shade(STRAW, 0.3), 3);
        }
        pen.line(Curve.open(-14, -132, 14, -132), Tint.of(0xB8393A), 8);
    }

    static void hoe(Pen pen) {
        pole(pen, -190, WOOD, 10);
        pen.fill(Curve.polygon(-8, -200, 8, -200, 8, -178, -40, -166, -62, -120, -72, -126, -56, -186), EDGE);
    }

    static void hammer(Pen pen) {
        pen.line(Curve.open(4, 60, -2, -80), WOOD, 14);
        pen.fill(Curve.polygon(-40, -112, 30, -112, 30, -72, -40, -72), Tint.of(0x6D7480));
        pen.fill(Curve.polygon(-46, -116, -34, -116, -34, -68, -46, -68), Tint.of(0x4A5160));
        pen.line(Curve.open(-30, -104, 26, -104), Tint.light(EDGE, 0.3), 4);
    }

    static void wrench(Pen pen) {
        pen.line(Curve.open(4, 60, -2, -76), EDGE, 15);
        pen.line(Curve.open(2, 50, -4, -70), STEEL, 5);
        pen.fill(Curve.polygon(-28, -66, -32, -104, -12, -122, -12, -98, 8, -98, 10, -122, 28, -102, 24, -66), EDGE);
    }

    static void saw(Pen pen) {
        pen.fill(Curve.closed(-16, -20, 18, -20, 22, 30, -20, 30), WOOD);
        pen.fill(Curve.polygon(-14, -22, -24, -190, -8, -190, 20, -22), STEEL);
    }

    static void scissors(Pen pen) {
        pen.line(Curve.open(-12, 0, 14, -110), STEEL, 9);
        pen.line(Curve.open(12, 0, -14, -110), EDGE, 9);
        for (int side : new int[] {-1, 1}) {
            pen.line(Curve.ellipse(side * 16, 26, 14, 20), Tint.of(0xC8313A), 8);
        }
    }

    static void spoon(Pen pen) {
        pen.line(Curve.open(2, 70, 0, -90), WOOD, 10);
        pen.fill(Curve.ellipse(-1, -116, 22, 31), WOOD);
        pen.fill(Curve.ellipse(-2, -114, 14, 22), Tint.shade(WOOD, 0.28));
    }

    static void oar(Pen pen) {
        pole(pen, -130, WOOD, 11);
        pen.fill(
                Curve.closed(-12, -126, 12, -126, 26, -190, 18, -226, 0, -232, -18, -226, -26, -190),
                Tint.of(0xF2C230));
    }

    static void rod(Pen pen) {
        pen.line(Curve.open(4, 90, 0, -20), DARK_WOOD, 11);
        pen.line(Curve.open(0, -20, -10, -140, -34, -236), WOOD, 5.5);
        pen.fill(Curve.circle(14, 18, 13), EDGE);
        pen.line(Curve.open(-34, -236, -64, -160, -72, -70), Tint.of(0xF4F7FA), 2.2);
        pen.fill(Curve.circle(-72, -62, 9), Tint.of(0xD8483E));
        pen.fill(Curve.closed(-81, -64, -63, -64, -72, -54), Tint.WHITE);
    }

    static void net(Pen pen) {
        pole(pen, -110, WOOD, 9);
        pen.line(Curve.ellipse(0, -158, 38, 46), EDGE, 7);
        for (int i = -2; i <= 2; i++) {
            pen.line(
                    Curve.open(i * 15, -198 + Math.abs(i) * 9, i * 13, -118 - Math.abs(i) * 4),
                    Tint.faint(Tint.WHITE, 0.8),
                    2.4);
            pen.line(
                    Curve.open(-36 + Math.abs(i) * 4, -158 + i * 18, 36 - Math.abs(i) * 4, -158 + i * 18),
                    Tint.faint(Tint.WHITE, 0.8),
                    2.4);
        }
    }

    static void wateringCan(Pen pen, Tint color) {
        pen.line(Curve.open(-10, -66, 20, -84, 34, -50, 26, 0), Tint.shade(color, 0.25), 9);
        pen.line(Curve.open(-34, -6, -64, -40, -84, -62), color, 13);
        pen.fill(Curve.polygon(-100, -58, -74, -82, -66, -72, -92, -46), Tint.shade(color, 0.2));
        pen.fill(Curve.closed(-40, -50, 20, -50, 28, 30, -48, 30), color);
        pen.line(Curve.open(-44, -14, 24, -14), Tint.light(color, 0.3), 4);
    }

    static void hose(Pen pen) {
        pen.line(Curve.open(0, 40, 20, 90, -10, 170), Tint.of(0xC8313A), 22);
        pen.fill(Curve.polygon(-13, 30, -9, -60, 9, -60, 13, 30), GOLD);
        for (int i = -1; i <= 1; i++) {
            pen.line(Curve.open(i * 4, -64, i * 14, -110, i * 30, -160), Tint.faint(Tint.of(0x8CCBEA), 0.9), 7);
        }
    }
}
