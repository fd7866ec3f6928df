package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import java.util.List;

/** What something is in. */
final class Vessels {

    private static final Tint CLEAR = Tint.of(0xE3F0F4);

    private static final Tint[] WARES = {Colors.BLUE, Colors.PINK, Colors.ROSE, Colors.GREEN, Colors.BLUE};

    private Vessels() {}

    /** With a sleeve and a lid. */
    static List<Part> cup(Held held) {
        return List.of(new Model(held)
                .tube(Colors.WHITE, 0, 0, -0.042, 0.02, 0.04, 0.0275)
                .tube(Colors.KRAFT, 0, 0, -0.024, 0.0222, 0.022, 0.0264)
                .tube(Colors.COFFEE, 0, 0, 0.038, 0.0295, 0.046, 0.029)
                .tube(Colors.COFFEE, 0, 0, 0.046, 0.0255, 0.053, 0.0245)
                .part(Lie.GRASPED));
    }

    static List<Part> glass(Held held) {
        return List.of(new Model(held)
                .tube(CLEAR, 0, 0, -0.062, 0.021, -0.058, 0.019)
                .tube(CLEAR, 0, 0, -0.058, 0.0035, 0.008, 0.0035)
                .tube(CLEAR, 0, 0, 0.006, 0.007, 0.074, 0.0235)
                .tube(Colors.GOLD, 0, 0, 0.014, 0.0075, 0.056, 0.0185)
                .part(Lie.GRASPED));
    }

    static List<Part> bottle(Held held) {
        return List.of(new Model(held)
                .tube(Colors.ROSE, 0, 0, -0.04, 0.0205, 0.052, 0.0205)
                .tube(Colors.ROSE, 0, 0, 0.052, 0.0205, 0.064, 0.0095)
                .tube(Colors.WHITE, 0, 0, 0.022, 0.0208, 0.046, 0.0208)
                .tube(Colors.GOLD, 0, 0, 0.064, 0.0115, 0.086, 0.0115)
                .part(Lie.GRASPED));
    }

    /** What a table is full of: bottles, jars and boxes below the hands. */
    static List<Part> goods(Held held) {
        Model goods = new Model(held);
        double table = -0.012;
        for (int i = -2; i <= 2; i++) {
            double x = 0.075 * i;
            double z = 0.02 * (i % 2);
            if (i % 2 == 0) {
                goods.tube(WARES[i + 2], x, z, table, 0.02, table + 0.06, 0.02)
                        .tube(WARES[i + 2], x, z, table + 0.06, 0.02, table + 0.07, 0.009)
                        .tube(Colors.GOLD, x, z, table + 0.07, 0.011, table + 0.088, 0.011)
                        .tube(Colors.WHITE, x, z, table + 0.02, 0.0203, table + 0.04, 0.0203);
            } else {
                goods.tube(WARES[i + 2], x, z, table, 0.028, table + 0.03, 0.028)
                        .tube(Colors.WHITE, x, z, table + 0.03, 0.03, table + 0.044, 0.03);
            }
        }
        return List.of(goods.part(Lie.BEFORE_HAND));
    }

    static List<Part> jar(Held held) {
        return List.of(new Model(held)
                .tube(Colors.ROSE, 0, 0, 0.012, 0.03, 0.05, 0.031)
                .tube(Colors.WHITE, 0, 0, 0.02, 0.0308, 0.042, 0.0312)
                .tube(Colors.GOLD, 0, 0, 0.05, 0.0325, 0.068, 0.0325)
                .part(Lie.BEFORE_HAND));
    }
}
