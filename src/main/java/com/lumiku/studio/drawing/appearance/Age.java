package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How old an avatar looks. */
public enum Age implements Trait {
    CHILD(8),
    TEEN(15),
    YOUNG(23),
    ADULT(34),
    MATURE(53),
    OLD(68),
    VERY_OLD(84);

    private static final int TEEN_FROM = 13;
    private static final int YOUNG_FROM = 18;
    private static final int ADULT_FROM = 28;
    private static final int MATURE_FROM = 45;
    private static final int OLD_FROM = 60;
    private static final int VERY_OLD_FROM = 76;

    private final int years;

    Age(int years) {
        this.years = years;
    }

    /** How old somebody of this age is, where nobody tells. */
    public int years() {
        return years;
    }

    public static Age of(int years) {
        if (years < TEEN_FROM) {
            return CHILD;
        }
        if (years < YOUNG_FROM) {
            return TEEN;
        }
        if (years < ADULT_FROM) {
            return YOUNG;
        }
        if (years < MATURE_FROM) {
            return ADULT;
        }
        if (years < OLD_FROM) {
            return MATURE;
        }
        return years < VERY_OLD_FROM ? OLD : VERY_OLD;
    }

    /** Whether somebody is not grown up. */
    public boolean isMinor() {
        return this == CHILD || this == TEEN;
    }

    public boolean isOld() {
        return this == OLD || this == VERY_OLD;
    }

    /** Whether a look that is young or mature may be of this age: it tells ages only roughly. */
    public boolean refines(Age look) {
        return switch (look) {
            case YOUNG -> isMinor();
            case MATURE -> isOld();
            default -> false;
        };
    }
}
