package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.paint.Tint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Colours that clothes have where none is said. */
final class Fabrics {

    static final List<Tint> TOPS = colors(
            0x2F4163, 0x2A8C84, 0xE4745A, 0xE2A93F, 0xCF7F93, 0x86A58E, 0xF3EDE2, 0x4A5160, 0xB9543B, 0x8B82C4,
            0x6A9FD0, 0x3D6F58, 0x8A3A50, 0x5B79A8, 0xD9B48A);
    static final List<Tint> SUITS = colors(0x2B3754, 0x3A3F4C, 0x4B5873, 0x5A4A45, 0x2F4A4A, 0x6B7280);
    static final List<Tint> SCARVES =
            colors(0xD8A7A0, 0x8FA9A0, 0xC9B7A2, 0x5E7C93, 0xA3627A, 0xE8DCCB, 0x4E6E5D, 0xB9A5CF, 0x3B4663, 0xC98B5F);
    static final List<Tint> BATIKS = colors(0x6B3F2A, 0x2E3F5E, 0x7B2D3B, 0x2F5D50, 0x3A3032);
    static final List<Tint> ACCENTS = colors(0xC2483F, 0xE0A63B, 0x2F7F86, 0x7B3F61, 0x3F62A0);
    static final List<Tint> TROUSERS = colors(0x39404F, 0x4C566B, 0x6E665C, 0xB59F7E, 0x2F3A45);
    static final List<Tint> JEANS = colors(0x4A6B95, 0x35507A, 0x6C8FB8);
    static final List<Tint> LEATHERS = colors(0x54382C, 0x2E2A2C, 0x6B4632);
    static final Tint WHITE = Tint.of(0xF8F6F2);
    static final Tint BLACK = Tint.of(0x2C2D36);

    private Fabrics() {}

    static List<Tint> colors(int... rgbs) {
        return Arrays.stream(rgbs).mapToObj(Tint::of).toList();
    }

    /** The colour that a print is usually on, or null for any. */
    static Tint ground(List<Print> prints) {
        return prints.isEmpty()
                ? null
                : switch (prints.getFirst()) {
                    case LEOPARD -> Tint.of(0xDDAE6B);
                    case TIGER -> Tint.of(0xE88B3C);
                    case ZEBRA, COW, HOUNDSTOOTH, CHECKERBOARD, GINGHAM -> WHITE;
                    case SNAKE -> Tint.of(0xC9B58C);
                    case CAMOUFLAGE -> Tint.of(0x7B8054);
                    case ULOS -> Tint.of(0x9A2233);
                    case GALAXY -> Tint.of(0x2A2352);
                    case DENIM -> Tint.of(0x4A6B95);
                    case LEATHER -> Tint.of(0x3A3036);
                    case TIE_DYE, RAINBOW -> Tint.of(0xF2C54A);
                    default -> null;
                };
    }

