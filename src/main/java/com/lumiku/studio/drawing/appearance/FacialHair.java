package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** Hair on a face. */
public enum FacialHair implements Trait {
    NONE,
    STUBBLE,
    MOUSTACHE,
    THICK_MOUSTACHE,
    GOATEE,
    SIDEBURNS,
    BEARD,
    FULL_BEARD,
    LONG_BEARD,
    BRAIDED_BEARD;

    public boolean isBeard() {
        return switch (this) {
            case GOATEE, BEARD, FULL_BEARD, LONG_BEARD, BRAIDED_BEARD -> true;
            case NONE, STUBBLE, MOUSTACHE, THICK_MOUSTACHE, SIDEBURNS -> false;
        };
    }
}
