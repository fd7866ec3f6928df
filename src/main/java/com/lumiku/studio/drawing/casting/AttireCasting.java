package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.HairTexture;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about headwear, glasses, jewellery, and what else is worn or carried besides clothes. */
record AttireCasting(Words words, Choice choice, Role role, Gender gender, Age age, HairStyle hair, Garment garment) {

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint LEOPARD = Tint.of(0xD9A862);
    private static final Tint PEARL = Tint.of(0xF4EEE4);
    /** Those who wear a bandana around the neck. */
    private static final Set<Role> NECKERCHIEFS =
            EnumSet.of(Role.COWBOY, Role.SHERIFF, Role.FARMER, Role.SCOUT, Role.CHEF, Role.SAILOR);

    private static final Set<Accessory> NECKLACES = EnumSet.of(
            Accessory.CHOKER,
            Accessory.PEARL_NECKLACE,
            Accessory.BEAD_NECKLACE,
            Accessory.PRAYER_BEADS,
            Accessory.TOOTH_NECKLACE,
            Accessory.SHELL_NECKLACE,
            Accessory.CHAIN,
            Accessory.PENDANT,
            Accessory.CROSS,
            Accessory.LEI,
            Accessory.NECKERCHIEF,
            Accessory.SCARF,
            Accessory.TIE,
            Accessory.BOW_TIE);
    /** Garments that are drawn with a tie or bow tie of their own. */
    private static final Set<Garment> WITH_TIE = EnumSet.of(
            Garment.SUIT,
            Garment.VEST,
            Garment.TUXEDO,
            Garment.SCHOOL_UNIFORM,
            Garment.POLICE_UNIFORM,
            Garment.PILOT_UNIFORM);

    Attire attire(boolean sunglasses, boolean graduationCap) {
        Headwear headwear = graduationCap ? Headwear.GRADUATION_CAP : headwear();
        Earrings earrings = earrings();
        return new Attire(
                scarf(),
                sunglasses ? Glasses.SUN : glasses(),
                color(Glasses.values()).orElse(null),
                arePushedUp(),
                headwear,
                hat(headwear),
                new TrimCasting(words).of(hair.isScarf() && headwear == Headwear.NONE ? scarves() : namesOf(headwear)),
                earrings,
                color(earrings).orElse(earrings == Earrings.PEARLS ? PEARL : GOLD),
                accessories(headwear),
                new HeldCasting(words, role).prop());
    }

    /** "Goggles on her helmet", but not "a top hat and monocle". */
    private boolean arePushedUp() {
        Glasses glasses = glasses();
        return glasses != Glasses.NONE
                && (words.near(glasses, "forehead", "dahi", "pushed")
                        || words.near(glasses, "on", "di", "atas")
                                && words.near(glasses, "head", "helmet", "hat", "kepala", "topi", "helm"));
    }

    private Optional<Tint> color(Trait... nouns) {
        return words.describing(ColorName.values(), nouns).stream().findFirst().map(ColorName::color);
    }

    private Tint scarf() {
        return (hair.isScarf() ? color(scarves()).or(() -> color(Accessory.NIQAB)) : color(Headwear.HAIR_BOW))
                .or(() -> words.describing(Print.values(), scarves()).contains(Print.LEOPARD)
                        ? Optional.of(LEOPARD)
                        : Optional.empty())
                .orElseGet(() -> choice.of("scarf", hair.isScarf() ? Fabrics.SCARVES : Fabrics.TOPS));
    }

    private static Trait[] scarves() {
        return Stream.of(HairStyle.values()).filter(HairStyle::isScarf).toArray(Trait[]::new);
    }

    private Tint hat(Headwear worn) {
        return color(namesOf(worn))
                .or(() -> Optional.ofNullable(role)
                        .map(Role::costume)
                        .filter(costume -> costume.headwear() == worn)
                        .map(Costume::hat))
                .orElseGet(() -> usual(worn));
    }

    /** A hat of a role may be called by a general word. */
    private Trait[] namesOf(Headwear worn) {
        if (worn == Headwear.HEADBAND) {
            return new Trait[] {worn, Accessory.NECKERCHIEF};
        }
        if (worn == Headwear.HOOD) {
            return new Trait[] {worn, garment};
        }
        return new Trait[] {worn, isGeneral(worn) ? worn : general(worn)};
    }

    private static boolean isGeneral(Headwear worn) {
        return worn == Headwear.HAT || worn == Headwear.CAP || worn == Headwear.HELMET;
    }

    /** The word that is used for it as well: "helmet" for that of a firefighter, "hat" for a stetson. */
    private Headwear general(Headwear worn) {
        return words.find(Headwear.values()).stream()
                .filter(AttireCasting::isGeneral)
                .findFirst()
                .orElse(worn);
    }

