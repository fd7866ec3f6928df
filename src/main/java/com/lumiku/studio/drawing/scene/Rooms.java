package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;

/** Places to live, learn and work in. */
final class Rooms {

    private Rooms() {}

    static void office(SceneSketch s) {
        s.room(0xDCE5EA, 0xC7B7A3);
        s.window(s.x(0.06), 130, s.x(0.3), 400);
        s.window(s.x(0.41), 130, s.x(0.3), 400);
        s.box(s.x(0.76), 240, s.x(0.22), 14, 0xA98E73);
        s.books(s.x(0.77), 240, s.x(0.2), 1);
        s.box(s.x(0.76), 390, s.x(0.22), 14, 0xA98E73);
        s.books(s.x(0.77), 390, s.x(0.2), 2);
        s.box(s.x(0.04), 640, s.x(0.4), 20, 0xB78F6A);
        s.box(s.x(0.07), 660, 16, 200, 0x94714F);
        s.box(s.x(0.39), 660, 16, 200, 0x94714F);
        s.fill(Curve.polygon(s.x(0.14), 500, s.x(0.3), 500, s.x(0.3), 606, s.x(0.14), 606), 0x4A5568);
        s.fill(Curve.polygon(s.x(0.15), 510, s.x(0.29), 510, s.x(0.29), 594, s.x(0.15), 594), s.accent());
        s.box(s.x(0.21), 606, s.x(0.02), 34, 0x4A5568);
        s.plant(s.x(0.88), 850, 1.2);
    }

    static void studio(SceneSketch s) {
        Tint paper = s.accent();
        s.gradient(0, 700, Tint.light(paper, 0.3), Tint.light(paper, 0.55));
        s.gradient(700, 1000, Tint.light(paper, 0.55), Tint.light(paper, 0.38));
        s.pen().fill(Curve.circle(s.x(0.5), 430, 430), Tint.faint(Tint.WHITE, 0.22));
        s.pen().fill(Curve.circle(s.x(0.5), 430, 300), Tint.faint(Tint.WHITE, 0.2));
        s.line(Curve.open(s.x(0.08), 230, s.x(0.12), 900), 0x5A5563, 9);
        s.fill(Curve.polygon(s.x(0.02), 120, s.x(0.19), 180, s.x(0.15), 340, s.x(0.01), 300), 0xFFF7E3);
        s.line(Curve.open(s.x(0.93), 260, s.x(0.9), 900), 0x5A5563, 9);
        s.fill(Curve.polygon(s.x(0.99), 150, s.x(0.84), 210, s.x(0.87), 350, s.x(0.99), 320), 0xFFF7E3);
    }

    static void home(SceneSketch s) {
        s.room(0xF1E4D6, 0xD3B594);
        s.window(s.x(0.62), 120, s.x(0.28), 380);
        s.fill(
                Curve.closed(
                        s.x(0.58), 96, s.x(0.66), 100, s.x(0.63), 330, s.x(0.59), 620, s.x(0.55), 620, s.x(0.56), 330),
                s.accent());
        s.fill(
                Curve.closed(
                        s.x(0.94), 96, s.x(0.88), 100, s.x(0.9), 330, s.x(0.94), 620, s.x(0.98), 620, s.x(0.97), 330),
                s.accent());
        s.picture(s.x(0.1), 170, s.x(0.13), 170, 0x8FB0B5);
        s.picture(s.x(0.28), 210, s.x(0.1), 130, 0xD99C84);
        s.fill(
                Curve.closed(
                        s.x(0.03), 600, s.x(0.07), 520, s.x(0.28), 508, s.x(0.5), 520, s.x(0.54), 600, s.x(0.53), 790,
                        s.x(0.04), 790),
                0x8FA9A3);
        s.fill(Curve.closed(s.x(0.06), 660, s.x(0.28), 648, s.x(0.5), 660, s.x(0.5), 740, s.x(0.06), 740), 0xA5BCB6);
        s.fill(Curve.closed(s.x(0.1), 570, s.x(0.2), 560, s.x(0.21), 660, s.x(0.11), 668), 0xE6B98F);
        s.plant(s.x(0.93), 860, 1.3);
        s.fill(Curve.ellipse(s.x(0.45), 900, s.x(0.42), 62), 0xEAD9C5);
    }

    static void kitchen(SceneSketch s) {
        s.room(0xE7EEE6, 0xCDBBA5);
        for (int row = 0; row < 6; row++) {
            s.line(Curve.open(0, 330 + row * 50, s.width(), 330 + row * 50), 0xD5E0D6, 3);
            for (int i = 0; i < 12; i++) {
                double x = s.x((i + row % 2 * 0.5) / 12);
                s.line(Curve.open(x, 330 + row * 50, x, 380 + row * 50), 0xD5E0D6, 3);
            }
        }
        for (int i = 0; i < 4; i++) {
            s.box(s.x(0.02 + i * 0.25), 60, s.x(0.23), 210, s.accent());
            s.box(s.x(0.125 + i * 0.25), 236, s.x(0.02), 8, 0xF4EDE0);
        }
        s.box(0, 600, s.width(), 26, 0xF5EFE6);
        s.box(0, 626, s.width(), 240, 0xB9CBBE);
        for (int i = 0; i < 5; i++) {
            s.line(Curve.open(s.x(i * 0.2), 640, s.x(i * 0.2), 860), 0x9FB5A6, 4);
            s.box(s.x(i * 0.2 + 0.08), 662, s.x(0.05), 8, 0xF4EDE0);
        }
        s.fill(Curve.closed(s.x(0.12), 520, s.x(0.22), 520, s.x(0.225), 600, s.x(0.115), 600), 0x7E8794);
        s.box(s.x(0.105), 508, s.x(0.13), 16, 0x67707D);
        s.plant(s.x(0.87), 600, 0.7);
        s.lamp(s.x(0.7), 190, 1);
        s.lamp(s.x(0.3), 190, 1);
    }

