package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Held.Grip;
import java.util.List;

/** Clothes that are shown, carried or touched. */
final class Clothes {

    private static final Tint CLOTH = Tint.of(0x6D7E9E);
    private static final Tint MORTARBOARD = Tint.of(0x2C2E3C);

    private Clothes() {}

    /** Between the hands, which are at its shoulders. */
    static List<Part> shirt(Held held) {
        double half = held.span() / 2;
        Model shirt = new Model(held);
        shirt.sheet(
                Colors.ROSE,
                -0.036,
                0.024,
                0,
                0,
                0.004,
                0,
                0.036,
                0.024,
                0,
                half,
                0.014,
                0,
                half + 0.065,
                -0.062,
                0,
                half + 0.03,
                -0.09,
                0,
                half - 0.02,
                -0.06,
                0,
                half - 0.02,
                -0.25,
                0,
                -half + 0.02,
                -0.25,
                0,
                -half + 0.02,
                -0.06,
                0,
                -half - 0.03,
                -0.09,
                0,
                -half - 0.065,
                -0.062,
                0,
                -half,
                0.014,
                0);
        shirt.line(Tint.shade(Colors.ROSE, 0.3), 0.007, -0.036, 0.022, 0.001, 0, 0.003, 0.001, 0.036, 0.022, 0.001);
        shirt.line(Tint.shade(Colors.ROSE, 0.2), 0.004, half - 0.024, -0.242, 0.001, -half + 0.024, -0.242, 0.001);
        return List.of(shirt.part(Lie.GRASPED));
    }

    /** From the hand over the shoulder and down the back. */
    static List<Part> jacket(Held held) {
        Model back = new Model(held);
        double[] over = back.end();
        double x = over[0];
        double y = over[1];
        double z = over[2];
        back.sheet(
                Tint.shade(CLOTH, 0.15),
                x - 0.06,
                y + 0.01,
                z - 0.05,
                x + 0.06,
                y + 0.01,
                z - 0.05,
                x + 0.1,
                y - 0.2,
                z - 0.08,
                x + 0.09,
                y - 0.4,
                z - 0.08,
                x - 0.1,
                y - 0.4,
                z - 0.08,
                x - 0.11,
                y - 0.2,
                z - 0.08);
        Model front = new Model(held);
        front.sheet(
                CLOTH, -0.02, 0.012, 0, 0.02, 0.012, 0, x + 0.062, y + 0.012, z - 0.03, x + 0.05, y - 0.02, z + 0.02,
                0.022, -0.03, 0, -0.022, -0.03, 0, x - 0.05, y - 0.02, z + 0.02, x - 0.062, y + 0.012, z - 0.03);
        return List.of(back.part(Lie.AT_TORSO), front.part(Lie.GRASPED));
    }

    static List<Part> sunglasses(Held held) {
        Model glasses = new Model(held);
        for (int side = -1; side <= 1; side += 2) {
            if (side * held.across().z() > -0.1) {
                glasses.line(Colors.INK, 0.005, side * 0.038, 0.006, -0.004, side * 0.056, 0.004, -0.06);
            }
            glasses.print(
                    Colors.INK,
                    side * 0.004,
                    0.009,
                    0.004,
                    side * 0.038,
                    0.01,
                    -0.003,
                    side * 0.037,
                    -0.006,
                    -0.003,
                    side * 0.026,
                    -0.014,
                    0,
                    side * 0.012,
                    -0.012,
                    0.003);
        }
        if (glasses.showsFront()) {
            glasses.line(Colors.INK, 0.005, -0.006, 0.007, 0.005, 0.006, 0.007, 0.005);
        }
        return List.of(glasses.part(Lie.ON_FACE));
    }

    /** On the head or thrown. */
    static List<Part> graduationCap(Held held) {
        boolean worn = held.grip() == Grip.HEAD;
        double up = worn ? 0 : 0.04;
        Model cap = new Model(held);
        cap.tube(MORTARBOARD, 0, 0, up - 0.034, 0.059, up + 0.004, 0.056);
        cap.box(Tint.light(MORTARBOARD, 0.08), 0, up + 0.008, 0, 0.086, 0.004, 0.08);
        cap.ball(Colors.GOLD, 0, up + 0.012, 0, 0.006);
        if (!worn) {
            cap.line(Colors.GOLD, 0.005, 0, up + 0.014, 0, 0.08, up + 0.014, 0.05, 0.1, up - 0.03, 0.06);
        }
        return List.of(cap.part(worn ? Lie.ON_HEAD : Lie.BEFORE_HAND));
    }

    static List<Part> tassel(Held held) {
        Model tassel = new Model(held);
        double[] corner = tassel.end();
        return List.of(tassel.line(Colors.GOLD, 0.006, corner[0], corner[1], corner[2], 0, 0.01, 0)
                .tube(Colors.GOLD, 0, 0, -0.062, 0.0125, 0.012, 0.006)
                .tube(Colors.RED, 0, 0, -0.012, 0.0085, -0.006, 0.0085)
                .part(Lie.GRASPED));
    }
}
