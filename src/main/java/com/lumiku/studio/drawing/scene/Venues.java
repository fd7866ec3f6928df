package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Places where people meet. */
final class Venues {

    private Venues() {}

    static void cafe(SceneSketch s) {
        s.room(0xE9D7C3, 0xB98E68);
        s.box(s.x(0.04), 150, s.x(0.4), 330, 0x4F5B57);
        for (int i = 0; i < 5; i++) {
            s.line(Curve.open(s.x(0.08), 210 + i * 52, s.x(0.26 + i % 3 * 0.03), 210 + i * 52), 0xF0E7DA, 7);
            s.line(Curve.open(s.x(0.36), 210 + i * 52, s.x(0.4), 210 + i * 52), 0xF0C987, 7);
        }
        s.window(s.x(0.58), 150, s.x(0.36), 370);
        for (int i = 0; i < 3; i++) {
            s.lamp(s.x(0.16 + i * 0.3), 60, 0.9);
        }
        s.box(0, 610, s.x(0.52), 26, 0x8C6242);
        s.box(s.x(0.01), 636, s.x(0.5), 230, 0xA9794F);
        for (int i = 0; i < 4; i++) {
            s.box(s.x(0.06 + i * 0.1), 560, s.x(0.045), 50, 0xFBF6EE);
        }
        s.fill(Curve.ellipse(s.x(0.8), 690, s.x(0.15), 20), 0x8C6242);
        s.box(s.x(0.8) - 9, 700, 18, 170, 0x6E4C34);
        s.plant(s.x(0.95), 870, 0.9);
    }

    static void shop(SceneSketch s) {
        s.room(0xF3E7E4, 0xD9C6B8);
        for (int side = 0; side < 2; side++) {
            double x = s.x(0.05 + side * 0.55);
            s.line(Curve.open(x, 300, x + s.x(0.36), 300), 0x9A8F88, 8);
            s.line(Curve.open(x, 300, x, 840), 0x9A8F88, 8);
            s.line(Curve.open(x + s.x(0.36), 300, x + s.x(0.36), 840), 0x9A8F88, 8);
            int[] colors = {0xD88C7A, 0x8FA9B8, 0xE5C07B, 0x9DB49A, 0xB49BC4, 0xEBDCCB};
            for (int i = 0; i < 6; i++) {
                double at = x + s.x(0.02 + i * 0.056);
                s.fill(
                        Curve.polygon(
                                at,
                                326,
                                at + s.x(0.05),
                                326,
                                at + s.x(0.058),
                                560 + i % 2 * 40,
                                at - s.x(0.006),
                                560 + i % 2 * 40),
                        colors[(i + side * 2) % 6]);
            }
        }
        s.box(s.x(0.05), 130, s.x(0.91), 60, s.accent());
        for (int i = 0; i < 3; i++) {
            s.lamp(s.x(0.2 + i * 0.3), 30, 0.8);
        }
    }

    static void stage(SceneSketch s) {
        s.gradient(0, 1000, Tint.of(0x251B3F), Tint.of(0x4A2E6B));
        for (int i = 0; i < 5; i++) {
            double x = s.x(0.1 + i * 0.2);
            Shape beam =
                    Curve.polygon(x - 14, 40, x + 14, 40, x + (i - 2) * -90 + 150, 880, x + (i - 2) * -90 - 150, 880);
            s.pen().fill(beam, Tint.faint(i % 2 == 0 ? Tint.of(0xFFE9B0) : Tint.light(s.accent(), 0.3), 0.2));
            s.pen().fill(Curve.circle(x, 40, 22), Tint.of(0xFFF4D6));
        }
        s.pen()
                .fill(
                        Curve.closed(-40, -40, s.x(0.16), -40, s.x(0.1), 400, s.x(0.07), 860, -40, 860),
                        Tint.of(0x8E2F45));
        s.pen()
                .fill(
                        Curve.closed(
                                s.width() + 40,
                                -40,
                                s.x(0.84),
                                -40,
                                s.x(0.9),
                                400,
                                s.x(0.93),
                                860,
                                s.width() + 40,
                                860),
                        Tint.of(0x8E2F45));
        s.gradient(830, 1000, Tint.of(0x6B4A5E), Tint.of(0x83596B));
        s.pen().fill(Curve.ellipse(s.x(0.5), 905, s.x(0.36), 54), Tint.faint(Tint.of(0xFFEFC8), 0.4));
    }

