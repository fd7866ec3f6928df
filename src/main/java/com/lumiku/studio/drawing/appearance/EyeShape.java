package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** The form of eyes. */
public enum EyeShape implements Trait {
    ALMOND,
    ROUND,
    NARROW
}
