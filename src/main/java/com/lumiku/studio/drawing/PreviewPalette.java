package com.lumiku.studio.drawing;

import java.awt.Color;

/** The colours of a preview, all from one. */
record PreviewPalette(
        Color light,
        Color backdrop,
        Color halo,
        Color top,
        Color trousers,
        Color skirt,
        Color shoes,
        Color skin,
        Color hair,
        Color scarf,
        Color wood) {

    private static final Color WHITE = Color.WHITE;
    private static final Color INK = new Color(0x2b3245);
    private static final Color SKIN = new Color(0xf0c8a4);
    private static final Color SHADE = new Color(0xc08058);
    private static final Color WOOD = new Color(0xc9b49a);

    static PreviewPalette of(Color tint) {
        return new PreviewPalette(
                mix(tint, WHITE, 0.93),
                mix(tint, WHITE, 0.76),
                mix(tint, WHITE, 0.985),
                tint,
                mix(INK, tint, 0.12),
                mix(tint, INK, 0.3),
                mix(WHITE, tint, 0.06),
                SKIN,
                mix(INK, new Color(0x5a3d2b), 0.55),
                mix(tint, WHITE, 0.55),
                mix(WOOD, tint, 0.1));
    }

    /** Some of the second colour in the first, 0 to 1. */
    static Color mix(Color color, Color other, double share) {
        return new Color(
                part(color.getRed(), other.getRed(), share),
                part(color.getGreen(), other.getGreen(), share),
                part(color.getBlue(), other.getBlue(), share));
    }

    private static int part(int color, int other, double share) {
        return (int) Math.round(Math.clamp(color + (other - color) * share, 0, 255));
    }

    static Color darker(Color color, double share) {
        return mix(color, INK, share);
    }

    /** Skin in the shade. */
    static Color shade(Color skin) {
        return mix(skin, SHADE, 0.35);
    }

    static Color withAlpha(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * alpha));
    }
}
