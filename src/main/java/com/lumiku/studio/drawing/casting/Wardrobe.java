package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.Style;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Look;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is worn from the neck downwards. */
record Wardrobe(Look look, Words words, Choice choice, Role role, Gender gender, Age age, HairStyle hair) {

    private static final Set<Garment> WOMENS = Set.of(
            Garment.DRESS,
            Garment.BLOUSE,
            Garment.OFF_SHOULDER,
            Garment.EVENING_GOWN,
            Garment.WEDDING_GOWN,
            Garment.ABAYA,
            Garment.KEBAYA,
            Garment.CHEONGSAM,
            Garment.SARI,
            Garment.DIRNDL,
            Garment.LEOTARD,
            Garment.HABIT,
            Garment.MERMAID_TOP);

    /** Whether whoever is said to wear it is a woman, where nobody says who it is. */
    static boolean isWomens(Garment garment) {
        return WOMENS.contains(garment);
    }

    Outfit outfit() {
        Garment garment = garment();
        Optional<Garment> under = under(garment);
        Tint color = garment == Garment.APRON ? shirtOfApron(under) : color(garment);
        Bottom bottom = bottom(garment);
        Shoes shoes = shoes(garment);
        return new Outfit(
                garment,
                under.orElse(null),
                color,
                inner(garment, under, color),
                accent(garment),
                print(garment),
                under.flatMap(one ->
                                words.describing(Print.values(), one).stream().findFirst())
                        .orElse(null),
                bottom,
                bottomColor(garment, bottom, color),
                shoes,
                shoeColor(shoes));
    }

    /** What is worn outermost: what is said, else what the role implies, else what suits the style. */
    Garment garment() {
        List<Garment> said = said();
        return said.stream()
                .filter(Garment::isLayer)
                .findFirst()
                .or(() -> said.stream().findFirst())
                .or(() ->
                        words.asksFor(Accessory.TIE) && !isSchoolchild() ? Optional.of(Garment.SUIT) : Optional.empty())
                .or(this::ofRole)
                .orElseGet(() -> choice.of("garment", candidates()));
    }

    private List<Garment> said() {
        return Stream.of(words, Words.of(look.style()))
                .flatMap(text -> text.find(Garment.values()).stream())
                .map(this::ofRoleIfGeneral)
                .map(garment -> garment == Garment.BARE && gender == Gender.FEMALE ? Garment.SWIMSUIT : garment)
                .distinct()
                .toList();
    }

    /** The "suit" of an astronaut is a space suit. */
    private Garment ofRoleIfGeneral(Garment said) {
        return role != null && role.costume().stands().contains(said)
                ? role.costume().garment(gender)
                : said;
    }

    private boolean isSchoolchild() {
        return role == Role.STUDENT || role == Role.SCOUT || age == Age.CHILD;
    }

    private Optional<Garment> ofRole() {
        if (role == null && age.isMinor() && words.says("seragam", "uniform")) {
            return Optional.of(Garment.SCHOOL_UNIFORM);
        }
        if (role == null) {
            return Optional.empty();
        }
        Garment worn = role.costume().garment(gender);
        boolean refused = words.refused(Garment.values()).contains(worn);
        return Optional.of(worn).filter(garment -> !refused);
    }

    private Optional<Garment> under(Garment garment) {
        return garment.isLayer()
                ? said().stream()
                        .filter(one -> one != garment && !one.isLayer())
                        .findFirst()
                : Optional.empty();
    }

    private List<Garment> candidates() {
        Set<Garment> refused = words.refused(Garment.values());
        List<Garment> all = style().garments(gender).stream()
                .filter(garment ->
                        !hair.isHijab() || garment.sleeve() == Garment.Sleeve.LONG || garment == Garment.T_SHIRT)
                .toList();
        List<Garment> allowed =
                all.stream().filter(garment -> !refused.contains(garment)).toList();
        return allowed.isEmpty() ? List.of(hair.isHijab() ? Garment.ABAYA : Garment.SWEATER) : allowed;
    }

    private Style style() {
        return Words.of(look.style())
                .first(Style.values())
                .or(() -> words.first(Style.values()))
                .orElse(Style.CASUAL);
    }

    private Tint color(Garment garment) {
        return saidColor(garment).orElseGet(() -> implied(garment));
    }

