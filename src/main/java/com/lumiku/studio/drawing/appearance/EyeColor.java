package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** The colour of eyes. */
public enum EyeColor implements Trait {
    DARK_BROWN(0x4A2E22),
    BROWN(0x7A4A2B),
    HAZEL(0x97713A),
    AMBER(0xB9812F),
    GREEN(0x5B8C5A),
    BLUE(0x4F86C0),
    GREY(0x7D8A96),
    VIOLET(0x7D64A8),
    RED(0xB5403A);

    private final Tint color;

    EyeColor(int color) {
        this.color = Tint.of(color);
    }

    public Tint color() {
        return color;
    }
}
