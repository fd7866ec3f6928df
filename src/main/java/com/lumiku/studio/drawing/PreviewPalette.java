package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Tint;

/** The colours of a preview, all from one. */
record PreviewPalette(
        Tint light,
        Tint backdrop,
        Tint halo,
        Tint top,
        Tint trousers,
        Tint skirt,
        Tint shoes,
        Tint skin,
        Tint hair,
        Tint scarf,
        Tint wood) {

    private static final Tint WHITE = Tint.WHITE;
    private static final Tint INK = Tint.of(0x2b3245);
    private static final Tint SKIN = Tint.of(0xf0c8a4);
    private static final Tint SHADE = Tint.of(0xc08058);
    private static final Tint WOOD = Tint.of(0xc9b49a);

    static PreviewPalette of(Tint tint) {
        return new PreviewPalette(
                mix(tint, WHITE, 0.93),
                mix(tint, WHITE, 0.76),
                mix(tint, WHITE, 0.985),
                tint,
                mix(INK, tint, 0.12),
                mix(tint, INK, 0.3),
                mix(WHITE, tint, 0.06),
                SKIN,
                mix(INK, Tint.of(0x5a3d2b), 0.55),
                mix(tint, WHITE, 0.55),
                mix(WOOD, tint, 0.1));
    }

    /** Some of the second colour in the first, 0 to 1. */
    static Tint mix(Tint color, Tint other, double share) {
        return new Tint(
                part(color.red(), other.red(), share),
                part(color.green(), other.green(), share),
                part(color.blue(), other.blue(), share));
    }

    private static int part(int color, int other, double share) {
        return (int) Math.round(Math.clamp(color + (other - color) * share, 0, 255));
    }

    static Tint darker(Tint color, double share) {
        return mix(color, INK, share);
    }

    /** Skin in the shade. */
    static Tint shade(Tint skin) {
        return mix(skin, SHADE, 0.35);
    }
}
