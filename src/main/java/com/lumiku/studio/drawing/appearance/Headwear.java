package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn on or over the head. */
public enum Headwear implements Trait {
    NONE,
    CAP,
    BACKWARDS_CAP,
    FLAT_CAP,
    BEANIE,
    BERET,
    HAT,
    STETSON,
    BUCKET_HAT,
    SUN_HAT,
    CONICAL_HAT,
    TOP_HAT,
    TRICORN,
    WITCH_HAT,
    SANTA_HAT,
    PARTY_HAT,
    SAILOR_HAT,
    PECI,
    BLANGKON,
    KEFFIYEH,
    CHEF_HAT,
    HARD_HAT,
    HELMET,
    BIKE_HELMET,
    FIRE_HELMET,
    ARMY_HELMET,
    KNIGHT_HELMET,
    VIKING_HELMET,
    SAMURAI_HELMET,
    SPACE_HELMET,
    POLICE_CAP,
    NURSE_CAP,
    SURGICAL_CAP,
    SWIM_CAP,
    GRADUATION_CAP,
    JUDGE_WIG,
    HEADPHONES,
    NUN_VEIL,
    BRIDAL_VEIL,
    FLOWERS,
    FLOWER,
    TIARA,
    CROWN,
    HEADBAND,
    HAIR_BOW,
    HAIR_CLIP,
    CURLERS,
    CAT_EARS,
    BUNNY_EARS,
    HORNS,
    HALO,
    NINJA_HOOD,
    HOOD,
    COWL,
    AVIATOR_CAP,
    DEERSTALKER,
    JESTER_HAT,
    TURBAN_FEATHER;

    /** Whether it leaves no room for hair above the forehead. */
    public boolean coversCrown() {
        return switch (this) {
            case NONE,
                    HEADPHONES,
                    FLOWERS,
                    FLOWER,
                    TIARA,
                    CROWN,
                    HEADBAND,
                    HAIR_BOW,
                    HAIR_CLIP,
                    CURLERS,
                    CAT_EARS,
                    BUNNY_EARS,
                    HORNS,
                    HALO,
                    BRIDAL_VEIL,
                    NURSE_CAP,
                    TURBAN_FEATHER,
                    PARTY_HAT,
                    SPACE_HELMET -> false;
            default -> true;
        };
    }

    /** Whether nothing of the hair is to be seen. */
    public boolean hidesHair() {
        return switch (this) {
            case NUN_VEIL,
                    NINJA_HOOD,
                    HOOD,
                    COWL,
                    SWIM_CAP,
                    KNIGHT_HELMET,
                    KEFFIYEH,
                    SURGICAL_CAP,
                    JUDGE_WIG,
                    HELMET,
                    JESTER_HAT -> true;
            default -> false;
        };
    }

    public boolean isOverScarf() {
        return switch (this) {
            case HEADPHONES,
                    HEADBAND,
                    HARD_HAT,
                    GRADUATION_CAP,
                    TIARA,
                    CROWN,
                    HELMET,
                    BIKE_HELMET,
                    FIRE_HELMET,
                    ARMY_HELMET,
                    CAP,
                    BACKWARDS_CAP,
                    SPACE_HELMET,
                    POLICE_CAP,
                    FLOWERS,
                    CONICAL_HAT,
                    SUN_HAT,
                    CHEF_HAT,
                    HALO,
                    CAT_EARS -> true;
            default -> false;
        };
    }
}
