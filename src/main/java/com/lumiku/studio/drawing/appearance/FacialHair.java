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
    BRAIDED_BEARD,
    HANDLEBAR,
    WALRUS,
    PENCIL,
    HORSESHOE,
    FU_MANCHU,
    TOOTHBRUSH,
    SOUL_PATCH,
    VAN_DYKE,
    CHIN_STRAP,
    FORKED_BEARD;

    public boolean isBeard() {
        return switch (this) {
            case GOATEE, BEARD, FULL_BEARD, LONG_BEARD, BRAIDED_BEARD, SOUL_PATCH, VAN_DYKE, CHIN_STRAP, FORKED_BEARD ->
                true;
            default -> false;
        };
    }

    /** Whether it grows over the mouth only, so that a beard may be beside it. */
    public boolean isMoustache() {
        return switch (this) {
            case MOUSTACHE, THICK_MOUSTACHE, HANDLEBAR, WALRUS, PENCIL, HORSESHOE, FU_MANCHU, TOOTHBRUSH -> true;
            default -> false;
        };
    }
}
