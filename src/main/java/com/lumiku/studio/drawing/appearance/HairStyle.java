package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How hair is worn, or what covers it. */
public enum HairStyle implements Trait {
    BALD(Wearer.MEN),
    RECEDING(Wearer.MEN),
    BUZZ_CUT(Wearer.MEN),
    SHORT(Wearer.MEN),
    SIDE_PART(Wearer.MEN),
    UNDERCUT(Wearer.MEN),
    MOHAWK(Wearer.NAMED),
    MULLET(Wearer.NAMED),
    BOWL_CUT(Wearer.NAMED),
    CURTAINS(Wearer.MEN),
    SLICKED_BACK(Wearer.MEN),
    SPIKY(Wearer.MEN),
    MAN_BUN(Wearer.MEN),
    LONG_LOOSE(Wearer.NAMED),
    PIXIE(Wearer.WOMEN),
    BOB(Wearer.WOMEN),
    FRINGE(Wearer.WOMEN),
    SHOULDER_LENGTH(Wearer.WOMEN),
    LONG_STRAIGHT(Wearer.WOMEN),
    LONG_WAVY(Wearer.WOMEN),
    LONG_CURLY(Wearer.WOMEN),
    SHOULDER_CURLY(Wearer.WOMEN),
    SHORT_CURLY(Wearer.BOTH),
    AFRO(Wearer.BOTH),
    AFRO_PUFFS(Wearer.NAMED_BY_WOMEN),
    CORNROWS(Wearer.NAMED),
    BOX_BRAIDS(Wearer.NAMED),
    DREADLOCKS(Wearer.BOTH),
    DREADS_UP(Wearer.NAMED),
    SPACE_BUNS(Wearer.NAMED_BY_WOMEN),
    BUN(Wearer.WOMEN),
    LOW_BUN(Wearer.WOMEN),
    PONYTAIL(Wearer.WOMEN),
    PIGTAILS(Wearer.NAMED_BY_WOMEN),
    BRAIDS(Wearer.WOMEN),
    FRENCH_BRAID(Wearer.NAMED_BY_WOMEN),
    CROWN_BRAID(Wearer.NAMED_BY_WOMEN),
    HALF_UP(Wearer.NAMED_BY_WOMEN),
    SIDE_SHAVE(Wearer.NAMED),
    SHORT_TWISTS(Wearer.NAMED),
    CURLY_MOHAWK(Wearer.NAMED),
    QUIFF(Wearer.NAMED),
    FLAT_TOP(Wearer.NAMED),
    WIDOWS_PEAK(Wearer.NAMED),
    COMB_OVER(Wearer.NAMED),
    TONSURE(Wearer.NAMED),
    BALD_CROWN(Wearer.NAMED),
    SHAG(Wearer.NAMED),
    EMO_FRINGE(Wearer.NAMED),
    SWEPT_FRINGE(Wearer.NAMED),
    HIME_CUT(Wearer.NAMED_BY_WOMEN),
    LOW_PONYTAIL(Wearer.NAMED),
    BEEHIVE(Wearer.NAMED_BY_WOMEN),
    BOUFFANT(Wearer.NAMED_BY_WOMEN),
    FINGER_WAVES(Wearer.NAMED_BY_WOMEN),
    VICTORY_ROLLS(Wearer.NAMED_BY_WOMEN),
    BANTU_KNOTS(Wearer.NAMED),
    /** A curl on the forehead of a bare head, as babies have it. */
    BABY_CURL(Wearer.NAMED),
    /** All of it falls before one shoulder. */
    ONE_SIDED(Wearer.NAMED_BY_WOMEN),
    HIJAB(Wearer.SCARF),
    HIJAB_PASHMINA(Wearer.SCARF),
    HIJAB_LONG(Wearer.SCARF),
    TURBAN(Wearer.SCARF),
    HEADWRAP(Wearer.SCARF);

    /** Who usually wears it. */
    public enum Wearer {
        MEN,
        WOMEN,
        BOTH,
        /** Only worn where it is named. */
        NAMED,
        /** Only worn where it is named, mostly by women. */
        NAMED_BY_WOMEN,
        SCARF
    }

    private final Wearer wearer;

    HairStyle(Wearer wearer) {
        this.wearer = wearer;
    }

    public boolean isScarf() {
        return wearer == Wearer.SCARF;
    }

    /** Whether it covers hair and ears and falls to the shoulders. */
    public boolean isHijab() {
        return this == HIJAB || this == HIJAB_PASHMINA || this == HIJAB_LONG;
    }

    public boolean isFeminine() {
        return wearer == Wearer.WOMEN || wearer == Wearer.NAMED_BY_WOMEN || isHijab() || this == HEADWRAP;
    }

    /** Whether it is a plausible choice when nothing is said. */
    public boolean suits(Gender gender) {
        return wearer == Wearer.BOTH || wearer == (gender == Gender.MALE ? Wearer.MEN : Wearer.WOMEN);
    }

    /** Whether a hat would hide what it is. */
    public boolean needsCrown() {
        return switch (this) {
            case BALD,
                    BABY_CURL,
                    RECEDING,
                    UNDERCUT,
                    MOHAWK,
                    BOWL_CUT,
                    SPIKY,
                    SLICKED_BACK,
                    SIDE_PART,
                    MAN_BUN,
                    SHORT_CURLY,
                    AFRO,
                    AFRO_PUFFS,
                    CORNROWS,
                    DREADS_UP,
                    SPACE_BUNS,
                    BUN,
                    CROWN_BRAID,
                    HALF_UP,
                    SIDE_SHAVE,
                    QUIFF,
                    CURLY_MOHAWK,
                    FLAT_TOP,
                    WIDOWS_PEAK,
                    COMB_OVER,
                    TONSURE,
                    BALD_CROWN,
                    BEEHIVE,
                    BOUFFANT,
                    VICTORY_ROLLS,
                    BANTU_KNOTS,
                    FRINGE,
                    HIJAB,
                    HIJAB_PASHMINA,
                    HIJAB_LONG,
                    TURBAN,
                    HEADWRAP -> true;
            default -> false;
        };
    }
}
