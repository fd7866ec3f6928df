package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/** A colour by its name. */
public enum ColorName implements Trait {
    RED(0xD8483E, "red", "crimson", "scarlet", "merah"),
    MAROON(0x7F2B3D, "maroon", "burgundy", "wine", "marun"),
    ORANGE(0xEB8440, "orange", "tangerine", "oranye", "jingga"),
    CORAL(0xEE7D6B, "coral", "salmon", "peach"),
    YELLOW(0xF2C54A, "yellow", "lemon", "kuning"),
    MUSTARD(0xD9A13B, "mustard"),
    GOLD(0xCFA349, "gold", "golden", "emas"),
    GREEN(0x4F9A66, "green", "hijau"),
    EMERALD(0x1F7A5C, "emerald", "dark green", "forest green", "hijau tua"),
    SAGE(0x9DB79B, "sage", "light green", "hijau muda"),
    OLIVE(0x7C7F4A, "olive", "army", "khaki green"),
    MINT(0xA6DCC4, "mint"),
    TEAL(0x2B8C8C, "teal", "turquoise", "cyan", "tosca", "toska"),
    SKY(0x86BCE3, "light blue", "sky blue", "baby blue", "biru muda", "biru langit"),
    BLUE(0x3F74C5, "blue", "biru"),
    NAVY(0x2B3B60, "navy", "dark blue", "navy blue", "midnight blue", "biru tua", "dongker"),
    PURPLE(0x7D59A5, "purple", "violet", "ungu"),
    LAVENDER(0xB5A4DB, "lavender", "lilac", "light purple"),
    PINK(0xEE9DB6, "pink", "rose", "merah muda"),
    MAGENTA(0xC9457F, "magenta", "fuchsia", "hot pink"),
    BROWN(0x81583D, "brown", "chocolate", "coklat", "cokelat"),
    BEIGE(0xDFC9A8, "beige", "tan", "cream", "khaki", "sand", "krem", "camel"),
    WHITE(0xF8F5F0, "white", "ivory", "putih", "off-white"),
    GREY(0x9AA1AB, "grey", "gray", "silver", "abu-abu", "abu"),
    CHARCOAL(0x454B57, "charcoal", "dark grey", "dark gray"),
    BLACK(0x2C2D36, "black", "hitam");

    private final Tint color;
    private final List<String> words;

    ColorName(int color, String... words) {
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
