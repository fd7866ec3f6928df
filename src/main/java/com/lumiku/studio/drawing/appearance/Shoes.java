package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn on the feet. */
public enum Shoes implements Trait {
    SNEAKERS,
    LEATHER,
    HEELS,
    FLATS,
    BOOTS,
    TALL_BOOTS,
    SANDALS,
    BAREFOOT,
    SLIPPERS,
    ROLLER_SKATES,
    ICE_SKATES,
    FINS;

    /** Whether a shaft goes over whatever is worn on the legs. */
    public boolean hasShaft() {
        return this == BOOTS || this == TALL_BOOTS || this == ROLLER_SKATES || this == ICE_SKATES;
    }
}
