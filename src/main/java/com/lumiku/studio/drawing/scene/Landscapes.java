package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Places under the sky. */
final class Landscapes {

    private Landscapes() {}

    static void sky(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.16), 260, 1.1);
        s.cloud(s.x(0.7), 400, 1.5);
        s.cloud(s.x(0.3), 720, 1.8);
        s.cloud(s.x(0.9), 860, 1.6);
    }

    static void beach(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.2), 190, 1);
        s.cloud(s.x(0.55), 120, 0.7);
        s.gradient(520, 760, s.color(0x4FA9C4), s.color(0x8AD0D3));
        s.fill(Curve.closed(-80, 712, s.x(0.25), 736, s.x(0.6), 706, s.x(1.1), 738, s.x(1.1), 790, -80, 790), 0xF7FAF5);
        s.fill(
                Curve.closed(-200, 745, s.x(0.25), 760, s.x(0.6), 735, s.x(1.2), 765, s.x(1.3), 1200, -300, 1200),
                0xF2DDB4);
        palm(s, s.x(0.1), 800, 1.15, 1);
        palm(s, s.x(0.95), 770, 0.85, -1);
    }

    private static void palm(SceneSketch s, double x, double y, double scale, int lean) {
        s.line(
                Curve.open(x, y, x + lean * 22 * scale, y - 230 * scale, x + lean * 74 * scale, y - 430 * scale),
                0x9C7650,
                24 * scale);
        double top = x + lean * 74 * scale;
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * (0.02 + i * 0.16) + Math.PI;
            double dx = Math.cos(angle) * 200 * scale;
            double dy = Math.sin(angle) * 110 * scale;
            s.fill(
                    Curve.closed(
                            top,
                            y - 430 * scale,
                            top + dx * 0.5,
                            y - 440 * scale + dy - 20 * scale,
                            top + dx,
                            y - 390 * scale + dy * 0.5,
                            top + dx * 0.5,
                            y - 405 * scale + dy * 0.75),
                    i % 2 == 0 ? 0x4F9471 : 0x67AB81);
        }
    }

    static void park(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.22), 170, 0.9);
        s.cloud(s.x(0.62), 250, 0.7);
        hill(s, 640, 0.1, 0xB5D3A4);
        hill(s, 700, 0.6, 0x9CC490);
        for (int i = 0; i < 6; i++) {
            tree(s, s.x(0.04 + i * 0.185), 720 + i % 2 * 30, 0.85 + 0.35 * (i % 3) / 2.0);
        }
        s.gradient(740, 1000, s.color(0x8DBA7C), s.color(0xA7CC91));
        s.fill(
                Curve.closed(
                        s.x(0.46), 740, s.x(0.54), 740, s.x(0.62), 830, s.x(0.8), 1040, s.x(0.2), 1040, s.x(0.42), 830),
                0xEBDDC0);
    }

    private static void tree(SceneSketch s, double x, double y, double scale) {
        s.box(x - 11 * scale, y - 120 * scale, 22 * scale, 130 * scale, 0x8F6C4E);
        Shape crown = Curve.union(Curve.circle(0, -210, 84), Curve.circle(-54, -156, 60), Curve.circle(56, -160, 64));
        s.fill(SceneSketch.at(x, y, scale, crown), 0x6BA577);
        s.fill(SceneSketch.at(x, y, scale, Curve.circle(-24, -228, 46)), 0x83B988);
    }

    private static void hill(SceneSketch s, double y, double phase, int rgb) {
        double[] points = new double[2 * 9];
        for (int i = 0; i < 9; i++) {
            points[2 * i] = s.x(-0.1 + i * 0.15);
            points[2 * i + 1] = y + 46 * Math.sin(i * 1.3 + phase * 6);
        }
        s.fill(Curve.cornered(points, s.x(1.2), 1000, s.x(-0.2), 1000), rgb);
    }

    static void forest(SceneSketch s) {
        s.gradient(0, 1000, s.color(0xDCEBD8), s.color(0xB6D3B0));
        for (int layer = 0; layer < 3; layer++) {
            int count = 9 - layer;
            for (int i = 0; i < count; i++) {
                double x = s.x((i + 0.3 + layer * 0.2) / count);
                fir(
                        s,
                        x,
                        700 + layer * 50,
                        1.25 + layer * 0.4 + s.choice().between("fir" + layer + "-" + i, -0.15, 0.3),
                        Tint.mix(Tint.of(0xA5CBAA), Tint.of(0x477E62), layer / 2.0));
            }
        }
        s.gradient(800, 1000, s.color(0x7FAA78), s.color(0x9CC08C));
    }

    private static void fir(SceneSketch s, double x, double y, double scale, Tint color) {
        s.box(x - 8 * scale, y - 20 * scale, 16 * scale, 90 * scale, 0x80634B);
        for (int i = 0; i < 3; i++) {
            double top = -300 + i * 78;
            s.fill(
                    SceneSketch.at(x, y, scale, Curve.polygon(0, top, 54 + i * 20, top + 142, -54 - i * 20, top + 142)),
                    color);
        }
    }

    static void mountains(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.18), 180, 1);
        peak(s, s.x(0.75), 250, 520, 0xA5B5CC);
        peak(s, s.x(0.28), 200, 600, 0x8DA2BE);
        peak(s, s.x(0.55), 360, 460, 0x7790B0);
        hill(s, 690, 0.3, 0x9DBF9C);
        hill(s, 760, 0.8, 0x86AE86);
        s.gradient(860, 1000, s.color(0x86AE86), s.color(0xA0C297));
    }

    private static void peak(SceneSketch s, double x, double top, double half, int rgb) {
        s.fill(Curve.polygon(x, top, x + half, 800, x - half, 800), rgb);
        double snow = 120;
        double edge = half * snow / (800 - top);
        s.fill(
                Curve.polygon(
                        x,
                        top,
                        x + edge,
                        top + snow,
                        x + edge * 0.5,
                        top + snow * 0.75,
                        x,
                        top + snow * 1.15,
                        x - edge * 0.5,
                        top + snow * 0.75,
                        x - edge,
                        top + snow),
                0xF7FAFD);
    }

    static void riceFields(SceneSketch s) {
        s.sky();
        peak(s, s.x(0.7), 300, 560, 0xA9BFCB);
        int[] greens = {0xC6DC9C, 0xAFD08A, 0x98C27A, 0x86B56C, 0x78A862, 0x8BBA70};
        for (int i = 0; i < greens.length; i++) {
            hill(s, 600 + i * 62, 0.17 * i, greens[i]);
            hill(s, 650 + i * 62, 0.17 * i, i % 2 == 0 ? 0xE3EFC4 : 0xBBD99A);
        }
        palm(s, s.x(0.08), 720, 0.8, 1);
        s.gradient(950, 1000, s.color(0x9CC47E), s.color(0x9CC47E));
    }

    static void desert(SceneSketch s) {
        s.sky();
        hill(s, 620, 0.2, 0xF1CD9A);
        hill(s, 700, 0.7, 0xE6B97E);
        hill(s, 790, 0.4, 0xEFC68D);
        s.gradient(880, 1000, s.color(0xEFC68D), s.color(0xF6DBAE));
    }

    static void street(SceneSketch s) {
        s.sky();
        int[] far = {0xB9C7D6, 0xC9D3DF, 0xAEBFD1};
        int[] near = {0xE0A58C, 0x93AFC0, 0xE8CF9E, 0xA9B9A0, 0xC79AA6};
        for (int i = 0; i < 9; i++) {
            double tall = s.choice().between("far" + i, 330, 620);
            s.box(s.x(i * 0.115 - 0.02), 800 - tall, s.x(0.11), tall, far[i % 3]);
        }
        for (int i = 0; i < 6; i++) {
            double tall = s.choice().between("near" + i, 230, 430);
            double x = s.x(i * 0.175 - 0.03);
            s.box(x, 810 - tall, s.x(0.165), tall, near[i % 5]);
            for (int w = 0; w < 3 * (int) (tall / 90); w++) {
                boolean lamp = s.time() == DayTime.NIGHT && w % 3 != 1;
                Tint glass = lamp ? Tint.of(0xFFE29A) : s.color(0xF3F7FA);
                s.pen()
                        .fill(
                                new Rectangle2D.Double(
                                        x + s.x(0.02 + w % 3 * 0.048), 836 - tall + w / 3 * 84.0, s.x(0.03), 46),
                                glass);
            }
        }
        s.gradient(800, 1000, s.color(0xC9CBD1), s.color(0xDADCE0));
        s.box(0, 800, s.width(), 20, 0xEDEEF0);
        for (int i = 0; i < 5; i++) {
            s.box(s.x(0.04 + i * 0.22), 956, s.x(0.11), 12, 0xF7F5EC);
        }
    }

    static void snow(SceneSketch s) {
        s.gradient(0, 1000, s.color(0xBCD4EA), s.color(0xEAF3FA));
        hill(s, 600, 0.2, 0xDCE9F4);
        for (int i = 0; i < 7; i++) {
            fir(
                    s,
                    s.x(0.05 + i * 0.155),
                    730 + i % 2 * 40,
                    1 + 0.3 * (i % 3),
                    Tint.of(i % 2 == 0 ? 0x7FA9A0 : 0x93B8AE));
        }
        hill(s, 780, 0.7, 0xF6FAFD);
        s.gradient(850, 1000, s.color(0xF6FAFD), s.color(0xFFFFFF));
        for (int i = 0; i < 60; i++) {
            s.pen()
                    .fill(
                            Curve.circle(
                                    s.choice().between("flake x" + i, 0, s.width()),
                                    s.choice().between("flake y" + i, 0, 1000),
                                    s.choice().between("flake" + i, 3, 8)),
                            Tint.faint(Tint.WHITE, 0.85));
        }
    }
}
