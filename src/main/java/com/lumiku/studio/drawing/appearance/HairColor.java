package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** The colour of hair. */
public enum HairColor implements Trait {
    BLACK(0x2A2226),
    DARK_BROWN(0x46302A),
    BROWN(0x6B4532),
    CHESTNUT(0x8A5233),
    AUBURN(0x94402B),
    RED(0xC2592F),
    DARK_BLONDE(0xB98A52),
    BLONDE(0xE3B768),
    PLATINUM(0xF0E0BF),
    GREY(0x9B9CA3),
    SILVER(0xC9CBD3),
    WHITE(0xF1EFEC),
    PINK(0xE58FB1),
    PURPLE(0x8360A8),
    BLUE(0x4A78B5),
    TEAL(0x3B9C98),
    GREEN(0x5DA267);

    private final Tint color;

    HairColor(int color) {
        this.color = Tint.of(color);
    }

    public Tint color() {
        return color;
    }
}
