package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Tint;

/** What becomes of the colours of a sheet. */
@FunctionalInterface
public interface Dye {

    /** The colour that an ink is drawn with, or null where its shape is left out. */
    Tint of(Ink ink);
}
