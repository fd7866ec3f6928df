package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** Parts of a person and of a picture that words describe without asking for anything to be there. */
public enum Noun implements Trait {
    HAIR,
    BANGS,
    WISPY_BANGS,
    CURTAIN_BANGS,
    SKIN,
    EYES,
    LEFT_EYE,
    RIGHT_EYE,
    LIPS,
    BROWS,
    FACE,
    BACKGROUND,
    OUTFIT,
    SKIRT,
    LINING,
    TRIM,
    COLLAR,
    LAPELS,
    SLEEVES,
    CUFFS,
    BUTTONS,
    POCKETS,
    PATTERN,
    LETTERS,
    LACES,
    BELT,
    SOCKS,
    SHOES,
    TAIL,
    FEATHER,
    HAIR_TIE,
    HAT_BAND,
    POMPOM,
    LENSES,
    BRIM,
    SIDES,
    LIGHT
}