    static void runway(SceneSketch s) {
        s.gradient(
                0, 1000, Tint.mix(Tint.of(0x2E2A3A), s.accent(), 0.25), Tint.mix(Tint.of(0x4C4560), s.accent(), 0.35));
        s.pen()
                .fill(
                        Curve.polygon(s.x(0.34), 420, s.x(0.66), 420, s.x(1.02), 1000, s.x(-0.02), 1000),
                        Tint.of(0xF0EAE6));
        s.pen()
                .fill(
                        Curve.polygon(s.x(0.36), 120, s.x(0.64), 120, s.x(0.64), 420, s.x(0.36), 420),
                        Tint.light(s.accent(), 0.55));
        for (int i = 0; i < 6; i++) {
            double share = i / 5.0;
            for (int side : new int[] {-1, 1}) {
                double x = s.x(0.5 + side * (0.17 + 0.3 * share));
                s.pen().fill(Curve.circle(x, 430 + 470 * share, 9 + 15 * share), Tint.of(0xFFF3CF));
                s.pen()
                        .fill(
                                Curve.circle(x + side * s.x(0.07 + 0.05 * share), 520 + 400 * share, 34 + 28 * share),
                                Tint.faint(Tint.of(0x1E1A29), 0.7));
            }
        }
    }

    static void wedding(SceneSketch s) {
        s.room(0xF6ECE6, 0xE6D3C3);
        s.line(
                Curve.open(
                        s.x(0.2), 880, s.x(0.2), 360, s.x(0.32), 170, s.x(0.5), 110, s.x(0.68), 170, s.x(0.8), 360,
                        s.x(0.8), 880),
                0xD9B98A,
                16);
        int[] colors = {0xF2B8BC, 0xFBE6DC, 0xE79FA8, 0xFFFFFF};
        for (int i = 0; i < 42; i++) {
            double angle = Math.PI * (0.06 + 0.88 * i / 41);
            double x = s.x(0.5 - 0.31 * Math.cos(angle)) + s.choice().between("bloom x" + i, -24, 24);
            double y = 400 - 290 * Math.sin(angle) + s.choice().between("bloom y" + i, -22, 22);
            s.fill(Curve.ellipse(x + 18, y + 12, 24, 13), 0x9DB99B);
            s.fill(Curve.circle(x, y, s.choice().between("bloom" + i, 18, 34)), colors[i % 4]);
        }
        for (int i = 0; i < 7; i++) {
            double x = s.x(0.03 + i * 0.156);
            s.pen().line(Curve.open(x, 0, x, 90 + i % 3 * 50), Tint.of(0xE3C79C), 3);
            s.pen().fill(Curve.circle(x, 96 + i % 3 * 50, 12), Tint.of(0xFFF1C4));
        }
        s.box(s.x(0.36), 770, s.x(0.28), 230, s.accent());
        for (int side : new int[] {-1, 1}) {
            s.box(s.x(0.5 + side * 0.4) - 30, 620, 60, 250, 0xFFFFFF);
            for (int i = 0; i < 6; i++) {
                s.fill(Curve.circle(s.x(0.5 + side * 0.4) - 40 + i * 16, 596 - i % 3 * 22, 28), colors[i % 4]);
            }
        }
    }

    static void mosque(SceneSketch s) {
        s.sky();
        double base = 790;
        s.fill(dome(s.x(0.5), base - 250, s.x(0.19)), 0x5FA38F);
        s.fill(dome(s.x(0.27), base - 190, s.x(0.09)), 0x74B5A2);
        s.fill(dome(s.x(0.73), base - 190, s.x(0.09)), 0x74B5A2);
        s.box(s.x(0.14), base - 190, s.x(0.72), 190, 0xF6EFE2);
        s.box(s.x(0.31), base - 250, s.x(0.38), 250, 0xFBF6EC);
        for (int i = 0; i < 7; i++) {
            double x = s.x(0.2 + i * 0.1);
            double tall = i == 3 ? 190 : 120;
            s.fill(
                    Curve.closed(
                            x - s.x(0.03),
                            base,
                            x - s.x(0.032),
                            base - tall * 0.6,
                            x,
                            base - tall,
                            x + s.x(0.032),
                            base - tall * 0.6,
                            x + s.x(0.03),
                            base),
                    0xC9B48F);
        }
        for (int side : new int[] {-1, 1}) {
            double x = s.x(0.5 + side * 0.42);
            s.box(x - 26, 250, 52, base - 250, 0xF6EFE2);
            s.box(x - 38, 400, 76, 20, 0xDCC9A5);
            s.fill(Curve.closed(x - 34, 252, x - 30, 215, x, 140, x + 30, 215, x + 34, 252), 0x5FA38F);
        }
        s.gradient(base, 1000, s.color(0xE9DFCB), s.color(0xF4ECDD));
        for (int i = -4; i <= 4; i++) {
            s.line(Curve.open(s.x(0.5 + i * 0.1), base, s.x(0.5 + i * 0.22), 1000), 0xD6C8AC, 4);
        }
    }

