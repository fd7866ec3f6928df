package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Places with thick walls. */
final class Halls {

    private static final int[] PANES = {0xD8695A, 0xE8B84C, 0x5B8FC4, 0x6FA97A, 0x9A78B8};

    private Halls() {}

    static void church(SceneSketch s) {
        s.room(0xE4DCCF, 0xB9A48C);
        for (int i = 0; i < 3; i++) {
            double x = s.x(0.06 + i * 0.33);
            double w = s.x(0.22);
            Shape arch = Curve.cornered(new double[] {x, 560, x, 260, x + w / 2, 110, x + w, 260, x + w, 560}, x, 560);
            s.fill(arch, 0xF6F0E6);
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 3; column++) {
                    s.pen()
                            .fillWithin(
                                    arch,
                                    new Rectangle2D.Double(
                                            x + 10 + column * (w - 14) / 3, 150 + row * 82, (w - 30) / 3, 74),
                                    s.color(PANES[(row * 2 + column + i) % PANES.length]));
                }
            }
            s.line(arch, 0xB7A58E, 9);
        }
        for (int i = 0; i < 2; i++) {
            s.box(s.x(0.02 + i * 0.5), 690, s.x(0.44), 30, 0x8C6242);
            s.box(s.x(0.02 + i * 0.5), 720, s.x(0.44), 160, 0xA47A52);
        }
    }

    static void castle(SceneSketch s) {
        s.room(0xB9B4B2, 0x9A8F86);
        for (int row = 0; row < 10; row++) {
            for (int i = 0; i < 7; i++) {
                double x = s.x(i * 0.16 - (row % 2) * 0.08);
                s.box(x + 3, row * 76 + 4, s.x(0.155), 70, (row * 3 + i) % 4 == 0 ? 0xA9A4A3 : 0xC4BFBC);
            }
        }
        for (int i = 0; i < 2; i++) {
            double x = s.x(0.06 + i * 0.7);
            double w = s.x(0.17);
            s.fill(Curve.polygon(x, 90, x + w, 90, x + w, 520, x + w / 2, 590, x, 520), s.accent());
            s.fill(
                    Curve.polygon(x + w * 0.2, 90, x + w * 0.8, 90, x + w * 0.8, 520, x + w / 2, 556, x + w * 0.2, 520),
                    Tint.light(s.accent(), 0.18));
            s.fill(Curve.circle(x + w / 2, 280, w * 0.2), 0xE4BC5A);
            s.box(x - 12, 78, w + 24, 16, 0x8C6242);
        }
        for (int i = 0; i < 2; i++) {
            double x = s.x(0.32 + i * 0.36);
            s.box(x - 6, 420, 12, 130, 0x6B4A32);
            s.fill(Curve.closed(x - 24, 420, x - 14, 370, x, 320, x + 14, 370, x + 24, 420, x, 440), 0xF2A23C);
            s.fill(Curve.closed(x - 11, 420, x - 6, 384, x, 356, x + 6, 384, x + 11, 420), 0xFBE08A);
        }
    }

    static void court(SceneSketch s) {
        s.room(0xCDB79C, 0x9A7656);
        for (int i = 0; i < 5; i++) {
            s.box(s.x(0.02 + i * 0.2), 120, s.x(0.16), 470, 0xB08A62);
            s.box(s.x(0.035 + i * 0.2), 150, s.x(0.13), 410, 0xBD9870);
        }
        s.box(0, 590, s.width(), 40, 0x7A5236);
        s.box(0, 630, s.width(), 240, 0x94683F);
        double x = s.x(0.5);
        s.line(Curve.open(x, 180, x, 420), 0xE4BC5A, 9);
        s.line(Curve.open(x - 150, 220, x, 196, x + 150, 220), 0xE4BC5A, 9);
        for (int side : new int[] {-1, 1}) {
            s.line(Curve.open(x + side * 150, 220, x + side * 190, 320), 0xE4BC5A, 3);
            s.line(Curve.open(x + side * 150, 220, x + side * 110, 320), 0xE4BC5A, 3);
            s.fill(
                    Curve.cornered(
                            new double[] {x + side * 150 - 56, 318, x + side * 150, 360, x + side * 150 + 56, 318},
                            x + side * 150,
                            316),
                    0xE4BC5A);
        }
    }

    static void workshop(SceneSketch s) {
        s.room(0xD9D3C8, 0xA89C8C);
        s.box(s.x(0.04), 110, s.x(0.52), 330, 0xC2A27C);
        int[] tools = {0x6D7480, 0xB5583A, 0x4A6480, 0x8A6642, 0x5A8A6A};
        for (int i = 0; i < 5; i++) {
            double x = s.x(0.09 + i * 0.1);
            s.box(x - 6, 180, 12, 150, 0x8A6642);
            s.fill(Curve.polygon(x - 30, 150, x + 30, 150, x + 30, 190, x - 30, 190), tools[i]);
        }
        s.window(s.x(0.66), 120, s.x(0.28), 300);
        s.box(s.x(0.02), 600, s.x(0.96), 34, 0x8C6242);
        for (int i = 0; i < 3; i++) {
            s.box(s.x(0.06 + i * 0.4), 634, 30, 240, 0x7A5236);
        }
        s.box(s.x(0.08), 530, s.x(0.16), 70, 0xC8453A);
        s.box(s.x(0.72), 552, s.x(0.2), 48, 0x6D7480);
    }
}
