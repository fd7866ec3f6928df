package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.words.Trait;

/** A place behind a figure: a group of the sheet. */
public enum Setting implements Trait {
    OFFICE(false),
    STUDIO(false),
    HOME(false),
    KITCHEN(false),
    CLASSROOM(false),
    CLINIC(false),
    LIBRARY(false),
    GYM(false),
    CAFE(false),
    SHOP(false),
    STAGE(false),
    RUNWAY(false),
    WEDDING(false),
    MOSQUE,
    CHURCH(false),
    CASTLE(false),
    COURT(false),
    WORKSHOP(false),
    TEMPLE,
    MARKET,
    BEACH,
    PARK,
    FOREST,
    MOUNTAINS,
    RICE_FIELDS,
    DESERT,
    STREET,
    SNOW,
    FARM,
    STADIUM,
    POOL,
    SHIP,
    UNDERWATER(false),
    SKY,
    SPACE(false),
    MOON,
    FIRE,
    PARIS,
    NEW_YORK,
    LONDON,
    JAPAN,
    EGYPT,
    TAJ_MAHAL,
    MONAS,
    VOLCANO,
    WATERFALL,
    JUNGLE,
    TEA_FIELDS,
    LAKE,
    FLOWERS,
    SUNFLOWERS,
    SAVANNA,
    PLAIN(false),
    GRADIENT(false),
    BOKEH(false),
    NEON,
    BRICKS(false),
    PLANKS(false),
    GRAFFITI(false),
    RAYS(false),
    DOTS(false),
    HEARTS(false),
    CURTAIN(false);

    private final boolean underTheSky;

    Setting() {
        this(true);
    }

    Setting(boolean underTheSky) {
        this.underTheSky = underTheSky;
    }

    /** Whether the weather is to be seen there. */
    boolean isUnderTheSky() {
        return underTheSky;
    }
}
