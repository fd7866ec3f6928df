package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import java.util.List;

/** Boxes. */
final class Parcels {

    private static final Tint INSIDE = Tint.shade(Colors.KRAFT, 0.45);

    private Parcels() {}

    /** As wide as the hands are apart, with a ribbon. */
    static List<Part> box(Held held) {
        double half = Math.clamp(held.span() / 2, 0.055, 0.11);
        return List.of(new Model(held)
                .box(Colors.KRAFT, 0, 0.015, 0.01, half, 0.058, 0.05)
                .print(
                        Colors.RED,
                        -0.012,
                        -0.043,
                        0.0602,
                        0.012,
                        -0.043,
                        0.0602,
                        0.012,
                        0.073,
                        0.0602,
                        -0.012,
                        0.073,
                        0.0602)
                .tube(Colors.RED, new double[] {0, 0.073, 0.05}, 0.004, new double[] {-0.032, 0.096, 0.05}, 0.012)
                .tube(Colors.RED, new double[] {0, 0.073, 0.05}, 0.004, new double[] {0.032, 0.096, 0.05}, 0.012)
                .part(Lie.GRASPED));
    }

    /** On the ground and up to the hands, its lid open. */
    static List<Part> parcel(Held held) {
        Model parcel = new Model(held);
        double top = Math.max(0.05, parcel.end()[1] - 0.03);
        double wide = 0.1;
        double deep = 0.07;
        parcel.box(Colors.KRAFT, 0, top / 2, 0, wide, top / 2, deep);
        parcel.sheet(INSIDE, -wide, top, -deep, wide, top, -deep, wide, top, deep, -wide, top, deep);
        for (int side = -1; side <= 1; side += 2) {
            parcel.sheet(
                    Tint.light(Colors.KRAFT, 0.15),
                    side * wide,
                    top,
                    -deep,
                    side * wide,
                    top,
                    deep,
                    side * (wide + 0.04),
                    top + 0.03,
                    deep,
                    side * (wide + 0.04),
                    top + 0.03,
                    -deep);
        }
        parcel.print(Colors.PAPER, -0.012, 0.001, deep, 0.012, 0.001, deep, 0.012, top, deep, -0.012, top, deep);
        return List.of(parcel.part(Lie.BEHIND_ARM));
    }
}
