package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** Where a second colour is in hair. */
public enum Dye implements Trait {
    STREAKS,
    /** One alone, beside the parting. */
    STREAK,
    TIPS,
    ROOTS,
    /** One colour on each side of the parting. */
    SPLIT,
    /** The strands that frame the face. */
    FRONT,
    RAINBOW,
    /** What lies beneath the hair on top. */
    UNDER,
    /** The sides, which go grey first. */
    TEMPLES
}
