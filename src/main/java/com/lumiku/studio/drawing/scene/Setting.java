package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.words.Trait;

/** A place behind a figure. */
public enum Setting implements Trait {
    OFFICE(Rooms::office),
    STUDIO(Rooms::studio),
    HOME(Rooms::home),
    KITCHEN(Rooms::kitchen),
    CLASSROOM(Rooms::classroom),
    CLINIC(Rooms::clinic),
    LIBRARY(Rooms::library),
    GYM(Rooms::gym),
    CAFE(Venues::cafe),
    SHOP(Venues::shop),
    STAGE(Venues::stage),
    RUNWAY(Venues::runway),
    WEDDING(Venues::wedding),
    MOSQUE(Venues::mosque),
    CHURCH(Halls::church),
    CASTLE(Halls::castle),
    COURT(Halls::court),
    WORKSHOP(Halls::workshop),
    TEMPLE(Venues::temple),
    MARKET(Venues::market),
    BEACH(Landscapes::beach),
    PARK(Landscapes::park),
    FOREST(Landscapes::forest),
    MOUNTAINS(Landscapes::mountains),
    RICE_FIELDS(Landscapes::riceFields),
    DESERT(Landscapes::desert),
    STREET(Landscapes::street),
    SNOW(Landscapes::snow),
    FARM(Grounds::farm),
    STADIUM(Grounds::stadium),
    POOL(Waters::pool),
    SHIP(Waters::ship),
    UNDERWATER(Waters::underwater),
    SKY(Landscapes::sky),
    SPACE(Skies::space),
    MOON(Skies::moon),
    FIRE(Skies::fire);

    private final Scenery scenery;

    Setting(Scenery scenery) {
        this.scenery = scenery;
    }

    Scenery scenery() {
        return scenery;
    }
}
