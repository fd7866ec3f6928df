package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn or carried besides clothes, several at once. */
public enum Accessory implements Trait {
    EYE_PATCH(Place.FACE),
    NOSE_RING(Place.FACE),
    SEPTUM_RING(Place.FACE),
    LIP_RING(Place.FACE),
    BROW_RING(Place.FACE),
    PIERCINGS(Place.FACE),
    FACE_MASK(Place.FACE),
    DOMINO_MASK(Place.FACE),
    NIQAB(Place.FACE),
    PIPE(Place.FACE),
    CIGAR(Place.FACE),
    LOLLIPOP(Place.FACE),
    PACIFIER(Place.FACE),
    BUBBLE_GUM(Place.FACE),
    WHEAT(Place.FACE),
    HEARING_AID(Place.EARS),
    COCHLEAR_IMPLANT(Place.EARS),
    EARBUDS(Place.EARS),
    HEADSET_MIC(Place.EARS),
    PENCIL_EAR(Place.EARS),
    OXYGEN_TUBE(Place.FACE),
    NECK_BRACE(Place.CHEST),
    CHOKER(Place.CHEST),
    PEARL_NECKLACE(Place.CHEST),
    BEAD_NECKLACE(Place.CHEST),
    SHELL_NECKLACE(Place.CHEST),
    CHAIN(Place.CHEST),
    PENDANT(Place.CHEST),
    CROSS(Place.CHEST),
    MEDAL(Place.CHEST),
    LEI(Place.CHEST),
    TIE(Place.CHEST),
    BOW_TIE(Place.CHEST),
    CRAVAT(Place.CHEST),
    RUFF(Place.CHEST),
    SCARF(Place.CHEST),
    NECKERCHIEF(Place.CHEST),
    STETHOSCOPE(Place.CHEST),
    LANYARD(Place.CHEST),
    NAME_TAG(Place.CHEST),
    WHISTLE(Place.CHEST),
    CAMERA(Place.CHEST),
    TAPE_MEASURE(Place.CHEST),
    TOWEL(Place.CHEST),
    HEADPHONES_NECK(Place.CHEST),
    BINOCULARS(Place.CHEST),
    BACKPACK(Place.CHEST),
    BAG_STRAP(Place.CHEST),
    SUSPENDERS(Place.CHEST),
    SASH(Place.CHEST),
    CAPE(Place.CHEST),
    SHAWL(Place.CHEST),
    POCKET_SQUARE(Place.CHEST),
    POCKET_PENS(Place.CHEST),
    EPAULETTES(Place.CHEST),
    QUIVER(Place.BACK),
    SWORD_BACK(Place.BACK),
    OXYGEN_TANK(Place.BACK),
    PARROT(Place.SIDE),
    CAT(Place.SIDE),
    DOG(Place.SIDE),
    OWL(Place.SIDE),
    WINGS(Place.BACK),
    WHEELCHAIR(Place.BACK),
    CRUTCHES(Place.SIDE),
    WALKING_STICK(Place.SIDE),
    PROSTHETIC_ARM(Place.SIDE),
    ARM_SLING(Place.SIDE),
    INSULIN_PUMP(Place.CHEST);

    /** Where it is drawn. */
    public enum Place {
        FACE,
        EARS,
        /** On neck, shoulders and chest. */
        CHEST,
        /** Behind the shoulders. */
        BACK,
        /** On a shoulder, at an arm or beside. */
        SIDE
    }

    private final Place place;

    Accessory(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
