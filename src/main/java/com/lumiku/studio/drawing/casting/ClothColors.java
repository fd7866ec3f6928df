package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides the colours of what is worn: what is said of it, else what the role implies, else what is usual.
 *
 * @param also what else is called a garment and means the same one: the "gown" of a "strapless red gown"
 */
record ClothColors(Words words, Choice choice, Role role, Gender gender, List<Garment> also) {

    private static final Tint LEATHER_APRON = Tint.of(0x7A4E30);
    private static final Tint STRAW = Tint.of(0xC9A94F);
    /** What is of one colour wherever it is worn. */
    private static final Set<Garment> IMPLIED = EnumSet.of(Garment.CAMOUFLAGE, Garment.SCRUBS, Garment.DENIM_JACKET);

    private static final Tint DARK_LEATHER = Tint.of(0x3A3036);

    Tint of(Garment garment) {
        Optional<Tint> said = saidColor(garment);
        return said.or(() -> garment == Garment.MERMAID_TOP ? tail() : Optional.empty())
                .orElseGet(() -> implied(garment));
    }

    /** Beside the garment, beside clothes in general, or of somebody "in red". */
    private Optional<Tint> saidColor(Garment garment) {
        return colors(garment).stream().findFirst().map(ColorName::color);
    }

    private Optional<Tint> tail() {
        return ColorName.of(words, Noun.TAIL);
    }

    /** All that are said of a garment, the first one that of its cloth. */
    List<ColorName> colors(Garment garment) {
        List<ColorName> own = words.describing(ColorName.values(), nouns(garment));
        if (!own.isEmpty()) {
            return own;
        }
        List<ColorName> same = words.describing(ColorName.values(), also.toArray(Trait[]::new));
        if (!same.isEmpty()) {
            return same;
        }
        List<ColorName> general = garment.isLayer() && words.asksFor(garment)
                ? List.of()
                : words.describing(ColorName.values(), Noun.OUTFIT);
        return general.isEmpty() ? ofPerson() : general;
    }

    Trait[] nouns(Garment garment) {
        Stream<Garment> general =
                role == null ? Stream.empty() : role.costume().stands().stream().filter(one -> isOfRole(garment));
        Stream<? extends Trait> animals = garment == Garment.ONESIE ? Stream.of(Guise.values()) : Stream.empty();
        return Stream.of(Stream.of(garment), general, animals)
                .flatMap(nouns -> nouns)
                .toArray(Trait[]::new);
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
        if (garment == Garment.ONESIE && words.first(Guise.values()).isPresent()) {
            return words.first(Guise.values()).get().color();
        }
        if (garment == Garment.SHIRT && words.says("denim shirt")) {
            return choice.of("denim", Fabrics.JEANS);
        }
        if (garment == Garment.MONK_ROBE && words.says("toga", "roman toga", "greek toga")) {
            return Fabrics.WHITE;
        }
        if (garment == Garment.SUIT && words.says("jas putih")) {
            return Fabrics.WHITE;
        }
        if (garment == Garment.VEST && words.says("leather vest", "leather waistcoat", "biker vest", "rompi kulit")) {
            return DARK_LEATHER;
        }
        if (garment == Garment.KOKO && words.says("thobe", "thawb", "kandura", "dishdasha", "galabeya", "jubba")) {
            return Fabrics.WHITE;
        }
        Tint cloth = Fabrics.ground(Stream.concat(Stream.of(nouns(garment)), Stream.of(Noun.OUTFIT))
                .flatMap(noun -> words.describing(Print.values(), noun).stream())
                .toList());
        if (cloth != null) {
            return cloth;
        }
        if (garment == Garment.ROYAL_ROBE) {
            Optional<Tint> beneath = ColorName.of(words, Garment.DRESS, Garment.EVENING_GOWN);
            if (beneath.isPresent()) {
                return beneath.get();
            }
        }
        Optional<Tint> manner = role == null || !isOfRole(garment)
                ? Optional.empty()
                : Roles.besides(words, role).stream()
                        .filter(Role.MANNERS::contains)
                        .map(one -> one.costume().color())
                        .filter(Objects::nonNull)
                        .findFirst();
        if (manner.isPresent()) {
            return manner.get();
        }
        boolean worn = role != null && isOfRole(garment) && role.costume().color() != null;
        return worn ? role.costume().color() : Fabrics.usual(garment, choice);
    }

    Tint shirtOfApron(Optional<Garment> under) {
        return under.flatMap(this::saidColor)
                .or(() -> ColorName.of(words, Noun.OUTFIT))
                .or(() -> Optional.ofNullable(role)
                        .filter(one -> isOfRole(Garment.APRON))
                        .map(one -> one.costume().color()))
                .orElseGet(() -> choice.of("fabric", Fabrics.TOPS));
    }

