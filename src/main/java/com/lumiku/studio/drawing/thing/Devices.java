package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import java.util.List;

/** Devices. */
final class Devices {

    private static final Tint CASE = Tint.light(Colors.INK, 0.12);

    private Devices() {}

    static List<Part> phone(Held held) {
        Model phone = new Model(held).box(Colors.INK, 0, 0.026, 0, 0.0225, 0.046, 0.0035);
        screen(phone, 0.0195, 0.042, 0.026, 0.0037);
        if (!phone.showsFront()) {
            phone.box(CASE, 0.0105, 0.06, -0.0045, 0.0075, 0.0075, 0.001);
            phone.ball(Colors.METAL, 0.0105, 0.06, -0.0062, 0.0035);
        }
        return flat(phone);
    }

    static List<Part> tablet(Held held) {
        Model tablet = new Model(held).box(Colors.METAL, 0, 0.055, 0, 0.064, 0.085, 0.004);
        if (tablet.showsFront()) {
            tablet.box(Colors.INK, 0, 0.055, 0.0041, 0.064, 0.085, 0.0001);
        } else {
            tablet.ball(Colors.INK, 0.05, 0.126, -0.005, 0.0045);
        }
        screen(tablet, 0.057, 0.077, 0.055, 0.0044);
        return flat(tablet);
    }

    /** It faces who types: the keys lie below the hands. */
    static List<Part> laptop(Held held) {
        Model keys = new Model(held)
                .box(Colors.METAL, 0, -0.022, -0.012, 0.09, 0.004, 0.058)
                .sheet(
                        CASE, -0.08, -0.0175, -0.055, 0.08, -0.0175, -0.055, 0.08, -0.0175, -0.005, -0.08, -0.0175,
                        -0.005);
        Model screen = new Model(held);
        Tint lid = screen.showsFront() ? CASE : Colors.METAL;
        screen.sheet(lid, -0.09, -0.02, -0.07, 0.09, -0.02, -0.07, 0.09, 0.095, -0.1, -0.09, 0.095, -0.1);
        screen.print(
                Colors.SCREEN,
                -0.083,
                -0.012,
                -0.071,
                0.083,
                -0.012,
                -0.071,
                0.083,
                0.088,
                -0.097,
                -0.083,
                0.088,
                -0.097);
        return List.of(keys.part(Lie.BEHIND_ARM), screen.part(screen.showsFront() ? Lie.BEHIND_ARM : Lie.BEFORE_HAND));
    }

    static List<Part> microphone(Held held) {
        return List.of(new Model(held)
                .tube(Colors.INK, 0, 0, -0.065, 0.0085, 0.04, 0.012)
                .tube(Colors.GOLD, 0, 0, 0.038, 0.0128, 0.043, 0.0135)
                .ball(Colors.METAL, 0, 0.056, 0, 0.0195)
                .part(Lie.GRASPED));
    }

    static List<Part> clicker(Held held) {
        return List.of(new Model(held)
                .box(Colors.INK, 0, 0.022, 0, 0.0095, 0.045, 0.007)
                .ball(Colors.RED, 0, 0.052, -0.006, 0.0055)
                .part(Lie.GRASPED));
    }

    private static void screen(Model device, double halfWidth, double halfHeight, double middle, double front) {
        double low = middle - halfHeight;
        double high = middle + halfHeight;
        device.print(
                Colors.SCREEN,
                -halfWidth,
                low,
                front,
                halfWidth,
                low,
                front,
                halfWidth,
                high,
                front,
                -halfWidth,
                high,
                front);
        device.print(
                Tint.light(Colors.SCREEN, 0.5),
                -halfWidth,
                high,
                front + 0.0002,
                -halfWidth * 0.1,
                high,
                front + 0.0002,
                -halfWidth,
                middle,
                front + 0.0002);
    }

    private static List<Part> flat(Model device) {
        return List.of(device.part(device.showsFront() ? Lie.UNDER_THUMB : Lie.BEHIND_HAND));
    }
}
