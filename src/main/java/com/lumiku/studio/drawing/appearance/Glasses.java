package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn before the eyes. */
public enum Glasses implements Trait {
    NONE,
    ROUND,
    SQUARE,
    CAT_EYE,
    SUN,
    ROUND_SUN,
    AVIATOR,
    HEART,
    GOGGLES,
    DIVING_MASK,
    MONOCLE,
    VISOR,
    THREE_D,
    STAR,
    HALF_MOON,
    RIMLESS,
    OVERSIZED_SUN,
    SHUTTER,
    PINCE_NEZ,
    CAT_EYE_SUN
}
