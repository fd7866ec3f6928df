package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** The light of a scene. */
enum DayTime implements Trait {
    DAY(0x86C7EC, 0xDDF1FA, 0xFFFFFF, 0.06),
    MORNING(0xBFDDF2, 0xFDEBD3, 0xFFF3DF, 0.16),
    SUNSET(0xE8705F, 0xFDD08C, 0xF08A5A, 0.26),
    NIGHT(0x18224A, 0x45548E, 0x1E2650, 0.46);

    private final Tint zenith;
    private final Tint horizon;
    private final Tint veil;
    private final double strength;

    DayTime(int zenith, int horizon, int veil, double strength) {
        this.zenith = Tint.of(zenith);
        this.horizon = Tint.of(horizon);
        this.veil = Tint.of(veil);
        this.strength = strength;
    }

    Tint zenith() {
        return zenith;
    }

    Tint horizon() {
        return horizon;
    }

    /** A colour in this light, to be seen through as before. */
    Tint lit(Tint color) {
        Tint lit = Tint.mix(color, veil, strength);
        return new Tint(lit.red(), lit.green(), lit.blue(), color.alpha());
    }
}
