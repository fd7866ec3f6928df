package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What hands and wrists wear or show. */
public enum Handwear implements Trait {
    GLOVES,
    RUBBER_GLOVES,
    LONG_GLOVES,
    FINGERLESS_GLOVES,
    MITTENS,
    PAINTED_NAILS,
    RING,
    WATCH,
    BRACELET,
    BANGLES,
    HENNA,
    HAND_TATTOO,
    BANDAGE,
    HOOK,
    ROBOT_HAND;

    /** Whether it covers the skin of the hand. */
    public boolean isGlove() {
        return compareTo(MITTENS) <= 0;
    }
}
