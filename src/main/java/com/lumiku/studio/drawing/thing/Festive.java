package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import java.util.List;

/** What is raised at feasts and in sports. */
final class Festive {

    private static final Tint[] PETALS = {
        Colors.PINK, Colors.WHITE, Colors.ROSE, Colors.WHITE, Colors.PINK, Colors.ROSE, Colors.WHITE, Colors.PINK
    };

    private Festive() {}

    static List<Part> bouquet(Held held) {
        Model flowers = new Model(held);
        for (int i = -1; i <= 1; i++) {
            flowers.line(Colors.GREEN, 0.006, i * 0.016, -0.075, 0, i * 0.005, 0.02, 0);
        }
        flowers.tube(Colors.PAPER, 0, 0, -0.03, 0.012, 0.045, 0.042);
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * 2 * i / 8 + 0.3;
            flowers.ball(Colors.GREEN, 0.056 * Math.cos(angle), 0.058, 0.056 * Math.sin(angle), 0.016);
            rose(flowers, PETALS[i], 0.042 * Math.cos(angle), 0.072, 0.042 * Math.sin(angle));
        }
        rose(flowers, Colors.PINK, 0.014, 0.094, 0.014);
        rose(flowers, Colors.WHITE, -0.016, 0.092, 0.006);
        rose(flowers, Colors.ROSE, 0.002, 0.092, -0.02);
        return List.of(flowers.part(Lie.GRASPED));
    }

    private static void rose(Model flowers, Tint color, double x, double y, double z) {
        flowers.ball(color, x, y, z, 0.022);
        flowers.ball(Tint.shade(color, 0.18), x, y + 0.002, z + 0.002, 0.011);
    }

    static List<Part> lantern(Held held) {
        Model lantern = new Model(held).line(Colors.INK, 0.004, 0, 0.01, 0, 0, -0.045, 0);
        lantern.tube(Colors.GOLD, 0, 0, -0.045, 0.022, -0.055, 0.025);
        for (int ring = -3; ring < 3; ring++) {
            double low = ring / 3.3;
            double high = (ring + 1) / 3.3;
            Tint silk = Tint.mix(Colors.RED, Colors.GOLD, 0.45 - 0.12 * Math.abs(ring + 0.5));
            lantern.tube(
                    silk, 0, 0, -0.104 + 0.053 * low, 0.056 * round(low), -0.104 + 0.053 * high, 0.056 * round(high));
        }
        lantern.tube(Colors.GOLD, 0, 0, -0.163, 0.025, -0.153, 0.022);
        lantern.line(Colors.GOLD, 0.009, 0, -0.165, 0, 0, -0.215, 0);
        return List.of(lantern.part(Lie.GRASPED));
    }

    private static double round(double height) {
        return Math.sqrt(1 - height * height);
    }

    static List<Part> barbell(Held held) {
        Model bar = new Model(held);
        bar.tube(Colors.METAL, new double[] {-0.37, 0, 0}, 0.0065, new double[] {0.37, 0, 0}, 0.0065);
        for (int side = -1; side <= 1; side += 2) {
            bar.tube(Colors.INK, new double[] {side * 0.28, 0, 0}, 0.082, new double[] {side * 0.305, 0, 0}, 0.082);
            bar.tube(Colors.RED, new double[] {side * 0.31, 0, 0}, 0.058, new double[] {side * 0.33, 0, 0}, 0.058);
        }
        return List.of(bar.part(Lie.GRASPED));
    }
}
