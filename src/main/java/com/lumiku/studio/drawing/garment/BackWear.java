package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** What is seen behind the shoulders. */
public final class BackWear {

    private static final Tint STEEL = Tint.of(0xC3CAD4);
    private static final Tint DARK = Tint.of(0x2C2D36);
    /** Their usual colour around the neck. */
    static final Tint HEADPHONES = Tint.of(0x86A6C8);

    private static final Tint LEATHER = Tint.of(0x6B4632);

    /** Where a cape ends that is cut off by the picture. */
    public static final double HIPS = 320;

    /** Where a long cape ends. */
    public static final double CALVES = 620;

    private static final double TURNED = 0.4;
    private static final double NARROW = 0.42;
    private static final double DEPTH = 58;

    private BackWear() {}

    /**
     * @param chair whether a wheelchair is not drawn otherwise
     * @param fall how far below the shoulders a cape falls
     */
    public static void draw(TorsoSketch torso, boolean chair, double fall) {
        Pen pen = behind(torso);
        if (torso.outfit().garment() == Garment.VAMPIRE_CAPE && fall > HIPS) {
            cape(pen, torso.outfit().color(), fall);
        }
        for (Worn<Accessory> worn : torso.who().attire().accessories()) {
            switch (worn.kind()) {
                case WINGS -> wings(pen, worn.color(Tint.of(0xF8FAFD)));
                case WHEELCHAIR -> {
                    if (chair) {
                        wheelchair(pen, worn.color(DARK));
                    }
                }
                case SWORD_BACK -> sword(pen);
                case OXYGEN_TANK -> tank(pen, worn.color(Tint.of(0xF2C230)));
                case QUIVER -> quiver(pen);
                case HEADPHONES_NECK -> headband(pen, Tint.shade(worn.color(HEADPHONES), 0.35));
                case CAPE -> cape(pen, worn.color(Tint.of(0xC8313A)), fall);
                case BACKPACK -> backpack(pen, worn.color(Tint.of(0x5F8A7B)));
                default -> {}
            }
        }
    }

    /** At the back of a body that is turned, where it is less wide. */
    private static Pen behind(TorsoSketch torso) {
        double yaw = torso.front().yaw();
        if (Math.abs(Math.sin(yaw)) < TURNED) {
            return torso.pen();
        }
        double wide = Math.max(NARROW, Math.abs(Math.cos(yaw)));
        return torso.pen().in(new AffineTransform(wide, 0, 0, 1, -Math.sin(yaw) * DEPTH, 0));
    }

    private static void wings(Pen pen, Tint color) {
        for (int side : new int[] {-1, 1}) {
            Shape wing = Curve.closed(
                    side * 40,
                    20,
                    side * 70,
                    -70,
                    side * 130,
                    -150,
                    side * 170,
                    -160,
                    side * 164,
                    -90,
                    side * 172,
                    -40,
                    side * 150,
                    0,
                    side * 156,
                    50,
                    side * 120,
                    70,
                    side * 60,
                    80);
            pen.fill(wing, color);
            Tint line = Tint.shade(color, 0.22);
            pen.line(wing, line, 4);
            for (int i = 0; i < 4; i++) {
                pen.line(
                        Curve.open(
                                side * (60 + i * 8),
                                40 - i * 20,
                                side * (110 + i * 6),
                                10 - i * 34,
                                side * (150 + i * 3),
                                -10 - i * 36),
                        line,
                        3);
            }
        }
    }

    /** The back rest with its handles, and the tops of the wheels beside the arms. */
    private static void wheelchair(Pen pen, Tint color) {
        for (int side : new int[] {-1, 1}) {
            wheel(pen, side * 176, color);
            pen.line(Curve.open(side * 112, 300, side * 112, -30, side * 120, -46), STEEL, 9);
            pen.fill(Curve.taper(side * 116, -46, 9, side * 148, -52, 10), color);
        }
        Shape rest = Curve.closed(-116, -14, -60, -22, 60, -22, 116, -14, 122, 60, 122, 300, -122, 300, -122, 60);
        pen.fill(rest, Tint.of(0x2F4A6B));
        pen.line(rest, Tint.of(0x223650), 4);
    }

    /** Its upper part beside the arm: tyre, rim, hand rim and spokes. */
    private static void wheel(Pen pen, double x, Tint tyre) {
        double y = 150;
        for (int i = 0; i < 12; i++) {
            double angle = Math.PI * i / 6 + 0.2;
            pen.line(Curve.open(x, y, x + 92 * Math.cos(angle), y + 112 * Math.sin(angle)), STEEL, 2.4);
        }
        pen.line(Curve.ellipse(x, y, 98, 120), tyre, 14);
        pen.line(Curve.ellipse(x, y, 90, 111), STEEL, 5);
        pen.line(Curve.ellipse(x, y, 74, 92), Tint.shade(STEEL, 0.25), 4);
    }

