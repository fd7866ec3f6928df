package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How long hair or a beard is said to be. */
public enum Length implements Trait {
    SHORT,
    MEDIUM,
    LONG
}
