package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;

/** Dark skies: space, a night of full moon, a fire. */
final class Skies {

    private Skies() {}

    static void space(SceneSketch s) {
        s.gradient(0, 1000, Tint.of(0x141A3C), Tint.of(0x33265E));
        s.pen().fill(Curve.ellipse(s.x(0.25), 640, s.x(0.42), 210), Tint.faint(Tint.of(0x8A5BB8), 0.28));
        s.pen().fill(Curve.ellipse(s.x(0.72), 300, s.x(0.36), 170), Tint.faint(Tint.of(0x3F74C5), 0.26));
        for (int i = 0; i < 110; i++) {
            double x = s.choice().between("star x" + i, 0, s.width());
            double y = s.choice().between("star y" + i, 0, 1000);
            s.pen().fill(Curve.circle(x, y, s.choice().between("star" + i, 1.6, 5)), Tint.faint(Tint.WHITE, 0.9));
        }
        double x = s.x(0.86);
        s.pen().fill(Curve.circle(x, 200, 104), Tint.of(0xE0A45E));
        s.pen()
                .fillWithin(
                        Curve.circle(x, 200, 104),
                        Curve.closed(x - 130, 170, x, 150, x + 130, 180, x + 130, 210, x, 190, x - 130, 206),
                        Tint.of(0xF0C88A));
        s.pen()
                .fillWithin(
                        Curve.circle(x, 200, 104),
                        Curve.closed(x - 130, 250, x, 236, x + 130, 256, x + 130, 280, x, 268, x - 130, 276),
                        Tint.of(0xC98644));
        s.pen()
                .line(
                        Curve.closed(x - 178, 232, x - 60, 214, x + 90, 178, x + 178, 158, x + 90, 210, x - 60, 246),
                        Tint.faint(Tint.of(0xF4DDB0), 0.9),
                        9);
        s.pen().fill(Curve.circle(s.x(0.12), 330, 46), Tint.of(0x86BCE3));
        s.pen().fill(Curve.circle(s.x(0.12) + 16, 318, 40), Tint.faint(Tint.of(0xB9DDF2), 0.6));
    }

    static void moon(SceneSketch s) {
        s.gradient(0, 1000, Tint.of(0x2B2352), Tint.of(0x6B4A82));
        for (int i = 0; i < 40; i++) {
            s.pen()
                    .fill(
                            Curve.circle(
                                    s.choice().between("star x" + i, 0, s.width()),
                                    s.choice().between("star y" + i, 0, 600),
                                    3),
                            Tint.faint(Tint.WHITE, 0.7));
        }
        s.pen().fill(Curve.circle(s.x(0.76), 250, 190), Tint.faint(Tint.of(0xFBF1D0), 0.25));
        s.pen().fill(Curve.circle(s.x(0.76), 250, 150), Tint.of(0xFBF1D0));
        for (double[] crater : new double[][] {{-50, -30, 26}, {40, 30, 34}, {10, -80, 18}}) {
            s.pen().fill(Curve.circle(s.x(0.76) + crater[0], 250 + crater[1], crater[2]), Tint.of(0xECDDB0));
        }
        for (double[] bat : new double[][] {{0.16, 210}, {0.34, 130}, {0.5, 300}}) {
            double x = s.x(bat[0]);
            double y = bat[1];
            s.pen()
                    .fill(
                            Curve.polygon(
                                    x, y + 14, x + 18, y - 8, x + 62, y - 20, x + 46, y + 18, x + 26, y + 10, x, y + 30,
                                    x - 26, y + 10, x - 46, y + 18, x - 62, y - 20, x - 18, y - 8),
                            Tint.of(0x1F1838));
        }
        Tint dark = Tint.of(0x2A2044);
        double x = s.x(0.1);
        s.pen().line(Curve.open(x, 1000, x + 20, 760, x - 10, 560), dark, 40);
        s.pen().line(Curve.open(x + 10, 760, x + 110, 620, x + 150, 640), dark, 18);
        s.pen().line(Curve.open(x, 660, x - 70, 560, x - 110, 570), dark, 16);
        s.pen().line(Curve.open(x - 8, 600, x + 50, 500, x + 46, 440), dark, 14);
        s.pen()
                .fill(
                        Curve.closed(-80, 860, s.x(0.3), 800, s.x(0.7), 850, s.x(1.1), 800, s.x(1.2), 1100, -80, 1100),
                        dark);
    }

    static void fire(SceneSketch s) {
        s.gradient(0, 1000, Tint.of(0x5A3340), Tint.of(0xF0A04C));
        for (int i = 0; i < 6; i++) {
            s.pen().fill(Curve.circle(s.x(0.1 + i * 0.17), 120 + i % 2 * 90, 150), Tint.faint(Tint.of(0x4A4048), 0.35));
        }
        for (int layer = 0; layer < 3; layer++) {
            int[] colors = {0xE0552E, 0xF08A3A, 0xFBCB5A};
            for (int i = 0; i < 8; i++) {
                double x = s.x((i + layer * 0.33) / 7.0);
                double top = 420 + layer * 150 + i * 67 % 140;
                double w = 120 - layer * 18;
                s.pen()
                        .fill(
                                Curve.closed(
                                        x - w,
                                        1020,
                                        x - w * 0.8,
                                        800,
                                        x - w * 0.2,
                                        top + 130,
                                        x + w * 0.1,
                                        top,
                                        x + w * 0.4,
                                        top + 150,
                                        x + w * 0.9,
                                        820,
                                        x + w,
                                        1020),
                                Tint.faint(Tint.of(colors[layer]), 0.9));
            }
        }
    }
}
