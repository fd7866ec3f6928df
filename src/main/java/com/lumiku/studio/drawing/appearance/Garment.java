package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What is worn on the torso; it brings what goes with it. */
public enum Garment implements Trait {
    T_SHIRT(Sleeve.SHORT, Bottom.JEANS, Shoes.SNEAKERS),
    POLO(Sleeve.SHORT, Bottom.TROUSERS, Shoes.SNEAKERS),
    SHIRT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    HAWAIIAN_SHIRT(Sleeve.SHORT, Bottom.SHORTS, Shoes.SANDALS),
    BLOUSE(Sleeve.LONG, Bottom.SKIRT, Shoes.HEELS),
    SUIT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    TUXEDO(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    BLAZER(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    CARDIGAN(Sleeve.LONG, Bottom.JEANS, Shoes.FLATS),
    SWEATER(Sleeve.LONG, Bottom.JEANS, Shoes.SNEAKERS),
    TURTLENECK(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    HOODIE(Sleeve.LONG, Bottom.JEANS, Shoes.SNEAKERS),
    DENIM_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.SNEAKERS),
    LEATHER_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.BOOTS),
    BOMBER_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.SNEAKERS),
    VARSITY_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.SNEAKERS),
    PUFFER_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.BOOTS),
    RAINCOAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.TALL_BOOTS),
    COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    PEACOAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    DUFFLE_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    PARKA(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    TRENCH_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    FUR_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    VEST(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    DRESS(Sleeve.SHORT, Bottom.DRESS, Shoes.FLATS),
    OFF_SHOULDER(Sleeve.NONE, Bottom.DRESS, Shoes.FLATS),
    EVENING_GOWN(Sleeve.NONE, Bottom.GOWN, Shoes.HEELS),
    WEDDING_GOWN(Sleeve.NONE, Bottom.GOWN, Shoes.HEELS),
    ABAYA(Sleeve.LONG, Bottom.GOWN, Shoes.FLATS),
    KAFTAN(Sleeve.LONG, Bottom.GOWN, Shoes.SANDALS),
    BATIK_SHIRT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    KEBAYA(Sleeve.LONG, Bottom.SARONG, Shoes.HEELS),
    KOKO(Sleeve.LONG, Bottom.SARONG, Shoes.SANDALS),
    DASHIKI(Sleeve.SHORT, Bottom.TROUSERS, Shoes.SANDALS),
    KIMONO(Sleeve.LONG, Bottom.GOWN, Shoes.SANDALS),
    HANBOK(Sleeve.LONG, Bottom.GOWN, Shoes.FLATS),
    AO_DAI(Sleeve.LONG, Bottom.TROUSERS, Shoes.FLATS),
    VYSHYVANKA(Sleeve.LONG, Bottom.LONG_SKIRT, Shoes.BOOTS),
    LEDERHOSEN(Sleeve.LONG, Bottom.SHORTS, Shoes.LEATHER),
    GUAYABERA(Sleeve.SHORT, Bottom.TROUSERS, Shoes.LEATHER),
    CHEONGSAM(Sleeve.SHORT, Bottom.DRESS, Shoes.HEELS),
    SARI(Sleeve.SHORT, Bottom.GOWN, Shoes.SANDALS),
    DIRNDL(Sleeve.SHORT, Bottom.DRESS, Shoes.FLATS),
    CORSET(Sleeve.NONE, Bottom.LONG_SKIRT, Shoes.BOOTS),
    BOHEMIAN(Sleeve.LONG, Bottom.LONG_SKIRT, Shoes.SANDALS),
    JERSEY(Sleeve.SHORT, Bottom.SHORTS, Shoes.SNEAKERS),
    TANK_TOP(Sleeve.NONE, Bottom.LEGGINGS, Shoes.SNEAKERS),
    TRACKSUIT(Sleeve.LONG, Bottom.SWEATPANTS, Shoes.SNEAKERS),
    PYJAMAS(Sleeve.LONG, Bottom.SWEATPANTS, Shoes.BAREFOOT),
    ONESIE(Sleeve.LONG, Bottom.SWEATPANTS, Shoes.SNEAKERS),
    BATHROBE(Sleeve.LONG, Bottom.GOWN, Shoes.SANDALS),
    SCHOOL_UNIFORM(Sleeve.SHORT, Bottom.SHORTS, Shoes.LEATHER),
    SCOUT_UNIFORM(Sleeve.SHORT, Bottom.TROUSERS, Shoes.BOOTS),
    SAILOR_SUIT(Sleeve.SHORT, Bottom.TROUSERS, Shoes.LEATHER),
    DOCTOR_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    SCRUBS(Sleeve.SHORT, Bottom.TROUSERS, Shoes.SNEAKERS),
    CHEF_JACKET(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    APRON(Sleeve.LONG, Bottom.TROUSERS, Shoes.SNEAKERS),
    OVERALLS(Sleeve.LONG, Bottom.JEANS, Shoes.BOOTS),
    COVERALL(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    HIGH_VISIBILITY(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    LIFE_VEST(Sleeve.LONG, Bottom.TROUSERS, Shoes.SNEAKERS),
    POLICE_UNIFORM(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    PILOT_UNIFORM(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    FIRE_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    CAMOUFLAGE(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    SPACE_SUIT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    SANTA_SUIT(Sleeve.LONG, Bottom.TROUSERS, Shoes.TALL_BOOTS),
    ARMOUR(Sleeve.LONG, Bottom.TROUSERS, Shoes.TALL_BOOTS),
    SAMURAI_ARMOUR(Sleeve.LONG, Bottom.TROUSERS, Shoes.SANDALS),
    ROYAL_ROBE(Sleeve.LONG, Bottom.GOWN, Shoes.LEATHER),
    HABIT(Sleeve.LONG, Bottom.GOWN, Shoes.LEATHER),
    MONK_ROBE(Sleeve.NONE, Bottom.GOWN, Shoes.SANDALS),
    FRIAR_ROBE(Sleeve.LONG, Bottom.GOWN, Shoes.SANDALS),
    CASSOCK(Sleeve.LONG, Bottom.GOWN, Shoes.LEATHER),
    JUDGE_ROBE(Sleeve.LONG, Bottom.GOWN, Shoes.LEATHER),
    WIZARD_ROBE(Sleeve.LONG, Bottom.GOWN, Shoes.BOOTS),
    PIRATE_COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.TALL_BOOTS),
    SUPERHERO_SUIT(Sleeve.LONG, Bottom.LEGGINGS, Shoes.TALL_BOOTS),
    VAMPIRE_CAPE(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    NINJA_SUIT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    MARTIAL_ARTS_GI(Sleeve.LONG, Bottom.TROUSERS, Shoes.BAREFOOT),
    TUNIC(Sleeve.LONG, Bottom.TROUSERS, Shoes.TALL_BOOTS),
    LEOTARD(Sleeve.NONE, Bottom.DRESS, Shoes.FLATS),
    SWIMSUIT(Sleeve.NONE, Bottom.SHORTS, Shoes.BAREFOOT),
    WETSUIT(Sleeve.LONG, Bottom.LEGGINGS, Shoes.BAREFOOT),
    CYCLING_JERSEY(Sleeve.SHORT, Bottom.SHORTS, Shoes.SNEAKERS),
    MERMAID_TOP(Sleeve.NONE, Bottom.GOWN, Shoes.BAREFOOT),
    CLOWN_SUIT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    PONCHO(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    TOGA(Sleeve.SHORT, Bottom.GOWN, Shoes.SANDALS),
    GUARDS_TUNIC(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS),
    MATADOR_JACKET(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER),
    JESTER_SUIT(Sleeve.LONG, Bottom.LEGGINGS, Shoes.LEATHER),
    BARE(Sleeve.NONE, Bottom.SHORTS, Shoes.BAREFOOT);

    /** How far a sleeve reaches. */
    public enum Sleeve {
        NONE,
        SHORT,
        LONG
    }

    private final Sleeve sleeve;
    private final Bottom bottom;
    private final Shoes shoes;

    Garment(Sleeve sleeve, Bottom bottom, Shoes shoes) {
        this.sleeve = sleeve;
        this.bottom = bottom;
        this.shoes = shoes;
    }

    public Sleeve sleeve() {
        return sleeve;
    }

    public Bottom bottom() {
        return bottom;
    }

    public Shoes shoes() {
        return shoes;
    }

    /** Whether it is worn over another one that shows beneath it. */
    public boolean isLayer() {
        return switch (this) {
            case SUIT,
                    TUXEDO,
                    BLAZER,
                    CARDIGAN,
                    DENIM_JACKET,
                    LEATHER_JACKET,
                    BOMBER_JACKET,
                    VARSITY_JACKET,
                    PUFFER_JACKET,
                    RAINCOAT,
                    COAT,
                    PEACOAT,
                    DUFFLE_COAT,
                    PARKA,
                    TRENCH_COAT,
                    FUR_COAT,
                    VEST,
                    DOCTOR_COAT,
                    APRON,
                    OVERALLS,
                    HIGH_VISIBILITY,
                    LIFE_VEST,
                    ROYAL_ROBE,
                    VAMPIRE_CAPE,
                    PONCHO -> true;
            default -> false;
        };
    }

    /** Whether its long sleeves may be missing. */
    public boolean isSleevelessToo() {
        return switch (this) {
            case SHIRT, BLOUSE, APRON, OVERALLS, VEST, COVERALL, CHEF_JACKET, TUNIC, BATIK_SHIRT, SWEATER -> true;
            default -> false;
        };
    }

    /** Whether it has no sleeves of its own, so that the arms show what is beneath. */
    public boolean isVest() {
        return switch (this) {
            case VEST, HIGH_VISIBILITY, LIFE_VEST, OVERALLS -> true;
            default -> false;
        };
    }
}
