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
    CURTAIN(false),
    STATION,
    AIRPORT(false),
    CABIN(false),
    COCKPIT(false),
    SPACESHIP(false),
    MOON_SURFACE(false),
    MARS,
    GRAVEYARD(false),
    CAMPFIRE,
    CHRISTMAS(false),
    PARTY(false),
    FAIR,
    LANTERNS(false),
    CONCERT(false),
    DISCO(false),
    BAR(false),
    RESTAURANT(false),
    WARUNG,
    SUPERMARKET(false),
    SALON(false),
    MUSEUM(false),
    GREENHOUSE(false),
    LABORATORY(false),
    GAMING(false),
    SERVERS(false),
    BEDROOM(false),
    BATHROOM(false),
    PRISON(false),
    RING(false),
    BASKETBALL(false),
    CAMPUS,
    FORTRESS,
    BOROBUDUR,
    BALI,
    LIGHTHOUSE,
    HARBOUR,
    VILLAGE,
    ZOO,
    LAVENDER,
    WILD_WEST,
    WAVES,
    CONSTRUCTION,
    PLAYGROUND,
    RECORDING(false),
    BAKERY(false),
    CAVE(false),
    ICEBERGS,
    MAGIC_FOREST(false),
    CAR(false),
    TROPICAL,
    VENICE,
    ROME,
    SANTORINI,
    MECCA,
    CASINO(false),
    CINEMA(false),
    WASTELAND,
    BAMBOO,
    SMOKE(false),
    SPOTLIGHT(false),
    MARBLE(false),
    STONE_WALL(false),
    ABSTRACT(false),
    WATERCOLOR(false),
    ERUPTION(false),
    VINEYARD;

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

    /** Whether it is where many other places are. */
    boolean isPlain() {
        return switch (this) {
            case HOME, SKY, STREET, STUDIO, PARK, MOON, NEW_YORK -> true;
            default -> false;
        };
    }
}
