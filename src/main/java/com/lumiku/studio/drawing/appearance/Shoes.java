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
    BAREFOOT
}
