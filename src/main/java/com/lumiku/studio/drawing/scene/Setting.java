package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.words.Trait;

/** A place behind a figure: a group of the sheet. */
public enum Setting implements Trait {
    OFFICE,
    STUDIO,
    HOME,
    KITCHEN,
    CLASSROOM,
    CLINIC,
    LIBRARY,
    GYM,
    CAFE,
    SHOP,
    STAGE,
    RUNWAY,
    WEDDING,
    MOSQUE,
    CHURCH,
    CASTLE,
    COURT,
    WORKSHOP,
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
    UNDERWATER,
    SKY,
    SPACE,
    MOON,
    FIRE
}
