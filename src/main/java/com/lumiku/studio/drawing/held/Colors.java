package com.lumiku.studio.drawing.held;

import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Color;

/** What things are made of. */
final class Colors {

    static final Color INK = Tint.of(0x33384A);
    static final Color SCREEN = Tint.of(0xC4E6F2);
    static final Color METAL = Tint.of(0xA3ABB8);
    static final Color WHITE = Tint.of(0xFBF8F3);
    static final Color PAPER = Tint.of(0xF6ECD9);
    static final Color KRAFT = Tint.of(0xD2A873);
    static final Color LEATHER = Tint.of(0xA5633F);
    static final Color RED = Tint.of(0xCB4A3F);
    static final Color GOLD = Tint.of(0xE5B646);
    static final Color GREEN = Tint.of(0x6BA368);
    static final Color PINK = Tint.of(0xF4AFC0);
    static final Color ROSE = Tint.of(0xDC6A86);
    static final Color BLUE = Tint.of(0x4C71A8);
    static final Color COFFEE = Tint.of(0x6B4230);

    private Colors() {}
}
