package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/** What falls from the sky or is to be seen in it, and what a season does to the trees: a group of the sheet before the place, or classes in its sky. */
public enum Weather implements Trait {
    RAIN(Setting.STREET, 0.62),
    STORM(Setting.SKY, 0.85),
    FOG(Setting.FOREST, 0.5),
    SNOWFALL(Setting.SNOW, 0.45),
    RAINBOW(Setting.FLOWERS, 0),
    AURORA(Setting.SNOW, 0),
    FIREWORKS(Setting.NEW_YORK, 0),
    AUTUMN(Setting.PARK, 0),
    BLOSSOM(Setting.PARK, 0),
    FULL_MOON(Setting.MOON, 0);

    private static final Tint CLOUD = Tint.of(0x8D99A8);

    private final Setting usual;
    private final double overcast;

    Weather(Setting usual, double overcast) {
        this.usual = usual;
        this.overcast = overcast;
    }

    /** Where it is to be seen when no place is named. */
    Setting usual() {
        return usual;
    }

    /** Whether neither sun nor stars are seen. */
    boolean isOvercast() {
        return overcast > 0;
    }

    /** The hour when it is to be seen when none is named. */
    DayTime hour() {
        return this == AURORA || this == FIREWORKS || this == FULL_MOON ? DayTime.NIGHT : DayTime.DAY;
    }

    /** A colour of the sky behind its clouds. */
    Tint veiled(Tint sky) {
        return Tint.mix(sky, this == STORM ? Tint.shade(CLOUD, 0.5) : CLOUD, overcast);
    }

    /** A colour of leaves. */
    Tint leaf(Tint green) {
        double light = Tint.brightness(green);
        return switch (this) {
            case AUTUMN -> Tint.mix(Tint.of(0xB23F22), Tint.of(0xF7B64A), Math.clamp(light * 2.2 - 0.75, 0, 1));
            case BLOSSOM -> Tint.mix(Tint.of(0xE27B9C), Tint.of(0xFCDDE6), Math.clamp(light * 2.2 - 0.75, 0, 1));
            case SNOWFALL -> Tint.light(green, 0.55);
            default -> green;
        };
    }
}
