package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;

/** Fields for corn and for games. */
final class Grounds {

    private Grounds() {}

    static void farm(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.5), 150, 0.9);
        double x = s.x(0.06);
        double w = s.x(0.32);
        s.fill(
                Curve.polygon(
                        x, 420, x + w * 0.2, 290, x + w * 0.5, 220, x + w * 0.8, 290, x + w, 420, x + w, 720, x, 720),
                0xB8443A);
        s.line(
                Curve.polygon(
                        x - 14,
                        424,
                        x + w * 0.2,
                        288,
                        x + w * 0.5,
                        214,
                        x + w * 0.8,
                        288,
                        x + w + 14,
                        424,
                        x + w * 0.8,
                        300,
                        x + w * 0.5,
                        230,
                        x + w * 0.2,
                        300),
                0xF4EEE4,
                10);
        s.box(x + w * 0.3, 520, w * 0.4, 200, 0x8E332C);
        s.line(Curve.polygon(x + w * 0.3, 520, x + w * 0.7, 520, x + w * 0.7, 720, x + w * 0.3, 720), 0xF4EEE4, 8);
        s.line(Curve.open(x + w * 0.3, 520, x + w * 0.7, 720), 0xF4EEE4, 7);
        s.line(Curve.open(x + w * 0.7, 520, x + w * 0.3, 720), 0xF4EEE4, 7);
        s.gradient(690, 1000, s.color(0xE4C566), s.color(0xD9B24A));
        for (int i = 0; i < 46; i++) {
            double at = s.x(i / 45.0);
            double y = 700 + (i * 37 % 5) * 26;
            s.line(Curve.open(at, y + 120, at + 6, y), 0xC99A34, 4);
            s.fill(Curve.ellipse(at + 7, y - 14, 8, 22), 0xEBCB6C);
        }
    }

    static void stadium(SceneSketch s) {
        s.sky();
        s.gradient(250, 640, s.color(0x8E99AE), s.color(0x6F7B92));
        int[] crowd = {0xE4745A, 0xF2C54A, 0x7FA6D0, 0xF3EDE2, 0x8DBA7C, 0xCF7F93};
        for (int row = 0; row < 9; row++) {
            for (int i = 0; i < 46; i++) {
                double at = s.x((i + row % 2 * 0.5) / 45.0);
                s.pen()
                        .fill(
                                Curve.circle(at, 285 + row * 40, 11),
                                s.time().lit(Tint.mix(Tint.of(crowd[(i * 7 + row * 5) % 6]), Tint.of(0x7A869C), 0.35)));
            }
        }
        for (int i = 0; i < 2; i++) {
            double x = s.x(0.12 + i * 0.76);
            s.line(Curve.open(x, 60, x, 400), 0x5B6577, 12);
            s.box(x - 70, 40, 140, 70, 0xF7F4E4);
        }
        s.box(0, 630, s.width(), 46, s.accent());
        for (int i = 0; i < 6; i++) {
            s.box(s.x(i / 6.0), 676, s.x(1 / 6.0) + 1, 330, i % 2 == 0 ? 0x6FAE66 : 0x7DBB72);
        }
        s.line(Curve.open(0, 770, s.width(), 770), 0xF7FAF5, 8);
        s.line(Curve.ellipse(s.x(0.5), 900, s.x(0.26), 90), 0xF7FAF5, 8);
    }
}
