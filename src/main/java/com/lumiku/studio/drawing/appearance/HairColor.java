package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/** The colour of hair. */
public enum HairColor implements Trait {
    BLACK(0x2A2226, "black", "jet black", "raven", "hitam"),
    DARK_BROWN(0x46302A, "dark brown", "brunette", "dark", "espresso", "coklat tua"),
    BROWN(0x6B4532, "brown", "medium brown", "coklat", "cokelat"),
    CHESTNUT(0x8A5233, "chestnut", "light brown", "caramel", "hazel", "honey", "coklat muda"),
    AUBURN(0x94402B, "auburn", "mahogany", "burgundy", "dark red"),
    RED(0xC2592F, "red", "ginger", "copper", "orange", "merah"),
    DARK_BLONDE(0xB98A52, "dark blonde", "dirty blonde", "sandy", "golden brown"),
    BLONDE(0xE3B768, "blonde", "blond", "golden", "gold", "yellow", "pirang"),
    PLATINUM(0xF0E0BF, "platinum", "platinum blonde", "light blonde", "ash blonde"),
    GREY(0x9B9CA3, "grey", "gray", "salt and pepper", "abu-abu", "beruban"),
    SILVER(0xD5D6DB, "silver", "white", "perak", "putih"),
    PINK(0xE58FB1, "pink", "rose", "merah muda"),
    PURPLE(0x8360A8, "purple", "violet", "lavender", "ungu"),
    BLUE(0x4A78B5, "blue", "biru"),
    TEAL(0x3B9C98, "teal", "turquoise", "green", "hijau");

    private final Tint color;
    private final List<String> words;

    HairColor(int color, String... words) {
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