    Tint inner(Garment garment, Optional<Garment> under, Tint color) {
        Optional<Tint> said =
                under.filter(one -> !one.isVest() || garment == Garment.APRON).flatMap(one -> ColorName.of(words, one));
        if (under.filter(Garment::isVest).isPresent()) {
            said = ColorName.of(words, Garment.SHIRT);
        }
        if (said.isEmpty() && garment.isLayer() && words.asksFor(garment)) {
            said = ColorName.of(words, Noun.OUTFIT);
        }
        return said.orElseGet(() -> switch (garment) {
            case HANBOK -> choice.of("fabric", Fabrics.TOPS);
            case VAMPIRE_CAPE -> Tint.of(0x8E2330);
            case PIRATE_COAT, TUXEDO -> Fabrics.WHITE;
            default ->
                under.isPresent() && IMPLIED.contains(under.get())
                        ? Fabrics.usual(under.get(), choice)
                        : Tint.brightness(color) > 0.8 && !garment.isVest()
                                ? choice.of("inner", Fabrics.SUITS)
                                : Fabrics.WHITE;
        });
    }

    /** That of a tie, an apron, a belt; the second colour of a pattern. */
    Tint accent(Garment garment) {
        Trait[] nouns = garment == Garment.APRON
                ? new Trait[] {Garment.APRON}
                : new Trait[] {Accessory.TIE, Accessory.BOW_TIE, Noun.BELT, Noun.PATTERN, Noun.LINING, Noun.TRIM};
        List<ColorName> said = words.describing(ColorName.values(), nouns);
        if (!said.isEmpty()) {
            return said.getFirst().color();
        }
        if (garment == Garment.APRON && words.says("leather apron", "celemek kulit")) {
            return LEATHER_APRON;
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
        return switch (garment) {
            case JESTER_SUIT -> Tint.of(0xF2C54A);
            case TOGA -> Tint.of(0xB0343C);
            default -> choice.of("accent", Fabrics.ACCENTS);
        };
    }

    /** In Indonesia primary schools wear red and white, then blue and white, then grey and white. */
    private Tint schoolTie() {
        if (words.says(
                "sma",
                "smk",
                "seragam sma",
                "siswa sma",
                "siswi sma",
                "anak sma",
                "putih abu-abu",
                "seragam putih abu-abu")) {
            return ColorName.GREY.color();
        }
        return words.says("smp", "seragam smp", "siswa smp", "siswi smp", "anak smp", "seragam putih biru")
                ? ColorName.NAVY.color()
                : ColorName.RED.color();
    }

    Tint bottom(Garment garment, Bottom bottom, Tint color) {
        if (garment == Garment.HANBOK) {
            return inner(garment, Optional.empty(), color);
        }
        if (garment == Garment.MERMAID_TOP) {
            return tail().orElse(color);
        }
        if (bottom.isOnePiece()) {
            return color;
        }
        Optional<Tint> said = ColorName.of(words, bottom)
                .or(() -> garment == Garment.BARE
                        ? ColorName.of(words, Garment.BARE, Garment.SWIMSUIT)
                        : Optional.empty());
        return said.orElseGet(() -> switch (bottom) {
            case JEANS -> garment == Garment.OVERALLS ? color : choice.of("jeans", Fabrics.JEANS);
            case GRASS_SKIRT -> STRAW;
            case SARONG -> choice.of("sarong", Fabrics.BATIKS);
            case SKIRT, LONG_SKIRT ->
                garment == Garment.SUIT
                                || garment == Garment.APRON && words.asksFor(Garment.DRESS)
                                || role != null && role.costume().below(gender) == bottom
                        ? color
                        : choice.of("skirt", Fabrics.TROUSERS);
            case SWEATPANTS ->
                garment == Garment.TRACKSUIT || garment == Garment.PYJAMAS
                        ? color
                        : choice.of("sweatpants", Fabrics.TROUSERS);
            case SHORTS ->
                garment == Garment.SCHOOL_UNIFORM
                        ? accent(garment)
                        : (garment == Garment.SWIMSUIT && gender == Gender.FEMALE || garment == Garment.LEOTARD)
                                ? color
                                : choice.of("shorts", Fabrics.SUITS);
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
                    ONESIE,
                    ARMOUR,
                    SUPERHERO_SUIT,
                    POLICE_UNIFORM,
                    PILOT_UNIFORM,
                    SAILOR_SUIT -> true;
            default -> false;
        };
    }
}
