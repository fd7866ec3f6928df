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
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
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

    private static final Tint SILVER = Tint.of(0xC3CAD4);
    private static final Tint WOOD = Tint.of(0x8A5A34);
    private static final Tint PEARL = Tint.of(0xF4EEE4);

    private static final Set<HairStyle> BRAIDED = EnumSet.of(
            HairStyle.BOX_BRAIDS,
            HairStyle.DREADLOCKS,
            HairStyle.SHORT_TWISTS,
            HairStyle.BRAIDS,
            HairStyle.FRENCH_BRAID);

    /** Necklaces of gold in several rows. */
    private static final String[] TIERED = {
        "kalung bertingkat",
        "kalung bersusun",
        "kalung susun",
        "kalung bertumpuk",
        "kalung gadang",
        "kalung besar",
        "kalung emas bertingkat",
        "kalung emas bersusun",
        "layered gold necklaces",
        "tiered necklace"
    };
    /** What is on the wearer's right where nothing is said. */
    private static final Set<Accessory> SIDED = EnumSet.of(Accessory.EYE_PATCH, Accessory.DRAPE, Accessory.KENTE);
    /** Garments that are drawn with a tie or bow tie of their own. */
    static final Set<Garment> WITH_TIE = EnumSet.of(
            Garment.SUIT, Garment.VEST, Garment.SCHOOL_UNIFORM, Garment.POLICE_UNIFORM, Garment.PILOT_UNIFORM);

    Attire attire(boolean sunglasses, boolean graduationCap) {
        HeadwearCasting hats = new HeadwearCasting(words, choice, role, hair, garment);
        Headwear headwear = graduationCap ? Headwear.GRADUATION_CAP : flowerless(hats.headwear());
        GlassesCasting eyewear = new GlassesCasting(words, choice, role, age);
        EarringCasting jewelry = new EarringCasting(words, choice, role, gender, age);
        Earrings earrings = jewelry.earrings();
        HeldCasting held = new HeldCasting(words, role);
        Worn<Prop> prop = held.prop();
        return new Attire(
                hatColors().scarf(),
                sunglasses ? Glasses.SUN : eyewear.glasses(),
                eyewear.frame(),
                color(Noun.LENSES).orElse(null),
                eyewear.perch(),
                headwear,
                hatColors().color(headwear, this::cloth),
                hatColors().trim(headwear),
                earrings,
                jewelry.color(earrings),
                jewelry.side(earrings),
                accessories(hats, headwear, eyewear.glasses()),
                prop,
                prop != null && !words.asksFor(prop.kind()),
                new HandCasting(words, prop).hands(),
                held.second(prop),
                new CompanionCasting(words).companions(prop != null || words.asksFor(Accessory.WALKING_STICK)),
                held.isTucked(prop),
                held.sign());
    }

    private HeadwearColors hatColors() {
        return new HeadwearColors(words, choice, role, hair, garment);
    }

    private Tint cloth() {
        return new ClothColors(words, choice, role, gender, List.of()).of(garment);
    }

    private Optional<Tint> color(Trait... nouns) {
        return ColorName.of(words, nouns);
    }

    /** Men of flamenco and hula wear a flower only where that is said; at the right ear it is none of the hair. */
    private Headwear flowerless(Headwear worn) {
        return worn == Headwear.FLOWER
                        && (isFlowerAtRight()
                                || gender == Gender.MALE
                                        && !words.asksFor(worn)
                                        && !HeadwearCasting.isFlowerInHair(words))
                ? Headwear.NONE
                : worn;
    }

    private boolean isFlowerAtRight() {
        return Stream.<Trait>of(Headwear.FLOWER, Prop.BOUQUET, Prop.ROSE)
                .anyMatch(flower -> words.near(flower, "right", "kanan"));
    }

    private List<Worn<Accessory>> accessories(HeadwearCasting hats, Headwear headwear, Glasses glasses) {
        List<Worn<Accessory>> all = new ArrayList<>();
        DrapeCasting drapes = new DrapeCasting(words);
        for (Accessory said : words.find(Accessory.values())) {
            Accessory worn = drapes.placed(placed(said));
            if (said == Accessory.PENDANT && worn == said && isCalledByAnotherName() || drapes.isAtWaist(said)) {
                continue;
            }
            if (isWorn(worn, hats, headwear)) {
                all.add(new Worn<>(
                        worn,
                        (worn == Accessory.GEM_PENDANT ? metal() : color(worn, said))
                                .orElseGet(() -> colorOf(worn).orElse(usual(worn))),
                        worn == Accessory.DRAPE ? drapes.side(said) : side(said)));
            }
        }
        drapes.sarong().ifPresent(all::add);
        if (hats.areHeadphonesAroundNeck() && words.asksFor(Headwear.HEADPHONES)) {
            all.add(new Worn<>(
                    Accessory.HEADPHONES_NECK, color(Headwear.HEADPHONES).orElse(null), 1));
        }
        boolean hat = headwear != Headwear.BEEKEEPER_VEIL
                && headwear != Headwear.BRIDAL_VEIL
                && (headwear.coversCrown() || headwear == Headwear.PILLBOX_HAT);
        boolean veiled = words.asksFor(Headwear.BRIDAL_VEIL)
                || headwear != Headwear.FASCINATOR
                        && words.phrases(Headwear.FASCINATOR).stream().anyMatch(text -> text.contains("veil"));
        if (veiled && hat && all.stream().noneMatch(worn -> worn.kind() == Accessory.NET_VEIL)) {
            all.add(new Worn<>(
                    Accessory.NET_VEIL,
                    color(Headwear.BRIDAL_VEIL).orElse(hatColors().color(headwear, this::cloth)),
                    1));
        }
        if (HeadwearCasting.areRibbonsOfBraids(words, hair)
                && all.stream().noneMatch(worn -> worn.kind() == Accessory.HAIR_RIBBONS)) {
            all.add(new Worn<>(
                    Accessory.HAIR_RIBBONS,
                    color(Headwear.HAIR_BOW, Noun.HAIR_TIE).orElse(null),
                    1));
        }
        if (words.asksFor(Glasses.GOGGLES) && glasses != Glasses.GOGGLES) {
            all.add(new Worn<>(Accessory.GOGGLES_UP, color(Glasses.GOGGLES).orElse(null), 1));
        }
        if (headwear != Headwear.FLOWER
                && headwear != Headwear.FLOWERS
                && !hair.isScarf()
                && (words.asksFor(Headwear.FLOWER) || HeadwearCasting.isFlowerInHair(words))) {
            all.add(new Worn<>(
                    Accessory.EAR_FLOWER, hatColors().color(Headwear.FLOWER, this::cloth), isFlowerAtRight() ? -1 : 1));
        }
        if (role != null && Role.CAPED.contains(role) && words.asksFor(Garment.ABAYA)) {
            all.add(new Worn<>(Accessory.CAPE, color(Garment.ABAYA).orElse(null), 1));
        }
        if (role != null) {
            new ImpliedAccessories(words, role, gender, garment).addTo(all, kind -> isWorn(kind, hats, headwear));
        }
        return List.copyOf(all);
    }

    /** Beads that are said of braids or locks are in them. */
    private Accessory placed(Accessory said) {
        if (said == Accessory.FACE_MASK
                && words.near(said, "chin", "dagu", "pulled", "lowered", "diturunkan", "melorot")) {
            return Accessory.CHIN_MASK;
        }
        if (said == Accessory.FACE_MASK && Role.SUPERHERO.equals(role)) {
            return Accessory.DOMINO_MASK;
        }
        if (said == Accessory.WHISTLE && words.near(said, "mouth", "lips", "mulut", "bibir", "blowing", "meniup")) {
            return Accessory.WHISTLE_MOUTH;
        }
        if (said == Accessory.PENDANT && words.belongs(Prop.GEM, said)) {
            return Accessory.GEM_PENDANT;
        }
        if (said == Accessory.PENDANT || said == Accessory.CHAIN) {
            Optional<Accessory> hung = Stream.of(Prop.HEART, Prop.KEY, Prop.STAR)
                    .filter(thing -> words.belongs(thing, said))
                    .findFirst()
                    .map(thing -> Accessory.valueOf(thing.name() + "_PENDANT"));
            if (hung.isPresent()) {
                return hung.get();
            }
        }
        if (said == Accessory.NECKERCHIEF
                && words.near(said, "nose", "mouth", "face", "hidung", "mulut", "wajah", "muka")) {
            return Accessory.FACE_BANDANA;
        }
        boolean strung = said == Accessory.BEAD_NECKLACE && BRAIDED.contains(hair);
        return strung && words.phrases(said).equals(Set.of("beads")) ? Accessory.HAIR_BEADS : said;
    }

    /** The "necklace" of "an ivory cameo necklace" is no second one. */
    private boolean isCalledByAnotherName() {
        List<Accessory> others = words.find(Accessory.values()).stream()
                .filter(one -> one.isNecklace() && one != Accessory.PENDANT)
                .toList();
        return !others.isEmpty() && others.stream().noneMatch(one -> words.areJoined(one, Accessory.PENDANT));
    }

    private Optional<Tint> colorOf(Accessory worn) {
        return switch (worn) {
            case HAIR_BEADS -> color(worn, Accessory.BEAD_NECKLACE);
            case GEM_PENDANT -> metal();
            case HEART_PENDANT, KEY_PENDANT, STAR_PENDANT -> color(worn, Accessory.PENDANT, Accessory.CHAIN);
            case CHIN_MASK -> color(worn, Accessory.FACE_MASK);
            case WHISTLE_MOUTH -> color(worn, Accessory.WHISTLE);
            default -> color(worn);
        };
    }

    /** That of the chain, where the stone has one as well. */
    private Optional<Tint> metal() {
        return words.describing(ColorName.values(), Accessory.GEM_PENDANT, Accessory.PENDANT).stream()
                .filter(ColorName::isMetal)
                .findFirst()
                .map(ColorName::color);
    }

    /** Where the word tells the colour, or null. */
    private Tint usual(Accessory accessory) {
        Tint cloth = Fabrics.ground(words.describing(Print.values(), accessory));
        if (cloth != null) {
            return cloth;
        }
        if (accessory == Accessory.BROOCH && words.isCalled(accessory, "pearl", "mutiara")) {
            return PEARL;
        }
        if (accessory == Accessory.CROSS && words.isCalled(accessory, "wooden", "wood", "kayu")) {
            return WOOD;
        }
        if (accessory.isNecklace() && words.isCalled(accessory, "silver", "perak", "platinum")) {
            return SILVER;
        }
        if (accessory == Accessory.PENCIL_EAR
                && words.phrases(accessory).stream().anyMatch(text -> text.startsWith("cigarette"))) {
            return Fabrics.WHITE;
        }
        if (accessory == Accessory.PROSTHETIC_LEG && words.isCalled(accessory, "wooden", "peg", "kayu")) {
            return WOOD;
        }
        if (accessory == Accessory.BEAD_NECKLACE && words.says(TIERED)) {
            return Tint.of(0xE0B04A);
        }
        boolean white = words.phrases(Accessory.LEI).stream()
                .anyMatch(phrase -> phrase.contains("melati") || phrase.contains("jasmine"));
        return accessory == Accessory.LEI && white ? Fabrics.WHITE : null;
    }

    private int side(Accessory accessory) {
        if (accessory == Accessory.PROSTHETIC_LEG
                && words.says("prosthetic legs", "artificial legs", "kaki palsu ganda")) {
            return 0;
        }
        boolean said = words.near(accessory, "left", "right", "kiri", "kanan");
        return SIDED.contains(accessory) && !said ? -1 : Sides.of(words, accessory);
    }

    private boolean isWorn(Accessory accessory, HeadwearCasting hats, Headwear headwear) {
        return switch (accessory) {
            case BROOCH ->
                !words.belongs(accessory, HairStyle.TURBAN, HairStyle.HEADWRAP)
                        && !words.belongs(accessory, Headwear.values());
            case SHAWL, DRAPE -> !words.asksFor(Accessory.KENTE);
            case TIE -> !WITH_TIE.contains(garment);
            case BOW_TIE ->
                garment != Garment.TUXEDO || color(Accessory.BOW_TIE).isPresent();
            case NECKERCHIEF ->
                headwear != Headwear.BANDANA && headwear != Headwear.HEADBAND
                        || !words.says("bandana", "bandanna")
                        || hats.isNeckerchiefAroundNeck();
            case FACE_MASK -> !MarkCasting.isCosmetic(words) && (role == null || !Role.MASKED.contains(role));
            default -> true;
        };
    }
}
