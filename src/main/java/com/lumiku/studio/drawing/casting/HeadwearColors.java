package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides in which colours a hat or a headscarf is. */
record HeadwearColors(Words words, Choice choice, Role role, HairStyle hair, Garment garment) {

    /** What covers hair and is a hair style of the vocabulary. */
    private static final HairStyle[] SCARVES =
            Stream.of(HairStyle.values()).filter(HairStyle::isScarf).toArray(HairStyle[]::new);

    private static final Tint LEOPARD = Tint.of(0xD9A862);

    Tint scarf() {
        Optional<Tint> said = hair.isScarf()
                ? color(SCARVES).or(() -> color(Accessory.NIQAB)).or(this::leopard)
                : color(Headwear.HAIR_BOW, Noun.HAIR_TIE, Accessory.HAIR_RIBBONS);
        return said.or(() -> Optional.ofNullable(role)
                        .map(Role::costume)
                        .filter(costume -> costume.hair() == hair)
                        .map(Costume::scarf))
                .orElseGet(() -> choice.of("scarf", hair.isScarf() ? Fabrics.SCARVES : Fabrics.TOPS));
    }

    private Optional<Tint> leopard() {
        boolean spotted = words.describing(Print.values(), SCARVES).contains(Print.LEOPARD);
        return spotted ? Optional.of(LEOPARD) : Optional.empty();
    }

    /** @param cloth of the garment, which a hood is of as well */
    Tint color(Headwear worn, Supplier<Tint> cloth) {
        return color(namesOf(worn))
                .filter(said -> worn != Headwear.ROMAN_HELMET || !TrimCasting.isCrested(words))
                .or(() -> Optional.ofNullable(role)
                        .map(Role::costume)
                        .filter(costume -> costume.headwear() == worn)
                        .map(Costume::hat))
                .orElseGet(() -> worn == Headwear.HOOD ? cloth.get() : usual(worn));
    }

    /** A hat of a role may be called by a general word. */
    private Trait[] namesOf(Headwear worn) {
        if (worn == Headwear.BANDANA || worn == Headwear.HEADBAND) {
            return new Trait[] {worn, Accessory.NECKERCHIEF, HairStyle.HIJAB};
        }
        if (worn == Headwear.ANIMAL_HOOD || worn == Headwear.ANIMAL_HAT) {
            return Guise.values();
        }
        if (worn == Headwear.FLOWER) {
            return new Trait[] {worn, Prop.BOUQUET, Prop.ROSE};
        }
        if (worn == Headwear.HOOD) {
            Stream<Garment> general = role == null ? Stream.empty() : role.costume().stands().stream();
            return Stream.concat(Stream.of(worn, garment), general).toArray(Trait[]::new);
        }
        if (worn == Headwear.KEFFIYEH) {
            return new Trait[] {worn, HairStyle.HIJAB};
        }
        if (HeadwearCasting.CROWNS.contains(worn)) {
            return new Trait[] {worn, Headwear.CROWN, Headwear.TIARA};
        }
        return new Trait[] {worn, general(worn)};
    }

    /** The word that is used for it as well: "helmet" for that of a firefighter, "hat" for a stetson. */
    private Headwear general(Headwear worn) {
        return words.find(Headwear.values()).stream()
                .filter(HeadwearCasting::isGeneral)
                .findFirst()
                .orElse(worn);
    }

    Trim trim(Headwear worn) {
        return new TrimCasting(words).of(hair.isScarf() && worn == Headwear.NONE ? SCARVES : namesOf(worn));
    }

    private Optional<Tint> color(Trait... nouns) {
        return ColorName.of(words, nouns);
    }