    /** Beside the garment, beside clothes in general, or of somebody "in red". */
    private Optional<Tint> saidColor(Garment garment) {
        return colors(garment).stream().findFirst().map(ColorName::color);
    }

    private List<ColorName> colors(Garment garment) {
        List<ColorName> own = words.describing(ColorName.values(), nouns(garment));
        if (!own.isEmpty()) {
            return own;
        }
        List<ColorName> general = words.describing(ColorName.values(), Noun.OUTFIT);
        return general.isEmpty() ? ofPerson() : general;
    }

    private Trait[] nouns(Garment garment) {
        Stream<Garment> general =
                role == null ? Stream.empty() : role.costume().stands().stream().filter(one -> isOfRole(garment));
        return Stream.concat(Stream.of(garment), general).toArray(Trait[]::new);
    }

    private boolean isOfRole(Garment garment) {
        return role.costume().garment(gender) == garment;
    }

    /** "A woman in red" wears red, "a blue wizard" a blue robe, but "a black woman" need not wear black. */
    private List<ColorName> ofPerson() {
        Trait[] people = Stream.<Trait>concat(Stream.of(Gender.values()), Stream.of(Role.values()))
                .toArray(Trait[]::new);
        List<ColorName> calling = words.before(ColorName.values(), people);
        return words.describing(ColorName.values(), people).stream()
                .filter(color -> !calling.contains(color)
                        || color != ColorName.BLACK && color != ColorName.WHITE && color != ColorName.BROWN)
                .toList();
    }

    private Tint implied(Garment garment) {
        if (garment == Garment.SHIRT && words.says("denim shirt")) {
            return choice.of("denim", Fabrics.JEANS);
        }
        boolean worn = role != null && isOfRole(garment) && role.costume().color() != null;
        return worn ? role.costume().color() : Fabrics.usual(garment, choice);
    }

    private Tint shirtOfApron(Optional<Garment> under) {
        return under.flatMap(this::saidColor).orElseGet(() -> choice.of("fabric", Fabrics.TOPS));
    }

    private Tint inner(Garment garment, Optional<Garment> under, Tint color) {
        Optional<Tint> said = under.flatMap(one ->
                words.describing(ColorName.values(), one).stream().findFirst().map(ColorName::color));
        return said.orElseGet(() -> switch (garment) {
            case VAMPIRE_CAPE -> Tint.of(0x8E2330);
            case PIRATE_COAT -> Fabrics.WHITE;
            default ->
                Tint.brightness(color) > 0.8 && !garment.isVest() ? choice.of("inner", Fabrics.SUITS) : Fabrics.WHITE;
        });
    }

    /** That of a tie, an apron, a belt; the second colour of a pattern. */
    private Tint accent(Garment garment) {
        Trait[] nouns = garment == Garment.APRON
                ? new Trait[] {Garment.APRON}
                : new Trait[] {Accessory.TIE, Accessory.BOW_TIE, Noun.BELT, Noun.LINING};
        List<ColorName> said = words.describing(ColorName.values(), nouns);
        if (!said.isEmpty()) {
            return said.getFirst().color();
        }
        List<ColorName> own = garment == Garment.APRON ? List.of() : colors(garment);
        if (own.size() > 1) {
            return own.get(1).color();
        }
        if (garment == Garment.SCHOOL_UNIFORM) {
            return schoolTie();
        }
        if (role != null && role.costume().accent() != null && isOfRole(garment)) {
            return role.costume().accent();
        }
        return choice.of("accent", Fabrics.ACCENTS);
    }

    /** In Indonesia primary schools wear red and white, then blue and white, then grey and white. */
    private Tint schoolTie() {
        if (words.says("seragam sma", "siswa sma", "siswi sma", "anak sma", "putih abu-abu")) {
            return ColorName.GREY.color();
        }
        return words.says("seragam smp", "siswa smp", "siswi smp", "anak smp")
                ? ColorName.NAVY.color()
                : ColorName.RED.color();
    }

