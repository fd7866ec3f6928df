package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Held.Grip;
import java.util.List;

/** Paper, and what writes upon it. */
final class Papers {

    private Papers() {}

    static List<Part> envelope(Held held) {
        Model envelope = new Model(held).box(Colors.RED, 0, 0.012, 0, 0.068, 0.045, 0.0025);
        envelope.print(Tint.shade(Colors.RED, 0.25), -0.068, 0.057, 0.0027, 0.068, 0.057, 0.0027, 0, 0.006, 0.0027);
        envelope.print(Colors.GOLD, 0, 0.021, 0.003, 0.013, 0.008, 0.003, 0, -0.005, 0.003, -0.013, 0.008, 0.003);
        return List.of(envelope.part(envelope.showsFront() ? Lie.UNDER_THUMB : Lie.BEHIND_HAND));
    }

    static List<Part> book(Held held) {
        Model book = new Model(held);
        for (int side = -1; side <= 1; side += 2) {
            Tint cover = book.showsFront() ? Colors.BLUE : Tint.shade(Colors.BLUE, side < 0 ? 0 : 0.12);
            book.sheet(cover, 0, -0.03, -0.016, side * 0.08, -0.03, 0.012, side * 0.08, 0.09, 0.012, 0, 0.09, -0.016);
            book.print(
                    Tint.shade(Colors.PAPER, side < 0 ? 0 : 0.06),
                    0,
                    -0.025,
                    -0.01,
                    side * 0.075,
                    -0.025,
                    0.014,
                    side * 0.075,
                    0.085,
                    0.014,
                    0,
                    0.085,
                    -0.01);
            for (double line = 0.0; line < 0.07; line += 0.016) {
                book.print(
                        Tint.shade(Colors.PAPER, 0.35),
                        side * 0.014,
                        line,
                        -0.004,
                        side * 0.063,
                        line,
                        0.0125,
                        side * 0.063,
                        line + 0.003,
                        0.0125,
                        side * 0.014,
                        line + 0.003,
                        -0.004);
            }
        }
        if (!book.showsFront()) {
            book.sheet(
                    Colors.GOLD, -0.02, 0.05, -0.012, -0.062, 0.05, 0.003, -0.062, 0.062, 0.003, -0.02, 0.062, -0.012);
            book.sheet(
                    Colors.GOLD,
                    -0.02,
                    0.034,
                    -0.012,
                    -0.062,
                    0.034,
                    0.003,
                    -0.062,
                    0.038,
                    0.003,
                    -0.02,
                    0.038,
                    -0.012);
        }
        return List.of(book.part(book.showsFront() ? Lie.UNDER_THUMB : Lie.BEHIND_HAND));
    }

    /** Hugged: behind the arm. */
    static List<Part> folder(Held held) {
        double inwards = held.grip() == Grip.LEFT_HAND ? 0.035 : -0.035;
        return List.of(new Model(held)
                .box(Colors.BLUE, inwards, 0.03, -0.012, 0.064, 0.088, 0.007)
                .print(
                        Colors.PAPER,
                        inwards - 0.03,
                        0.075,
                        -0.004,
                        inwards + 0.03,
                        0.075,
                        -0.004,
                        inwards + 0.03,
                        0.1,
                        -0.004,
                        inwards - 0.03,
                        0.1,
                        -0.004)
                .part(Lie.BEHIND_ARM));
    }

    static List<Part> scroll(Held held) {
        boolean both = held.grip() == Grip.BOTH_HANDS;
        double low = both ? -Math.max(0.085, held.span() / 2 + 0.045) : -0.05;
        double high = both ? -low : 0.1;
        double middle = (low + high) / 2 + (both ? 0 : 0.02);
        return List.of(new Model(held)
                .tube(Colors.PAPER, 0, 0, low, 0.0155, high, 0.0155)
                .tube(Colors.RED, 0, 0, middle - 0.009, 0.0163, middle + 0.009, 0.0163)
                .part(Lie.GRASPED));
    }

    static List<Part> pen(Held held) {
        double[] nib = {0, 0.05, -0.036};
        return List.of(new Model(held)
                .tube(Colors.BLUE, new double[] {0, -0.022, 0.056}, 0.0042, new double[] {0, 0.04, -0.024}, 0.0042)
                .tube(Colors.GOLD, new double[] {0, 0.04, -0.024}, 0.004, nib, 0.001)
                .part(Lie.GRASPED));
    }
}
