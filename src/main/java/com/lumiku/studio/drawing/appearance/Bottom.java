package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn below the waist. */
public enum Bottom implements Trait {
    TROUSERS,
    JEANS,
    LEGGINGS,
    SWEATPANTS,
    SHORTS,
    SKIRT,
    LONG_SKIRT,
    SARONG,
    DRESS,
    GOWN,
    GRASS_SKIRT,
    SHORT_DRESS;

    /** Whether it is one piece with what is worn on the torso. */
    public boolean isOnePiece() {
        return this == DRESS || this == SHORT_DRESS || this == GOWN;
    }

    /** Whether it falls around both legs. */
    public boolean isSkirt() {
        return switch (this) {
            case SKIRT, LONG_SKIRT, SARONG, DRESS, SHORT_DRESS, GOWN, GRASS_SKIRT -> true;
            case TROUSERS, JEANS, LEGGINGS, SWEATPANTS, SHORTS -> false;
        };
    }

    /** Whether it ends at the ankles. */
    public boolean isLong() {
        return this != SHORTS && this != SKIRT && this != DRESS && this != SHORT_DRESS && this != GRASS_SKIRT;
    }
}