    /** Null for what has several colours of its own. */
    private Tint usual(Headwear headwear) {
        if (headwear.hasOwnColors()) {
            return null;
        }
        return switch (headwear) {
            case HARD_HAT -> Tint.of(0xF2B934);
            case PECI, GRADUATION_CAP, TRICORN, TOP_HAT, COWL, NINJA_HOOD -> Tint.of(0x2B2A33);
            case BLANGKON -> Tint.of(0x5E3B28);
            case CHEF_HAT, SAILOR_HAT, NURSE_CAP, JUDGE_WIG, BRIDAL_VEIL, KEFFIYEH -> Tint.of(0xFAF8F4);
            case STETSON -> Tint.of(0x81583D);
            case WITCH_HAT -> Tint.of(0x4A3C8C);
            case SANTA_HAT, FIRE_HELMET -> Tint.of(0xC8313A);
            case ARMY_HELMET -> Tint.of(0x6A7048);
            case KNIGHT_HELMET, VIKING_HELMET -> Tint.of(0x9AA3B0);
            case SAMURAI_HELMET -> Tint.of(0x4A2F38);
            case SPACE_HELMET -> Tint.of(0xE9EDF2);
            case POLICE_CAP -> Tint.of(0x243352);
            case NUN_VEIL -> Tint.of(0x2C2D36);
            case SURGICAL_CAP -> Tint.of(0x6FB0B8);
            case SUN_HAT, CONICAL_HAT, BUNNY_EARS -> Tint.of(0xEBD9B4);
            case TIARA, CROWN, HALO -> GOLD;
            case AVIATOR_CAP, DEERSTALKER, HORNS -> Tint.of(0x6B4632);
            case FLOWER -> Tint.of(0xE4607A);
            case HEADPHONES -> Tint.of(0x5B79A8);
            case CAT_EARS -> Tint.of(0x2E2C34);
            case CURLERS -> Tint.of(0xE58FB0);
            case TURBAN_FEATHER -> Tint.of(0xC2483F);
            case HAT -> choice.of("felt", Fabrics.colors(0x6B5A45, 0x4A4F5C, 0x8A6642));
            default -> choice.of("hat", Fabrics.TOPS);
        };
    }

    /** Little is worn over a headscarf; what a role implies yields to hair that it would hide. */
    Headwear headwear() {
        Headwear worn = saidHeadwear().orElseGet(this::impliedHeadwear);
        return hair.isScarf() && !worn.isOverScarf() ? Headwear.NONE : worn;
    }

    private Optional<Headwear> saidHeadwear() {
        List<Headwear> said = words.find(Headwear.values()).stream()
                .filter(worn -> worn != Headwear.HEADPHONES || !areHeadphonesAroundNeck())
                .toList();
        Optional<Headwear> first = said.stream()
                .filter(worn -> worn != Headwear.HEADPHONES)
                .findFirst()
                .or(() -> said.stream().findFirst());
        if (first.isEmpty() && words.asksFor(Accessory.NECKERCHIEF) && !isNeckerchiefAroundNeck()) {
            return words.says("bandana", "bandanna") ? Optional.of(Headwear.HEADBAND) : Optional.empty();
        }
        return first.map(this::ofRoleIfGeneral);
    }

    private Headwear ofRoleIfGeneral(Headwear said) {
        Headwear own = role == null ? null : role.costume().headwear();
        return isGeneral(said) && own != null && own != Headwear.HEADPHONES && own != Headwear.HEADBAND ? own : said;
    }

    private Headwear impliedHeadwear() {
        Headwear implied = role == null ? null : role.costume().headwear();
        boolean around = implied == Headwear.HEADPHONES && areHeadphonesAroundNeck();
        if (implied == null || around || !words.refused(Headwear.values()).isEmpty()) {
            return Headwear.NONE;
        }
        boolean hairSaid = !words.find(HairStyle.values()).isEmpty() || words.asksFor(HairTexture.CURLY);
        boolean clothesSaid = !words.find(Garment.values()).isEmpty();
        if (role == Role.ENGINEER && (hairSaid || clothesSaid || words.asksFor(Noun.HAIR))) {
            return Headwear.NONE;
        }
        boolean hides = implied.hidesHair() && (hairSaid || words.asksFor(Noun.HAIR)) && implied != Headwear.NUN_VEIL;
        boolean crushes = implied.coversCrown() && hairSaid && (hair.needsCrown() || words.asksFor(HairTexture.CURLY));
        return hides || crushes ? Headwear.NONE : implied;
    }

