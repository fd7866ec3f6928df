package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;

/** What things are made of. */
final class Colors {

    static final Tint INK = Tint.of(0x33384A);
    static final Tint SCREEN = Tint.of(0xC4E6F2);
    static final Tint METAL = Tint.of(0xA3ABB8);
    static final Tint WHITE = Tint.of(0xFBF8F3);
    static final Tint PAPER = Tint.of(0xF6ECD9);
    static final Tint KRAFT = Tint.of(0xD2A873);
    static final Tint LEATHER = Tint.of(0xA5633F);
    static final Tint RED = Tint.of(0xCB4A3F);
    static final Tint GOLD = Tint.of(0xE5B646);
    static final Tint GREEN = Tint.of(0x6BA368);
    static final Tint PINK = Tint.of(0xF4AFC0);
    static final Tint ROSE = Tint.of(0xDC6A86);
    static final Tint BLUE = Tint.of(0x4C71A8);
    static final Tint COFFEE = Tint.of(0x6B4230);

    private Colors() {}
}
