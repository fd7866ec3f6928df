package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.Style;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.appearance.Worn;
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

    private static final String[] JACKETS = {
        "jacket", "jaket", "denim jacket", "jean jacket", "jeans jacket", "trucker jacket", "jaket jeans", "jaket denim"
    };

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
            Garment.CORSET,
            Garment.HANBOK,
            Garment.AO_DAI,
            Garment.HABIT,
            Garment.MERMAID_TOP);

    /** Whether whoever is said to wear it is a woman, where nobody says who it is. */
    static boolean isWomens(Garment garment) {
        return WOMENS.contains(garment);
    }

    Outfit outfit() {
        Garment garment = garment();
        Optional<Garment> under = under(garment);
        ClothColors colors = new ClothColors(words, choice, role, gender, same(garment, under));
        LegwearColors legwear = new LegwearColors(words, choice, role);
        Tint color = garment == Garment.APRON ? colors.shirtOfApron(under) : colors.of(garment);
        BottomCasting below = new BottomCasting(words, choice, role, gender, age, hair);
        Bottom bottom = below.bottom(garment);
        Shoes shoes = below.shoes(garment);
        Stream<Noun> top = isOverTop(garment) ? Stream.of(Noun.OUTFIT) : Stream.empty();
        Print beneath = Stream.concat(under.stream(), top)
                .flatMap(one -> words.describing(Print.values(), one).stream())
                .findFirst()
                .orElse(under.filter(one -> one == Garment.CAMOUFLAGE).isPresent() ? Print.CAMOUFLAGE : null);
        return new Outfit(
                garment,
                under.orElse(null),
                color,
                colors.inner(garment, under, color),
                colors.accent(garment),
                garment == Garment.APRON ? beneath : print(garment, colors),
                garment == Garment.APRON ? print(garment, colors) : beneath,
                new TailoringCasting(words)
                        .tailoring(
                                colors.colors(garment),
                                isTieless(garment),
                                print(garment, colors) == null && garment != Garment.VARSITY_JACKET),
                bottom,
                colors.bottom(garment, bottom, color),
                below.print(bottom),
                legwear.legwear(garment),
                shoes,
                legwear.shoes(shoes));
    }

    /** Who wears a suit is a man with a tie, unless that is said; a vest or trench coat has one where a role has it. */
    private boolean isTieless(Garment garment) {
        boolean tied = Stream.of(
                        Accessory.TIE, Accessory.BOW_TIE, Accessory.CRAVAT, Accessory.BOLO_TIE, Accessory.NECKERCHIEF)
                .anyMatch(words::asksFor);
        if (tied || words.says("suit and tie") || role != null && role.costume().garment(gender) == garment) {
            return false;
        }
        return garment == Garment.VEST
                || garment == Garment.TRENCH_COAT
                || garment == Garment.SUIT && gender == Gender.FEMALE;
    }

    /** What is worn outermost: what is said, else what the role implies, else what suits the style. */
    Garment garment() {
        List<Garment> said = said();
        boolean bare = words.asksFor(Cut.OFF_SHOULDER) && said.stream().noneMatch(Garment::isLayer);
        if (bare && gender == Gender.FEMALE) {
            return Garment.OFF_SHOULDER;
        }
        return said.stream()
                .filter(Garment::isLayer)
                .findFirst()
                .or(() -> said.stream()
                        .filter(one -> said.stream().anyMatch(under -> Fabrics.isOver(one, under)))
                        .findFirst())
                .or(() -> said.stream().filter(one -> one != Garment.BARE).findFirst())
                .or(() -> said.stream().findFirst())
                .or(this::ofCut)
                .or(() -> words.asksFor(Accessory.TIE) && !isSchoolchild() && !isInTiedUniform()
                        ? Optional.of(Garment.SUIT)
                        : Optional.empty())
                .or(this::ofRole)
                .orElseGet(() -> choice.of("garment", candidates()));
    }

    /** What else is said of the same garment. */
    private List<Garment> same(Garment garment, Optional<Garment> under) {
        return said().stream()
                .filter(one -> one != garment && !one.isLayer() && one != Garment.PYJAMAS && under.isEmpty())
                .toList();
    }

    private List<Garment> said() {
        // What is wound around the body below a kebaya is hardly seen.
        List<Garment> all = words.asksFor(Garment.KEBAYA)
                ? allSaid().stream()
                        .filter(garment -> garment != Garment.OFF_SHOULDER && garment != Garment.TANK_TOP)
                        .toList()
                : allSaid();
        // Of denim may be anything.
        boolean isCloth = words.says("denim") && !words.says(JACKETS) && all.size() > 1;
        return isCloth ? all.stream().filter(one -> one != Garment.DENIM_JACKET).toList() : all;
    }

    private List<Garment> allSaid() {
        return Stream.of(words, Words.of(look.style()))
                .flatMap(text -> text.find(Garment.values()).stream())
                .map(this::ofRoleIfGeneral)
                .map(garment -> garment == Garment.DOCTOR_COAT
                                && words.says("jas putih")
                                && (role == null || !Role.MEDICAL.contains(role))
                        ? Garment.SUIT
                        : garment)
                .filter(garment -> garment != Garment.ABAYA || role == null || !Role.CAPED.contains(role))
                .map(garment -> garment == Garment.BARE && gender == Gender.FEMALE ? Garment.SWIMSUIT : garment)
                .map(garment -> garment == Garment.SWIMSUIT && gender == Gender.MALE ? Garment.BARE : garment)
                .distinct()
                .toList();
    }

    /** The "suit" of an astronaut is a space suit. */
    private Garment ofRoleIfGeneral(Garment said) {
        return role != null && role.costume().stands().contains(said)
                ? role.costume().garment(gender)
                : said;
    }

    /** Who is said to be an animal wears its coat; bare shoulders are those of a dress. */
    private Optional<Garment> ofCut() {
        if (words.first(Guise.values()).isPresent() && !HeadwearCasting.isAnimalHat(words)) {
            return Optional.of(Garment.ONESIE);
        }
        if (role != null) {
            return Optional.empty();
        }
        if (words.asksFor(Accessory.KENTE)) {
            return Optional.of(gender == Gender.FEMALE ? Garment.OFF_SHOULDER : Garment.KOKO);
        }
        if (words.asksFor(Headwear.HOOD)) {
            return Optional.of(Garment.HOODIE);
        }
        return words.find(Cut.values()).stream()
                .flatMap(cut -> Fabrics.usual(cut, gender).stream())
                .findFirst();
    }

    private boolean isInTiedUniform() {
        return role != null && AttireCasting.WITH_TIE.contains(role.costume().garment(gender));
    }

    private boolean isSchoolchild() {
        return role != null && Role.UNIFORMED_CHILDREN.contains(role) || age == Age.CHILD;
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
        Optional<Garment> said = said().stream()
                .filter(one -> one != garment && !one.isLayer())
                .filter(one -> garment.isLayer() || Fabrics.isOver(garment, one))
                .findFirst();
        boolean waistcoat = (garment == Garment.SUIT || garment == Garment.TUXEDO || garment == Garment.BLAZER)
                && (words.asksFor(Garment.VEST) || words.says("three-piece suit"));
        if (waistcoat) {
            return Optional.of(Garment.VEST);
        }
        boolean showsNeck = garment == Garment.APRON && words.asksFor(Mark.NECK_TATTOO);
        return said.or(() -> showsNeck ? Optional.of(Garment.T_SHIRT) : Optional.empty());
    }

    private List<Garment> candidates() {
        List<Worn<Mark>> tattoos = new TattooCasting(words).marks();
        if (tattoos.stream().anyMatch(tattoo -> tattoo.kind() == Mark.CHEST_TATTOO)) {
            return List.of(gender == Gender.MALE ? Garment.BARE : Garment.TANK_TOP);
        }
        if (tattoos.stream().anyMatch(tattoo -> tattoo.kind() != Mark.TATTOO && tattoo.kind() != Mark.HEAD_TATTOO)) {
            return List.of(Garment.T_SHIRT, Garment.TANK_TOP);
        }
        Set<Garment> refused = words.refused(Garment.values());
        boolean top = words.says("top", "atasan");
        List<Garment> all = style().garments(gender).stream()
                .filter(garment -> !top || !garment.isLayer())
                .filter(garment -> !garment.bottom().isOnePiece()
                        || words.first(Bottom.values()).isEmpty())
                .filter(garment ->
                        !hair.isHijab() || garment.sleeve() == Garment.Sleeve.LONG || garment == Garment.T_SHIRT)
                .toList();
        List<Garment> allowed =
                all.stream().filter(garment -> !refused.contains(garment)).toList();
        if (!allowed.isEmpty()) {
            return allowed;
        }
        boolean whole = hair.isHijab() && words.first(Bottom.values()).isEmpty();
        return List.of(whole ? Garment.ABAYA : hair.isHijab() ? Garment.BLOUSE : Garment.SWEATER);
    }

    private Style style() {
        return Words.of(look.style())
                .first(Style.values())
                .or(() -> words.first(Style.values()))
                .orElse(Style.CASUAL);
    }

    /** Over "a white top": the general word is not about the jacket. */
    private boolean isOverTop(Garment garment) {
        return garment.isLayer() && words.asksFor(garment) && garment != Garment.APRON;
    }

    private Print print(Garment garment, ClothColors colors) {
        Stream<Noun> general = isOverTop(garment) ? Stream.empty() : Stream.of(Noun.OUTFIT);
        Trait[] nouns = Stream.of(Stream.of(colors.nouns(garment)), colors.also().stream(), general)
                .flatMap(one -> one)
                .toArray(Trait[]::new);
        List<Print> own = words.describing(Print.values(), nouns);
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        boolean woven = words.says("flannel", "kemeja flanel", "flanel") && garment == Garment.SHIRT;
        if (woven) {
            return Print.PLAID;
        }
        Trait[] people =
                Stream.of(Gender.values(), Role.values()).flatMap(Stream::of).toArray(Trait[]::new);
        List<Print> said = Stream.of(
                        words.describing(Print.values(), Noun.PATTERN),
                        words.loose(Print.values()),
                        words.describing(Print.values(), people))
                .flatMap(List::stream)
                .filter(print -> print != Print.FLORAL && print != Print.LEAVES || !words.asksFor(Prop.BOUQUET))
                .filter(print -> print != Print.TIE_DYE || !words.says("rainbow", "pelangi"))
                .toList();
        if (!said.isEmpty() && !TrimCasting.isPatternOnHead(words)) {
            return said.getFirst();
        }
        if (words.says("patterned", "bermotif", "bercorak") && !TrimCasting.isPatternOnHead(words)) {
            return garment == Garment.SWEATER || garment == Garment.CARDIGAN ? Print.FAIR_ISLE : Print.IKAT;
        }
        if (colors.colors(garment).size() > 1 && Fabrics.isBlocked(garment)) {
            return Print.COLOUR_BLOCK;
        }
        boolean ofRole = role != null && role.costume().garment(gender) == garment;
        return ofRole ? role.costume().print() : null;
    }
}