    private static Shape dome(double x, double y, double radius) {
        return Curve.union(
                Curve.closed(
                        x - radius * 0.92,
                        y + 20,
                        x - radius * 1.03,
                        y - radius * 0.35,
                        x - radius * 0.78,
                        y - radius * 0.82,
                        x - radius * 0.34,
                        y - radius * 1.1,
                        x,
                        y - radius * 1.25,
                        x + radius * 0.34,
                        y - radius * 1.1,
                        x + radius * 0.78,
                        y - radius * 0.82,
                        x + radius * 1.03,
                        y - radius * 0.35,
                        x + radius * 0.92,
                        y + 20),
                Curve.taper(x, y - radius * 1.2, 9, x, y - radius * 1.2 - 70, 3));
    }

    static void temple(SceneSketch s) {
        s.sky();
        s.cloud(s.x(0.2), 220, 1);
        Tint stone = Tint.of(0x9A8F87);
        for (int tower = 0; tower < 3; tower++) {
            double x = s.x(tower == 0 ? 0.5 : tower == 1 ? 0.16 : 0.84);
            double scale = tower == 0 ? 1 : 0.62;
            for (int i = 0; i < 6; i++) {
                double half = (190 - i * 28) * scale;
                double y = 800 - (i + 1) * 92 * scale;
                s.box(x - half, y, 2 * half, 92 * scale, Tint.light(stone, 0.05 * i));
                s.box(x - half - 14 * scale, y, 2 * half + 28 * scale, 18 * scale, Tint.light(stone, 0.05 * i + 0.1));
            }
            s.fill(
                    Curve.closed(
                            x - 26 * scale, 800 - 550 * scale, x, 800 - 650 * scale, x + 26 * scale, 800 - 550 * scale),
                    stone);
            s.fill(
                    Curve.closed(
                            x - 44 * scale,
                            800,
                            x - 44 * scale,
                            700,
                            x,
                            800 - 150 * scale,
                            x + 44 * scale,
                            700,
                            x + 44 * scale,
                            800),
                    Tint.shade(stone, 0.45));
        }
        s.gradient(800, 1000, s.color(0xA9C192), s.color(0xC3D4A6));
    }

    static void market(SceneSketch s) {
        s.sky();
        s.gradient(760, 1000, s.color(0xD9C7B0), s.color(0xE6D8C4));
        int[] colors = {0xE4745A, 0x6FA7A0, 0xE2A93F};
        for (int stall = 0; stall < 3; stall++) {
            double x = s.x(0.01 + stall * 0.335);
            double w = s.x(0.31);
            s.box(x + 12, 360, 12, 440, 0x8C6B4F);
            s.box(x + w - 24, 360, 12, 440, 0x8C6B4F);
            for (int i = 0; i < 6; i++) {
                double at = x + i * w / 6;
                s.fill(
                        Curve.closed(at, 280, at + w / 6, 280, at + w / 6, 380, at + w / 12, 404, at, 380),
                        i % 2 == 0 ? colors[stall] : 0xFBF4E8);
            }
            s.box(x, 620, w, 170, 0xB98E68);
            int[] fruit = {0xE37B5B, 0xF0C05A, 0x9BBF73, 0xD65F6B};
            for (int i = 0; i < 14; i++) {
                s.fill(Curve.circle(x + 22 + i % 7 * (w - 44) / 6, 612 - i / 7 * 26, 20), fruit[(i / 2 + stall) % 4]);
            }
        }
        for (int i = 0; i < 12; i++) {
            double x = s.x(i / 11.0);
            s.pen().fill(Curve.circle(x, 190 + 40 * Math.sin(i * 0.9), 13), Tint.of(0xFFE7A8));
        }
    }
}
