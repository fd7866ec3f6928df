package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is printed on or woven into cloth. */
public enum Print implements Trait {
    STRIPES,
    PLAID,
    DOTS,
    FLORAL,
    LEOPARD,
    STARS,
    HEARTS,
    TIE_DYE,
    BATIK,
    LURIK,
    SONGKET
}