    private boolean areHeadphonesAroundNeck() {
        return words.near(Headwear.HEADPHONES, "neck", "leher")
                || words.asksFor(Accessory.HEADPHONES_NECK)
                || words.find(Headwear.values()).size() > 1;
    }

    private boolean isNeckerchiefAroundNeck() {
        return words.near(Accessory.NECKERCHIEF, "neck", "leher")
                || NECKERCHIEFS.contains(role)
                        && !words.near(Accessory.NECKERCHIEF, "head", "kepala", "hair", "rambut");
    }

    private Glasses glasses() {
        Optional<Glasses> said = words.first(Glasses.values());
        if (said.isPresent()) {
            return said.get();
        }
        if (!words.refused(Glasses.values()).isEmpty()) {
            return Glasses.NONE;
        }
        if (role != null && role.costume().glasses() != null) {
            return role.costume().glasses();
        }
        return words.isEmpty() && choice.yes("glasses", age.isOld() ? 0.3 : 0.14)
                ? choice.of("glasses kind", List.of(Glasses.ROUND, Glasses.SQUARE))
                : Glasses.NONE;
    }

    private Earrings earrings() {
        Optional<Earrings> said = words.first(Earrings.values());
        if (said.isPresent() || !words.refused(Earrings.values()).isEmpty()) {
            return said.orElse(Earrings.NONE);
        }
        boolean adorned =
                gender == Gender.FEMALE && !age.isMinor() && choice.yes("jewelry", words.isEmpty() ? 0.5 : 0.3);
        return adorned
                ? choice.of("jewelry kind", List.of(Earrings.STUDS, Earrings.STUDS, Earrings.HOOPS))
                : Earrings.NONE;
    }

    private List<Worn<Accessory>> accessories(Headwear headwear) {
        List<Worn<Accessory>> all = new ArrayList<>();
        words.find(Accessory.values()).stream()
                .filter(accessory -> isWorn(accessory, headwear))
                .forEach(accessory ->
                        all.add(new Worn<>(accessory, color(accessory).orElse(usual(accessory)), side(accessory))));
        if (areHeadphonesAroundNeck() && words.asksFor(Headwear.HEADPHONES)) {
            all.add(new Worn<>(
                    Accessory.HEADPHONES_NECK, color(Headwear.HEADPHONES).orElse(null), 1));
        }
        if (Wardrobe.CAPED.contains(role) && words.asksFor(Garment.ABAYA)) {
            all.add(new Worn<>(Accessory.CAPE, color(Garment.ABAYA).orElse(null), 1));
        }
        implied(all, headwear);
        return List.copyOf(all);
    }

    /** Where the word tells the colour, or null. */
    private Tint usual(Accessory accessory) {
        boolean white =
                words.says("jasmine garland", "jasmine necklace", "kalung melati", "roncean melati", "untaian melati");
        return accessory == Accessory.LEI && white ? Fabrics.WHITE : null;
    }

    private int side(Accessory accessory) {
        boolean said = words.near(accessory, "left", "right", "kiri", "kanan");
        return accessory == Accessory.EYE_PATCH && !said ? -1 : Sides.of(words, accessory);
    }

    private boolean isWorn(Accessory accessory, Headwear headwear) {
        return switch (accessory) {
            case TIE -> !WITH_TIE.contains(garment);
            case BOW_TIE -> garment != Garment.TUXEDO;
            case NECKERCHIEF ->
                headwear != Headwear.HEADBAND || !words.says("bandana", "bandanna") || isNeckerchiefAroundNeck();
            case FACE_MASK ->
                role != Role.SUPERHERO && role != Role.NINJA && role != Role.LUCHADOR && role != Role.DIVER;
            default -> true;
        };
    }

    private void implied(List<Worn<Accessory>> all, Headwear headwear) {
        if (role == null) {
            return;
        }
        Set<Accessory> refused = words.refused(Accessory.values());
        role.costume().accessories().stream()
                .filter(worn -> !refused.contains(worn.kind()))
                .filter(worn -> isWorn(worn.kind(), headwear))
                .filter(worn -> all.stream().noneMatch(said -> said.kind() == worn.kind()))
                .filter(worn -> !NECKLACES.contains(worn.kind())
                        || all.stream().noneMatch(said -> NECKLACES.contains(said.kind())))
                .map(this::colored)
                .forEach(all::add);
    }

    /** A hero's mask may be called by the general word. */
    private Worn<Accessory> colored(Worn<Accessory> implied) {
        return implied.kind() == Accessory.DOMINO_MASK
                ? new Worn<>(implied.kind(), color(Accessory.FACE_MASK).orElse(null), implied.side())
                : implied;
    }
}
