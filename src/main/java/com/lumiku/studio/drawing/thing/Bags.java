package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import java.util.List;

/** Bags. */
final class Bags {

    private static final Tint FLAP = Tint.shade(Colors.LEATHER, 0.2);
    private static final Tint CANVAS = Tint.of(0x5F8A7B);

    private Bags() {}

    static List<Part> backpack(Held held) {
        Model pack = new Model(held)
                .box(CANVAS, 0, -0.13, -0.12, 0.1, 0.15, 0.05)
                .box(Tint.shade(CANVAS, 0.15), 0, -0.19, -0.18, 0.075, 0.07, 0.014);
        Model straps = new Model(held);
        for (int side = -1; side <= 1; side += 2) {
            straps.line(
                    Tint.shade(CANVAS, 0.12),
                    0.024,
                    side * 0.062,
                    0.03,
                    -0.02,
                    side * 0.062,
                    0.028,
                    0.02,
                    side * 0.062,
                    -0.03,
                    0.07,
                    side * 0.068,
                    -0.11,
                    0.082,
                    side * 0.09,
                    -0.2,
                    0.04);
        }
        return List.of(pack.part(Lie.AT_TORSO), straps.part(Lie.AT_TORSO));
    }

    static List<Part> handbag(Held held) {
        return List.of(new Model(held)
                .line(FLAP, 0.008, -0.035, -0.085, 0, -0.026, -0.02, 0, 0, 0.008, 0, 0.026, -0.02, 0, 0.035, -0.085, 0)
                .box(Colors.LEATHER, 0, -0.128, 0, 0.062, 0.046, 0.02)
                .box(FLAP, 0, -0.1, 0, 0.064, 0.02, 0.022)
                .box(Colors.GOLD, 0, -0.12, 0.021, 0.008, 0.006, 0.003)
                .part(Lie.BEFORE_HAND));
    }

    static List<Part> shoulderBag(Held held) {
        Model bag = new Model(held);
        double[] over = bag.end();
        bag.line(FLAP, 0.009, -0.06, -0.02, 0, over[0] - 0.005, over[1], over[2] + 0.01);
        bag.line(FLAP, 0.009, 0.06, -0.02, 0, over[0] + 0.005, over[1], over[2] + 0.01);
        bag.box(Colors.LEATHER, 0, -0.065, 0.012, 0.075, 0.055, 0.022);
        bag.box(FLAP, 0, -0.032, 0.013, 0.077, 0.024, 0.024);
        bag.box(Colors.GOLD, 0, -0.056, 0.037, 0.009, 0.007, 0.002);
        return List.of(bag.part(Lie.BEHIND_ARM));
    }
}
