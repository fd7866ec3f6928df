package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/** The colour of eyes. */
public enum EyeColor implements Trait {
    DARK_BROWN(0x4A2E22, "dark brown", "black", "dark", "hitam", "coklat tua"),
    BROWN(0x7A4A2B, "brown", "light brown", "coklat", "cokelat"),
    HAZEL(0x97713A, "hazel", "golden", "honey"),
    AMBER(0xB9812F, "amber", "gold", "yellow"),
    GREEN(0x5B8C5A, "green", "emerald", "hijau"),
    BLUE(0x4F86C0, "blue", "light blue", "turquoise", "biru"),
    GREY(0x7D8A96, "grey", "gray", "silver", "abu-abu"),
    VIOLET(0x7D64A8, "violet", "purple", "ungu");

    private final Tint color;
    private final List<String> words;

    EyeColor(int color, String... words) {
        this.color = Tint.of(color);
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public Tint color() {
        return color;
    }
}
