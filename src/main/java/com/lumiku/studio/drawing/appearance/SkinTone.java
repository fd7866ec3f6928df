package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/** The colour of skin. */
public enum SkinTone implements Trait {
    PORCELAIN(0xFBE1D1, "porcelain", "very fair", "pale", "ivory", "very light", "pucat"),
    FAIR(0xF6D0B1, "fair", "light", "white", "putih", "terang"),
    BEIGE(0xEDBD97, "beige", "light medium", "warm beige", "peach", "kuning langsat", "langsat"),
    MEDIUM(0xDDA577, "medium", "neutral", "honey", "golden", "natural"),
    OLIVE(0xCF9A68, "olive", "zaitun"),
    TAN(0xC0834F, "tan", "tanned", "bronze", "caramel", "warm", "sawo matang", "kecoklatan"),
    BROWN(0x99623C, "brown", "light brown", "coklat", "cokelat"),
    DARK(0x754628, "dark", "dark brown", "chocolate", "gelap", "hitam"),
    DEEP(0x54301F, "deep", "black", "ebony", "espresso", "very dark");

    private final Tint color;
    private final List<String> words;

    SkinTone(int color, String... words) {
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