    private Print print(Garment garment) {
        List<Print> own = Stream.concat(
                        words.describing(Print.values(), nouns(garment)).stream(),
                        words.describing(Print.values(), Noun.OUTFIT).stream())
                .toList();
        List<Print> loose = words.loose(Print.values());
        boolean woven = words.says(
                "flannel",
                "flannel shirt",
                "plaid shirt",
                "checked shirt",
                "lumberjack shirt",
                "checkered shirt",
                "kemeja flanel",
                "flanel",
                "kemeja kotak-kotak");
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        if (woven && under(garment).isEmpty()) {
            return Print.PLAID;
        }
        if (words.says("polka dot dress")) {
            return Print.DOTS;
        }
        if (words.says("tie-dye", "tie dye", "tie-dye shirt")) {
            return Print.TIE_DYE;
        }
        if (!loose.isEmpty()) {
            return loose.getFirst();
        }
        return role == Role.LUMBERJACK && garment == Garment.SHIRT ? Print.PLAID : null;
    }

    private Bottom bottom(Garment garment) {
        if (garment.bottom().isOnePiece()) {
            return hair.isHijab() ? Bottom.GOWN : garment.bottom();
        }
        return words.first(Bottom.values()).orElseGet(() -> usualBottom(garment));
    }

    private Bottom usualBottom(Garment garment) {
        Bottom usual = garment.bottom();
        if (hair.isHijab() && !usual.isLong()) {
            return Bottom.LONG_SKIRT;
        }
        if (gender == Gender.MALE && (usual == Bottom.SKIRT || usual == Bottom.LONG_SKIRT)) {
            return Bottom.TROUSERS;
        }
        return gender == Gender.MALE && garment == Garment.TANK_TOP ? Bottom.SHORTS : usual;
    }

    private Tint bottomColor(Garment garment, Bottom bottom, Tint color) {
        if (bottom.isOnePiece()) {
            return color;
        }
        Optional<Tint> said = words.describing(ColorName.values(), bottom).stream()
                .findFirst()
                .map(ColorName::color);
        return said.orElseGet(() -> switch (bottom) {
            case JEANS -> garment == Garment.OVERALLS ? color : choice.of("jeans", Fabrics.JEANS);
            case SARONG -> choice.of("sarong", Fabrics.BATIKS);
            case SKIRT, LONG_SKIRT -> choice.of("skirt", Fabrics.TROUSERS);
            case SWEATPANTS ->
                garment == Garment.TRACKSUIT || garment == Garment.PYJAMAS
                        ? color
                        : choice.of("sweatpants", Fabrics.TROUSERS);
            case SHORTS -> garment == Garment.SCHOOL_UNIFORM ? accent(garment) : choice.of("shorts", Fabrics.SUITS);
            case LEGGINGS -> garment == Garment.TANK_TOP ? choice.of("shorts", Fabrics.SUITS) : color;
            default -> isOnePieceSuit(garment) ? color : choice.of("trousers", Fabrics.TROUSERS);
        });
    }

    private static boolean isOnePieceSuit(Garment garment) {
        return switch (garment) {
            case SUIT,
                    TUXEDO,
                    SCRUBS,
                    COVERALL,
                    SPACE_SUIT,
                    SANTA_SUIT,
                    FIRE_COAT,
                    CAMOUFLAGE,
                    NINJA_SUIT,
                    MARTIAL_ARTS_GI,
                    CLOWN_SUIT,
                    POLICE_UNIFORM,
                    PILOT_UNIFORM,
                    SAILOR_SUIT -> true;
            default -> false;
        };
    }

    private Shoes shoes(Garment garment) {
        return words.first(Shoes.values())
                .orElseGet(() ->
                        gender == Gender.MALE && (garment.shoes() == Shoes.HEELS || garment.shoes() == Shoes.FLATS)
                                ? Shoes.LEATHER
                                : womens(garment.shoes()));
    }

    private Shoes womens(Shoes usual) {
        return gender == Gender.FEMALE && usual == Shoes.LEATHER
                ? age.isMinor() ? Shoes.FLATS : choice.of("shoes", List.of(Shoes.HEELS, Shoes.FLATS))
                : usual;
    }

    private Tint shoeColor(Shoes shoes) {
        Optional<Tint> said =
                words.describing(ColorName.values(), shoes).stream().findFirst().map(ColorName::color);
        return said.orElseGet(() -> switch (shoes) {
            case SNEAKERS -> choice.of("sneakers", Fabrics.colors(0xF4F1EC, 0xE4745A, 0x3F62A0, 0x3A3F4C));
            case HEELS, FLATS -> choice.of("pumps", Fabrics.colors(0x2E2A2C, 0xB9543B, 0xD9B48A, 0x8A3A50));
            default -> choice.of("shoe leather", Fabrics.LEATHERS);
        });
    }
}
