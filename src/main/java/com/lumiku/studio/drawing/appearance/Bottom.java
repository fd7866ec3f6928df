package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** What is worn below the waist. */
public enum Bottom implements Trait {
    TROUSERS("trousers", "pants", "slacks", "chinos", "celana", "celana panjang", "celana kain"),
    JEANS("jeans", "denim pants", "celana jeans"),
    LEGGINGS("leggings", "yoga pants", "tights", "legging"),
    SWEATPANTS("sweatpants", "joggers", "jogger", "celana training"),
    SHORTS("shorts", "celana pendek"),
    SKIRT("skirt", "pencil skirt", "mini skirt", "rok", "rok pendek"),
    LONG_SKIRT("long skirt", "maxi skirt", "rok panjang"),
    SARONG("sarong", "kain batik", "sarung", "kain jarik"),
    DRESS,
    GOWN;

    private final List<String> words;

    Bottom(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    /** Whether it is one piece with what is worn on the torso. */
    public boolean isOnePiece() {
        return this == DRESS || this == GOWN;
    }

    /** Whether it falls around both legs. */
    public boolean isSkirt() {
        return switch (this) {
            case SKIRT, LONG_SKIRT, SARONG, DRESS, GOWN -> true;
            case TROUSERS, JEANS, LEGGINGS, SWEATPANTS, SHORTS -> false;
        };
    }

    /** Whether it ends at the ankles. */
    public boolean isLong() {
        return this != SHORTS && this != SKIRT && this != DRESS;
    }
}
