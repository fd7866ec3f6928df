package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What hangs from ears. */
public enum Earrings implements Trait {
    NONE,
    STUDS,
    PEARLS,
    HOOPS,
    DROPS,
    FEATHERS,
    JHUMKAS,
    CROSSES,
    STARS,
    PLUGS,
    CUFFS,
    TASSELS,
    GEOMETRIC
}
