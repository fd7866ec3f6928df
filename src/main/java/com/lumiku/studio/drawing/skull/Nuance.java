package com.lumiku.studio.drawing.skull;

import com.lumiku.studio.drawing.appearance.Appearance;

/** By what faces differ that no word tells: each is somewhere between -1 and 1 in everybody. */
public enum Nuance {
    NOSE(7.31),
    NOSTRILS(13.57),
    BROW_ARCH(19.93),
    BROW_WEIGHT(29.17),
    EYE_TILT(37.73),
    EYE_SIZE(43.39),
    LASHES(53.11),
    MOUTH(61.83),
    JAW(71.29),
    CHIN(83.57);

    private final double spread;

    Nuance(double spread) {
        this.spread = spread;
    }

    public double of(Appearance who) {
        double spun = who.detail() * spread;
        return 2 * (spun - Math.floor(spun)) - 1;
    }
}
