package com.lumiku.studio.generator.provider;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Colours that have a name, which models understand better than numbers. */
enum PlainColor {
    WHITE(0xffffff),
    LIGHT_GRAY(0xd0d0d0),
    GRAY(0x808080),
    DARK_GRAY(0x404040),
    BLACK(0x000000),
    RED(0xd02020),
    DARK_RED(0x801010),
    ORANGE(0xf08020),
    YELLOW(0xf0e030),
    BEIGE(0xf0e6c8),
    BROWN(0x804a20),
    LIGHT_GREEN(0xa0e0a0),
    GREEN(0x30a040),
    DARK_GREEN(0x105020),
    TURQUOISE(0x30c0c0),
    LIGHT_BLUE(0xa8d4f0),
    BLUE(0x2060d0),
    NAVY_BLUE(0x102050),
    PURPLE(0x7030a0),
    LAVENDER(0xc8b8e8),
    PINK(0xf090b0),
    LIGHT_PINK(0xf8d0dc);

    private final int rgb;

    PlainColor(int rgb) {
        this.rgb = rgb;
    }

    /**
     * The name of the nearest colour.
     *
     * @param hex {@code #RRGGBB}
     */
    static String nameOf(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        PlainColor nearest = Stream.of(values())
                .min(Comparator.comparingInt(color -> distance(color.rgb, rgb)))
                .orElseThrow();
        return nearest.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
