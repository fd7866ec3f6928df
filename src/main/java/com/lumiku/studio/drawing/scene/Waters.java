package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Places on, by and under water. */
final class Waters {

    private Waters() {}

    static void pool(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.3), 140, 0.8);
        s.box(0, 300, s.width(), 160, 0xEFE6DA);
        for (int i = 0; i < 9; i++) {
            s.box(s.x(i / 9.0), 300, 6, 160, 0xDCCFBF);
        }
        s.gradient(460, 1000, s.color(0x7FD0E4), s.color(0x4FB3D2));
        s.box(0, 446, s.width(), 26, 0xF7F4EE);
        for (int lane = 0; lane < 3; lane++) {
            double y = 560 + lane * 140;
            for (int i = 0; i < 24; i++) {
                s.box(s.x(i / 24.0), y, s.x(1 / 24.0), 15, i % 2 == 0 ? 0xE4574A : 0xF8F6F2);
            }
        }
        for (int i = 0; i < 14; i++) {
            double x = s.choice().between("ripple x" + i, 0, s.width());
            double y = s.choice().between("ripple y" + i, 490, 980);
            s.pen().line(Curve.open(x, y, x + 30, y - 7, x + 60, y), Tint.faint(Tint.WHITE, 0.5), 6);
        }
    }

    /** The deck of a sailing ship. */
    static void ship(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.24), 190, 0.9);
        s.cloud(s.x(0.8), 330, 0.7);
        s.gradient(520, 760, s.color(0x4E96B8), s.color(0x6FB4CC));
        for (int i = 0; i < 9; i++) {
            double x = s.x(i * 0.125 - 0.03);
            s.pen()
                    .line(
                            Curve.open(x, 580 + i % 3 * 40, x + 40, 570 + i % 3 * 40, x + 80, 580 + i % 3 * 40),
                            Tint.faint(Tint.WHITE, 0.5),
                            6);
        }
        double mast = s.x(0.14);
        s.line(Curve.open(mast, 0, mast, 800), 0x7A5236, 26);
        Shape sail = Curve.closed(
                mast + 16, 40, mast + s.x(0.26), 90, mast + s.x(0.24), 300, mast + 16, 400, mast + 70, 220);
        s.fill(sail, 0xF3E8D2);
        s.line(Curve.open(mast, 30, s.x(1), 520), 0x9A7B56, 5);
        s.line(Curve.open(s.x(0.9), 0, s.x(0.62), 700), 0x9A7B56, 5);
        s.line(Curve.open(s.x(0.96), 0, s.x(0.96), 700), 0x9A7B56, 5);
        for (int i = 1; i < 9; i++) {
            s.line(Curve.open(s.x(0.9) - i * s.x(0.031), i * 78, s.x(0.96), i * 78), 0x9A7B56, 4);
        }
        s.box(0, 690, s.width(), 26, 0x8C6242);
        for (int i = 0; i < 12; i++) {
            s.box(s.x(i / 12.0 + 0.03), 716, 18, 110, 0x9C7250);
        }
        s.gradient(810, 1000, s.color(0xB08A5E), s.color(0xC49C6E));
        for (int i = 0; i < 4; i++) {
            s.box(0, 850 + i * 42, s.width(), 4, 0x94704A);
        }
    }

    static void underwater(SceneSketch s) {
        s.gradient(0, 1000, s.color(0x6FD0DC), s.color(0x1F6F9A));
        for (int i = 0; i < 5; i++) {
            double x = s.x(0.05 + i * 0.24);
            s.pen().fill(Curve.polygon(x, 0, x + 90, 0, x + 10, 900, x - 150, 900), Tint.faint(Tint.WHITE, 0.1));
        }
        s.fill(
                Curve.closed(-80, 900, s.x(0.25), 850, s.x(0.6), 890, s.x(1.1), 850, s.x(1.2), 1100, -80, 1100),
                0xE4D3A2);
        int[] weeds = {0x3F9A66, 0x2F7F62, 0x5BAE72};
        for (int i = 0; i < 9; i++) {
            double x = s.x(i < 5 ? 0.02 + i * 0.05 : 0.76 + (i - 5) * 0.06);
            double top = 500 + i * 53 % 190;
            s.line(Curve.open(x, 940, x - 24, 840, x + 24, 740, x - 16, 660, x + 10, top), weeds[i % 3], 22);
        }
        coral(s, s.x(0.3), 900, 0xEE7D6B);
        coral(s, s.x(0.7), 910, 0xE4607A);
        fish(s, s.x(0.14), 250, 1, 0xF2A23C);
        fish(s, s.x(0.84), 190, -1, 0xF2C54A);
        fish(s, s.x(0.9), 430, -1, 0xE4607A);
        for (int i = 0; i < 26; i++) {
            double x = s.choice().between("bubble x" + i, 0, s.width());
            double y = s.choice().between("bubble y" + i, 20, 860);
            s.pen().line(Curve.circle(x, y, s.choice().between("bubble" + i, 6, 20)), Tint.faint(Tint.WHITE, 0.7), 4);
        }
    }

    private static void coral(SceneSketch s, double x, double y, int rgb) {
        for (int i = -2; i <= 2; i++) {
            s.line(Curve.open(x, y, x + i * 26, y - 90, x + i * 46, y - 150 + Math.abs(i) * 26), rgb, 24);
        }
    }

    private static void fish(SceneSketch s, double x, double y, int way, int rgb) {
        s.fill(Curve.closed(x + way * 56, y, x + way * 10, y - 30, x - way * 40, y, x + way * 10, y + 30), rgb);
        s.fill(Curve.polygon(x - way * 34, y, x - way * 74, y - 30, x - way * 74, y + 30), rgb);
        s.fill(Curve.circle(x + way * 30, y - 6, 6), 0x2C2D36);
        s.line(Curve.open(x + way * 8, y - 24, x + way * 2, y, x + way * 8, y + 24), 0xFBF6EE, 7);
    }
}