    /** Null for what has several colours of its own. */
    private Tint usual(Headwear headwear) {
        if (headwear == Headwear.FASCINATOR && Role.BRIDE.equals(role)) {
            return Fabrics.WHITE;
        }
        if (headwear.hasOwnColors()) {
            return null;
        }
        return switch (headwear) {
            case ANIMAL_HOOD, ANIMAL_HAT ->
                words.first(Guise.values()).map(Guise::color).orElse(Guise.BEAR.color());
            case HARD_HAT -> Tint.of(0xF2B934);
            case PECI -> Tint.of(words.says("kupiah meukeutop", "meukeutop", "kupiah aceh") ? 0xA8232F : 0x2B2A33);
            case GRADUATION_CAP, TRICORN, TOP_HAT, COWL, NINJA_HOOD -> Tint.of(0x2B2A33);
            case BLANGKON -> Tint.of(0x5E3B28);
            case CHEF_HAT, SAILOR_HAT, NURSE_CAP, JUDGE_WIG, BRIDAL_VEIL, KEFFIYEH -> Tint.of(0xFAF8F4);
            case STETSON -> Tint.of(0x81583D);
            case WITCH_HAT -> Tint.of(0x4A3C8C);
            case SANTA_HAT, FIRE_HELMET -> Tint.of(0xC8313A);
            case CAT_HEADPHONES -> Tint.of(0xEE9DB6);
            case PAKOL -> Tint.of(0x8A7658);
            case SIDE_CAP -> Tint.of(0x5E6B45);
            case ARMY_HELMET -> Tint.of(0x6A7048);
            case KNIGHT_HELMET, VIKING_HELMET -> Tint.of(0x9AA3B0);
            case SAMURAI_HELMET -> Tint.of(0x4A2F38);
            case SPACE_HELMET -> Tint.of(0xE9EDF2);
            case POLICE_CAP -> Tint.of(0x243352);
            case NUN_VEIL -> Tint.of(0x2C2D36);
            case SURGICAL_CAP -> Tint.of(0x6FB0B8);
            case SUN_HAT, CONICAL_HAT, BUNNY_EARS -> Tint.of(0xEBD9B4);
            case TIARA, CROWN, HALO ->
                words.isCalled(headwear, "diamond", "crystal", "rhinestone", "sparkling", "berlian")
                        ? Tint.of(0xE3EAF1)
                        : Tint.of(0xE0B04A);
            case BANDANA -> Tint.of(0xC8313A);
            case LUCHA_MASK -> Tint.of(0x2F5FB8);
            case BANDAGES -> Tint.of(0xEDE6D6);
            case SKI_MASK -> Tint.of(0x2C2D36);
            case AVIATOR_CAP, DEERSTALKER, HORNS -> Tint.of(0x6B4632);
            case PEARL_HEADBAND -> Tint.of(0xF1E9DC);
            case FLAT_CAP -> choice.of("tweed", Fabrics.colors(0x6B5A45, 0x5E6168, 0x7A6A52, 0x4F5748));
            case FLOWER -> isYellowFlower() ? Tint.of(0xF2C54A) : isWhiteFlower() ? Fabrics.WHITE : Tint.of(0xE4607A);
            case HEADPHONES -> Tint.of(0x5B79A8);
            case CAT_EARS -> Tint.of(0x2E2C34);
            case BUTTERFLY_CLIPS, FLOWER_CLIPS -> Tint.of(0xF08FA4);
            case STAR_CLIPS -> Tint.of(0xF2C54A);
            case CURLERS -> Tint.of(0xE58FB0);
            case TURBAN_FEATHER -> Tint.of(0xC2483F);
            case HAT -> choice.of("felt", Fabrics.colors(0x6B5A45, 0x4A4F5C, 0x8A6642));
            default -> choice.of("hat", Fabrics.TOPS);
        };
    }

    private boolean isYellowFlower() {
        return words.says("sunflower in her hair") || words.asksFor(Prop.SUNFLOWER);
    }

    private boolean isWhiteFlower() {
        return words.near(
                        Prop.BOUQUET,
                        "melati",
                        "jasmine",
                        "kamboja",
                        "jepun",
                        "lily",
                        "putih",
                        "cempaka",
                        "kantil",
                        "kenanga",
                        "lili")
                || words.says(
                        "daisy behind her ear",
                        "daisy in her hair",
                        "lily in her hair",
                        "orchid in her hair",
                        "plumeria in her hair",
                        "bunga melati",
                        "melati",
                        "frangipani",
                        "bunga kamboja",
                        "kamboja di telinga",
                        "bunga kamboja di telinga",
                        "bunga kamboja di rambut",
                        "bunga jepun",
                        "bunga melati di rambut",
                        "melati di rambut",
                        "bunga di sanggul");
    }
}
