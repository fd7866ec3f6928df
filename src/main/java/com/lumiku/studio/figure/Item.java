package com.lumiku.studio.figure;

import java.util.Locale;

/** What hands hold in poses. */
public enum Item {
    /** Hung over both shoulders; the hands are at its straps. */
    BACKPACK(Hands.BOTH),
    BARBELL(Hands.BOTH),
    BOOK(Hands.BOTH),
    BOTTLE(Hands.ONE),
    BOUQUET(Hands.EITHER),
    BOX(Hands.BOTH),
    CLICKER(Hands.ONE),
    CUP(Hands.EITHER),
    ENVELOPE(Hands.BOTH),
    FOLDER(Hands.ONE),
    GLASS(Hands.ONE),
    /** On a table before the hands. */
    GOODS(Hands.BOTH),
    /** On the head if the hand is there, else in the air before the hand. */
    GRADUATION_CAP(Hands.ONE),
    /** In the bend of the arm. */
    HANDBAG(Hands.ONE),
    JACKET(Hands.ONE),
    /** On an open palm. */
    JAR(Hands.ONE),
    LANTERN(Hands.ONE),
    LAPTOP(Hands.BOTH),
    MICROPHONE(Hands.ONE),
    /** With its lid open, on the ground. */
    PARCEL(Hands.BOTH),
    PEN(Hands.ONE),
    PHONE(Hands.ONE),
    SCROLL(Hands.EITHER),
    SHIRT(Hands.BOTH),
    /** At the hip; the hand is at its strap. */
    SHOULDER_BAG(Hands.ONE),
    /** On the nose; the hand is at their frame. */
    SUNGLASSES(Hands.ONE),
    TABLET(Hands.ONE),
    /** Of a graduation cap on the head. */
    TASSEL(Hands.ONE);

    /** In how many hands something is held. */
    enum Hands {
        ONE,
        BOTH,
        EITHER
    }

    final Hands hands;

    Item(Hands hands) {
        this.hands = hands;
    }

    /** As the catalog writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