    static void classroom(SceneSketch s) {
        s.room(0xF0E7D4, 0xC9AE8C);
        s.box(s.x(0.1), 150, s.x(0.62), 350, 0xB08A63);
        s.box(s.x(0.115), 166, s.x(0.59), 318, 0x55796A);
        s.line(Curve.open(s.x(0.17), 250, s.x(0.24), 220, s.x(0.3), 262, s.x(0.37), 228), 0xE9EFE8, 6);
        s.line(Curve.open(s.x(0.17), 330, s.x(0.4), 326), 0xE9EFE8, 6);
        s.line(Curve.open(s.x(0.17), 380, s.x(0.34), 378), 0xE9EFE8, 6);
        s.line(Curve.circle(s.x(0.57), 300, 62), 0xF1D98B, 6);
        s.line(Curve.polygon(s.x(0.57), 238, s.x(0.57) + 54, 331, s.x(0.57) - 54, 331), 0xE9EFE8, 5);
        s.window(s.x(0.79), 170, s.x(0.17), 320);
        for (int i = 0; i < 3; i++) {
            s.box(s.x(0.06 + i * 0.33), 690, s.x(0.22), 18, 0xC98F5C);
            s.box(s.x(0.08 + i * 0.33), 708, 13, 150, 0x8A8F99);
            s.box(s.x(0.25 + i * 0.33), 708, 13, 150, 0x8A8F99);
        }
    }

    static void clinic(SceneSketch s) {
        s.room(0xE2F0F1, 0xC9DADC);
        s.box(0, 520, s.width(), 30, 0xA9D3D2);
        s.window(s.x(0.07), 130, s.x(0.26), 300);
        s.box(s.x(0.44), 170, s.x(0.14), 160, 0xFFFFFF);
        s.box(s.x(0.51) - 16, 196, 32, 108, 0xE27B75);
        s.box(s.x(0.51) - 54, 234, 108, 32, 0xE27B75);
        s.box(s.x(0.68), 150, s.x(0.27), 250, 0xF7FBFB);
        s.box(s.x(0.685), 270, s.x(0.26), 8, 0xBFD6D8);
        for (int i = 0; i < 5; i++) {
            s.box(s.x(0.7 + i * 0.048), 204, s.x(0.03), 66, i % 2 == 0 ? 0x8FC1C4 : 0xF0C48A);
            s.box(s.x(0.7 + i * 0.048), 326, s.x(0.03), 66, i % 2 == 0 ? 0xE6A29A : 0x9DB9DB);
        }
        s.box(s.x(0.6), 650, s.x(0.38), 70, 0xFFFFFF);
        s.box(s.x(0.6), 700, s.x(0.38), 20, 0x8FC1C4);
        s.box(s.x(0.63), 720, 16, 130, 0xA9B7BD);
        s.box(s.x(0.94), 720, 16, 130, 0xA9B7BD);
        s.plant(s.x(0.08), 860, 1.2);
    }

    static void library(SceneSketch s) {
        s.room(0xD9C3A6, 0xB58F69);
        for (int column = 0; column < 3; column++) {
            double x = s.x(0.01 + column * 0.335);
            s.box(x, 60, s.x(0.31), 720, 0x9C7350);
            for (int row = 0; row < 5; row++) {
                s.box(x + 14, 82 + row * 140, s.x(0.31) - 28, 122, 0x7E5A3D);
                s.books(x + 20, 204 + row * 140, s.x(0.31) - 34, column * 5 + row);
            }
        }
        s.fill(Curve.ellipse(s.x(0.5), 920, s.x(0.44), 56), s.accent());
    }

    static void gym(SceneSketch s) {
        s.room(0xD6DCE4, 0x9AA3AF);
        s.box(0, 430, s.width(), 46, s.accent());
        for (int i = 0; i < 4; i++) {
            s.box(s.x(0.03 + i * 0.25), 90, s.x(0.2), 240, 0xEAF1F7);
            s.line(Curve.open(s.x(0.03 + i * 0.25), 330, s.x(0.13 + i * 0.25), 90), 0xFFFFFF, 10);
        }
        s.box(s.x(0.04), 620, s.x(0.4), 14, 0x59616E);
        s.box(s.x(0.04), 720, s.x(0.4), 14, 0x59616E);
        s.box(s.x(0.05), 590, 14, 260, 0x59616E);
        s.box(s.x(0.42), 590, 14, 260, 0x59616E);
        for (int i = 0; i < 8; i++) {
            double x = s.x(0.09 + i % 4 * 0.09);
            double y = 606 + i / 4 * 100;
            s.box(x - 24, y - 5, 48, 10, 0x444B56);
            s.fill(Curve.circle(x - 26, y, 19), 0x333945);
            s.fill(Curve.circle(x + 26, y, 19), 0x333945);
        }
        s.fill(Curve.circle(s.x(0.84), 770, 88), 0xE6A08D);
        s.fill(Curve.circle(s.x(0.84) - 26, 742, 30), 0xF0BBAB);
    }
}