    private static void sword(Pen pen) {
        pen.line(Curve.open(70, 40, 128, -92), Tint.of(0x8E2330), 15);
        pen.line(Curve.open(112, -54, 146, -140), DARK, 12);
        for (int i = 0; i < 4; i++) {
            pen.line(Curve.open(114 + i * 8, -66 - i * 20, 124 + i * 8, -62 - i * 20), Tint.of(0xF1E9D8), 3);
        }
        pen.line(Curve.open(96, -62, 128, -46), Tint.of(0xE0B04A), 8);
    }

    private static void tank(Pen pen, Tint color) {
        for (int side : new int[] {-1, 1}) {
            pen.fill(
                    Curve.closed(
                            side * 30,
                            200,
                            side * 30,
                            -70,
                            side * 50,
                            -100,
                            side * 82,
                            -100,
                            side * 102,
                            -70,
                            side * 102,
                            200),
                    color);
            pen.line(Curve.open(side * 40, -60, side * 40, 60), Tint.faint(Tint.WHITE, 0.5), 8);
            pen.fill(Curve.polygon(side * 56, -122, side * 76, -122, side * 76, -98, side * 56, -98), STEEL);
        }
    }

    private static void quiver(Pen pen) {
        for (int i = 0; i < 4; i++) {
            double x = 108 + i * 12;
            pen.line(Curve.open(x - 20, 0, x + 8, -104), Tint.of(0xD9B48A), 4.4);
            pen.fill(
                    Curve.closed(x + 4, -84, x + 18, -102, x + 20, -128, x + 10, -136, x, -120),
                    i % 2 == 0 ? Tint.of(0xC8313A) : Tint.of(0xF8F6F2));
        }
        pen.fill(Curve.closed(70, 100, 88, -50, 140, -34, 120, 110), LEATHER);
        pen.line(Curve.open(86, -42, 138, -28), Tint.of(0xE0B04A), 6);
        pen.line(Curve.open(-70, 180, -140, 60, -156, -60, -136, -160), Tint.of(0x8A5A34), 11);
        pen.line(Curve.open(-136, -160, -70, 180), Tint.of(0xF1E9D8), 2.6);
    }

    /** The band of headphones that lie around the neck. */
    private static void headband(Pen pen, Tint color) {
        pen.line(Curve.open(-58, -2, -60, -40, -38, -68, 0, -76, 38, -68, 60, -40, 58, -2), color, 13);
    }

    private static void cape(Pen pen, Tint color, double fall) {
        double wide = 168 + (fall - HIPS) * 0.12;
        Tint cloth = Tint.shade(color, 0.12);
        pen.fill(
                Curve.closed(
                        -60,
                        -46,
                        -118,
                        -16,
                        -150,
                        120,
                        -wide,
                        fall,
                        -wide * 0.5,
                        fall + 16,
                        0,
                        fall - 6,
                        wide * 0.5,
                        fall + 16,
                        wide,
                        fall,
                        150,
                        120,
                        118,
                        -16,
                        60,
                        -46),
                cloth);
        if (fall <= HIPS) {
            return;
        }
        for (double x : new double[] {-0.78, -0.3, 0.34, 0.8}) {
            pen.line(Curve.open(x * 110, 60, x * 140, fall * 0.5, x * wide, fall - 6), Tint.shade(color, 0.3), 4);
        }
    }

    private static void backpack(Pen pen, Tint color) {
        pen.fill(
                Curve.closed(-86, -44, -104, -10, -112, 160, 112, 160, 104, -10, 86, -44, 50, -62, -50, -62),
                Tint.shade(color, 0.2));
        pen.line(Curve.open(-18, -60, 0, -86, 18, -60), Tint.shade(color, 0.35), 8);
    }

    /** The cups of headphones that lie around the neck. */
    static void headphones(TorsoSketch torso, Tint color) {
        torso.pen().line(Curve.open(-57, -2, -59, -18, -58, -34), Tint.shade(color, 0.35), 12);
        torso.pen().line(Curve.open(57, -2, 59, -18, 58, -34), Tint.shade(color, 0.35), 12);
        for (int side : new int[] {-1, 1}) {
            Shape cup = Curve.ellipse(side * 52, 12, 25, 31);
            torso.pen().fill(cup, Tint.shade(color, 0.4));
            torso.pen().fill(Curve.ellipse(side * 50, 10, 19, 25), color);
            torso.pen().fill(Curve.ellipse(side * 46, 4, 6, 10), Tint.faint(Tint.WHITE, 0.3));
        }
    }
}