    /** The colour a garment has where none is said and no role implies one. */
    static Tint usual(Garment garment, Choice choice) {
        return switch (garment) {
            case DOCTOR_COAT,
                    CHEF_JACKET,
                    WEDDING_GOWN,
                    SCHOOL_UNIFORM,
                    BATHROBE,
                    MARTIAL_ARTS_GI,
                    SAILOR_SUIT,
                    VYSHYVANKA,
                    GUAYABERA,
                    LEDERHOSEN,
                    AO_DAI,
                    TOGA,
                    DASHIKI -> WHITE;
            case SCRUBS -> choice.of("scrubs", colors(0x4F9BA8, 0x5E86B8, 0x6FA890));
            case SUIT, BLAZER, VEST, COAT -> choice.of("suit", SUITS);
            case TUXEDO, JUDGE_ROBE, CASSOCK, HABIT, NINJA_SUIT, VAMPIRE_CAPE -> BLACK;
            case BATIK_SHIRT, SARI -> choice.of("batik", BATIKS);
            case DENIM_JACKET, OVERALLS -> choice.of("denim", JEANS);
            case LEATHER_JACKET -> choice.of("leather", LEATHERS);
            case KOKO -> choice.of("koko", colors(0xF5F1E8, 0xDDE5DA, 0xCBD8E6, 0x4E6E5D));
            case HIGH_VISIBILITY, LIFE_VEST -> Tint.of(0xF28B2D);
            case RAINCOAT -> Tint.of(0xF2C230);
            case PEACOAT -> Tint.of(0x2B3754);
            case DUFFLE_COAT -> Tint.of(0xB98D55);
            case PARKA -> Tint.of(0x6B7350);
            case DIRNDL -> choice.of("dirndl", colors(0x3D6F58, 0x8A3A50, 0x3F5F95));
            case TRENCH_COAT -> Tint.of(0xC4A67C);
            case FUR_COAT -> Tint.of(0x8A6647);
            case POLICE_UNIFORM -> Tint.of(0x2F4470);
            case PILOT_UNIFORM -> Tint.of(0x243352);
            case FIRE_COAT -> Tint.of(0x2F3038);
            case CAMOUFLAGE -> Tint.of(0x7B8054);
            case SPACE_SUIT -> Tint.of(0xECEEF2);
            case GUARDS_TUNIC, JESTER_SUIT, MATADOR_JACKET -> Tint.of(0xC8313A);
            case SANTA_SUIT -> Tint.of(0xC8313A);
            case ARMOUR -> Tint.of(0xAEB6C2);
            case SAMURAI_ARMOUR -> Tint.of(0x8E2F38);
            case ROYAL_ROBE -> Tint.of(0x8E2F4F);
            case MONK_ROBE -> Tint.of(0xE08A2E);
            case FRIAR_ROBE -> Tint.of(0x6B4A32);
            case WIZARD_ROBE -> Tint.of(0x4A3C8C);
            case PIRATE_COAT -> Tint.of(0x7A2B33);
            case SUPERHERO_SUIT -> Tint.of(0x2F5FB8);
            case SCOUT_UNIFORM -> Tint.of(0xA98458);
            case LEOTARD -> Tint.of(0xEFA9BF);
            case WETSUIT -> Tint.of(0x2A3442);
            case MERMAID_TOP -> Tint.of(0x8E6BB8);
            case TUNIC -> choice.of("tunic", colors(0x6B7F4A, 0x8A6642, 0x5B6F8A));
            case COVERALL -> Tint.of(0x4A6480);
            case PONCHO -> Tint.of(0xB5583A);
            default -> choice.of("fabric", TOPS);
        };
    }

    /** Whether two colours of it are parts of one cloth. */
    static boolean isBlocked(Garment garment) {
        return switch (garment) {
            case T_SHIRT,
                    POLO,
                    SWEATER,
                    HOODIE,
                    BOMBER_JACKET,
                    DENIM_JACKET,
                    PUFFER_JACKET,
                    JERSEY,
                    TANK_TOP,
                    CARDIGAN,
                    TURTLENECK,
                    RAINCOAT -> true;
            default -> false;
        };
    }

    /** What is cut so, where no garment is said. */
    static Optional<Garment> usual(Cut cut, Gender gender) {
        if (cut.isBare() && gender == Gender.FEMALE) {
            return Optional.of(Garment.DRESS);
        }
        return switch (cut) {
            case SLEEVELESS -> Optional.of(gender == Gender.MALE ? Garment.TANK_TOP : Garment.DRESS);
            case MANDARIN_COLLAR -> Optional.of(Garment.KOKO);
            case PETER_PAN_COLLAR, RUFFLED_COLLAR, PUFF_SLEEVES, BELL_SLEEVES, LACE_SLEEVES ->
                Optional.of(gender == Gender.MALE ? Garment.SHIRT : Garment.BLOUSE);
            case FUR_COLLAR -> Optional.of(Garment.COAT);
            case RAGLAN, CREW_NECK, V_NECK -> Optional.of(Garment.T_SHIRT);
            case ROLLED_SLEEVES -> Optional.of(Garment.SHIRT);
            default -> Optional.empty();
        };
    }

    /** Whether one is worn over the other, although it may be worn alone. */
    static boolean isOver(Garment garment, Garment under) {
        return switch (garment) {
            case SHIRT, HAWAIIAN_SHIRT ->
                under == Garment.T_SHIRT || under == Garment.TANK_TOP || under == Garment.BARE;
            case BATHROBE ->
                under == Garment.PYJAMAS
                        || under == Garment.T_SHIRT
                        || under == Garment.TANK_TOP
                        || under == Garment.SHIRT;
            case HOODIE, SWEATER, DRESS ->
                under == Garment.T_SHIRT
                        || under == Garment.SHIRT
                        || under == Garment.BLOUSE
                        || under == Garment.TURTLENECK;
            default -> false;
        };
    }
}
