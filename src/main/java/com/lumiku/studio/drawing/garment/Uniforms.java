package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;

/** Uniforms of services, schools and sports. */
final class Uniforms {

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint SILVER = Tint.of(0xDDE1E8);
    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint NAVY = Tint.of(0x2B3B60);

    private Uniforms() {}

    static void epaulettes(TorsoSketch torso, Tint color) {
        if (torso.who().hair().isHijab()) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            double wide = torso.who().isChild() ? 0.84 : 1;
            torso.onFront(
                    Curve.polygon(
                            side * 50 * wide, -27, side * 98 * wide, -8, side * 95 * wide, 9, side * 52 * wide, -9),
                    Tint.shade(color, 0.3));
            for (int i = 0; i < 3; i++) {
                torso.lineOnFront(
                        Curve.open(side * (66 + i * 10), -21 + i * 4, side * (64 + i * 10), -4 + i * 4), GOLD, 3.4);
            }
        }
    }

    static void police(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Fronts.buttons(torso);
        Necklines.shirtCollar(torso);
        tie(torso, Tint.shade(color, 0.55));
        epaulettes(torso, color);
        double x = torso.who().isChild() ? 38 : 54;
        torso.onFront(Curve.star(x, 48, 0.38 * x + 2), SILVER);
        torso.onFront(Curve.circle(x, 48, 0.15 * x), GOLD);
        torso.onFront(Curve.polygon(-80, 40, -36, 40, -36, 52, -80, 52), SILVER);
        pocket(torso, -58, 62);
        pocket(torso, 58, 76);
    }

    private static void pocket(TorsoSketch torso, double x, double y) {
        torso.lineOnFront(
                Curve.polygon(x - 24, y, x + 24, y, x + 24, y + 38, x, y + 46, x - 24, y + 38),
                Tint.shade(torso.outfit().color(), 0.35),
                2.6);
        torso.lineOnFront(
                Curve.open(x - 24, y + 12, x, y + 18, x + 24, y + 12),
                Tint.shade(torso.outfit().color(), 0.35),
                2.4);
    }

    private static void tie(TorsoSketch torso, Tint tie) {
        Ties.tie(torso, tie, false);
    }

    /** A dark jacket with gold buttons and braid. */
    static void officer(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Fronts.shirtBeneath(torso);
        tie(torso, Tint.brightness(color) > 0.5 ? NAVY : Tint.of(0x1E222E));
        Fronts.lapels(torso);
        epaulettes(torso, color);
        for (int y = 100; y < 260; y += 40) {
            for (int side : new int[] {-1, 1}) {
                torso.onFront(Curve.circle(side * 26, y, 6), GOLD);
            }
        }
        if (torso.who().accessory(Accessory.MEDALS).isEmpty()) {
            torso.onFront(Curve.closed(40, 34, 62, 28, 92, 24, 78, 40, 62, 42), GOLD);
            torso.onFront(Curve.circle(63, 34, 8), Tint.light(GOLD, 0.3));
        }
    }

    /** Dark cloth with bands that shine. */
    static void turnout(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Fronts.zip(torso);
        for (int side : new int[] {-1, 1}) {
            Shape leaf = Curve.polygon(side * 30, -58, side * 56, -52, side * 58, -14, side * 10, 14, side * 4, -16);
            torso.beyondFront(leaf, Tint.light(color, 0.14));
            torso.lineOnFront(leaf, Tint.shade(color, 0.5), 2.6);
        }
        for (int y : new int[] {52, 170}) {
            torso.pen().lineWithin(torso.outline(), Curve.open(-150, y, 150, y), Tint.of(0xE9D84C), 30);
            torso.pen().lineWithin(torso.outline(), Curve.open(-150, y, 150, y), SILVER, 11);
        }
    }

    static void camouflage(TorsoSketch torso) {
        Fronts.buttons(torso);
        Necklines.shirtCollar(torso);
        pocket(torso, -58, 50);
        pocket(torso, 58, 50);
        torso.onFront(Curve.polygon(34, 32, 82, 32, 82, 42, 34, 42), Tint.of(0x3A4028));
    }

    static void school(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Fronts.buttons(torso);
        Necklines.shirtCollar(torso);
        if (torso.who().accessory(Accessory.BOW_TIE).isEmpty()) {
            tie(torso, torso.outfit().accent());
        }
        pocket(torso, 58, 52);
        torso.onFront(
                Curve.polygon(50, 46, 66, 46, 66, 58, 58, 64, 50, 58),
                torso.outfit().accent());
        torso.lineOnFront(Curve.open(-150, 190, 150, 190), Tint.shade(color, 0.1), 3);
    }

    static void scout(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Fronts.buttons(torso);
        Necklines.shirtCollar(torso);
        epaulettes(torso, color);
        pocket(torso, -58, 56);
        pocket(torso, 58, 56);
        if (torso.who().hair().isHijab()) {
            // The cloth would cut them in two.
            return;
        }
        // A child's arms are nearer to each other.
        double x = torso.who().isChild() ? 34 : 47;
        torso.onFront(Curve.circle(x, 40, 11), Tint.of(0x7D59A5));
        torso.onFront(Curve.circle(-x - 7, 40, 8), Tint.of(0x3F9A66));
        torso.onFront(Curve.circle(11 - x, 40, 8), Tint.of(0xD8483E));
    }

    /** A square collar with stripes and a knot. */
    static void sailor(TorsoSketch torso) {
        Tint collar = Tint.brightness(torso.outfit().color()) > 0.6 ? NAVY : WHITE;
        Necklines.vee(torso, 44);
        for (int side : new int[] {-1, 1}) {
            Shape leaf =
                    Curve.polygon(side * 30, -56, side * 82, -40, side * 92, 10, side * 44, 18, 0, 62, side * 8, 30);
            torso.beyondFront(leaf, collar);
            torso.lineOnFront(
                    Curve.open(side * 86, 2, side * 42, 9, side * 2, 50),
                    Tint.brightness(collar) > 0.6 ? NAVY : WHITE,
                    3.6);
        }
        Tint knot = Tint.of(0xC8313A);
        torso.onFront(Curve.closed(0, 56, -30, 110, -12, 120, 0, 84), knot);
        torso.onFront(Curve.closed(0, 56, 30, 110, 12, 120, 0, 84), knot);
        torso.onFront(Curve.ellipse(0, 60, 13, 10), Tint.shade(knot, 0.15));
    }

    static void cyclist(TorsoSketch torso) {
        Tint accent = torso.outfit().accent();
        torso.onFront(Curve.polygon(-140, 30, 140, -10, 140, 34, -140, 78), accent);
        torso.onFront(Curve.polygon(-140, 84, 140, 40, 140, 54, -140, 100), WHITE);
        Fronts.zip(torso);
        Necklines.standing(torso);
    }

    static void varsity(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        boolean open = torso.outfit().under() != null;
        if (open) {
            Fronts.open(torso);
            Workwear.under(torso);
        } else {
            Necklines.vee(torso, -6);
            torso.lineOnFront(Curve.open(0, -2, 0, 300), Tint.shade(color, 0.4), 3);
        }
        if (torso.outfit().tailoring().letters().isEmpty()) {
            torso.onFront(
                    Curve.closed(
                            30, 34, 62, 34, 62, 44, 53, 44, 53, 66, 62, 66, 62, 76, 30, 76, 30, 66, 39, 66, 39, 44, 30,
                            44),
                    WHITE);
        }
        Tint rib = torso.outfit().tailoring().trim().orElse(Tint.light(color, 0.5));
        for (int side : new int[] {-1, 1}) {
            double[] band = open ? new double[] {34, -58, 48, -34, 40, 4} : new double[] {36, -58, 42, -34, 6, -2};
            Shape collar = Curve.open(side * band[0], band[1], side * band[2], band[3], side * band[4], band[5]);
            torso.lineOnFront(collar, rib, 15);
            torso.lineOnFront(collar, color, 4);
            for (int y = 24; y < 290; y += 34) {
                Fronts.button(torso, open ? side * 42 : 0, y, 4.4, SILVER);
            }
        }
    }
}
