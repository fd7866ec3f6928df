package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** The colour of skin. */
public enum SkinTone implements Trait {
    PORCELAIN(0xFBE1D1),
    FAIR(0xF6D0B1),
    BEIGE(0xEDBD97),
    MEDIUM(0xDDA577),
    OLIVE(0xCF9A68),
    TAN(0xC0834F),
    BROWN(0x99623C),
    DARK(0x754628),
    DEEP(0x54301F);

    private final Tint color;

    SkinTone(int color) {
        this.color = Tint.of(color);
    }

    public Tint color() {
        return color;
    }
}
