package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** The light of a scene. */
enum DayTime implements Trait {
    DAY(0x9CD3F0, 0xE6F5FB, 0xFFFFFF, 0.12),
    MORNING(0xBFDDF2, 0xFDEBD3, 0xFFF3DF, 0.16),
    SUNSET(0xF08A76, 0xFBD9A0, 0xF59A6B, 0.24),
    NIGHT(0x1F2A52, 0x4C5A92, 0x232B57, 0.5);

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

    /** A colour in this light. */
    Tint lit(Tint color) {
        return Tint.mix(color, veil, strength);
    }
}
