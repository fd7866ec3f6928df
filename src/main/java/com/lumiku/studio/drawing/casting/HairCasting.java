package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.HairTexture;
import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Length;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about hair on head and face. */
record HairCasting(Look look, Words words, Choice choice, Role role, Gender gender, Age age, int years) {

    /** What a colour of hair stands beside: also the name of a style, as in "grey bun". */
    static final Trait[] NOUNS = Stream.<Trait>concat(
                    Stream.of(Noun.HAIR, HairTexture.CURLY),
                    Stream.of(HairStyle.values()).filter(style -> !style.isScarf()))
            .toArray(Trait[]::new);

    private static final List<HairStyle> LOOSE = List.of(
            HairStyle.LONG_STRAIGHT,
            HairStyle.LONG_WAVY,
            HairStyle.LONG_CURLY,
            HairStyle.SHOULDER_LENGTH,
            HairStyle.SHOULDER_CURLY,
            HairStyle.SHORT_CURLY,
            HairStyle.FRINGE,
            HairStyle.SWEPT_FRINGE,
            HairStyle.SPIKY);
    private static final Set<HairStyle> TIED = Set.of(
            HairStyle.BUN,
            HairStyle.LOW_BUN,
            HairStyle.PONYTAIL,
            HairStyle.LOW_PONYTAIL,
            HairStyle.MAN_BUN,
            HairStyle.SPACE_BUNS,
            HairStyle.BRAIDS,
            HairStyle.FRENCH_BRAID);
    private static final Set<HairStyle> PARTED = Set.of(HairStyle.CURTAINS, HairStyle.SIDE_PART);
    private static final Set<HairStyle> HANGING =
            Set.of(HairStyle.LONG_STRAIGHT, HairStyle.LONG_WAVY, HairStyle.LONG_LOOSE, HairStyle.SHOULDER_LENGTH);
    /** Styles that show where hair is dyed, and what falls into the forehead. */
    private static final List<HairStyle> DYED =
            List.of(HairStyle.LONG_STRAIGHT, HairStyle.LONG_WAVY, HairStyle.SHOULDER_LENGTH);

    Hairdo hairdo(HairStyle style, Origin origin) {
        BeardCasting beard = beard();
        FacialHair facialHair = beard.facialHair();
        DyeCasting dyes = new DyeCasting(words);
        Tint color =
                dyes.main().orElseGet(() -> new HairColorCasting(look, words, choice, beard, age, years).color(origin));
        return new Hairdo(
                style,
                color,
                dyes.dye(),
                dyes.second(color),
                new BangsCasting(words).bangs(style),
                facialHair,
                beard.moustache(facialHair),
                beard.color(facialHair, color),
                beard.streaks());
    }

    private BeardCasting beard() {
        return new BeardCasting(words, choice, role, gender, age);
    }

    /** A scarf asked for anywhere covers whatever hair there is. */
    HairStyle style(boolean hatted) {
        Words field = Words.of(look.hairStyle());
        Optional<HairStyle> scarf = words.find(HairStyle.values()).stream()
                .filter(HairStyle::isScarf)
                .filter(style -> !HeadwearCasting.isTiedAtNape(words, role))
                .reduce((one, other) -> one == HairStyle.HIJAB ? other : one);
        if (scarf.isEmpty() && words.asksFor(Accessory.NIQAB)) {
            return HairStyle.HIJAB_LONG;
        }
        return scarf.or(() -> said(field))
                .or(() -> said(words))
                .filter(style -> style != HairStyle.HIJAB || !HeadwearCasting.isMansHeadscarf(words))
                .orElseGet(() -> impliedStyle(hatted));
    }

    /** What one text says: how hair is tied or cut before how it falls, and that before its length. */
    private Optional<HairStyle> said(Words text) {
        List<HairStyle> styles = text.find(HairStyle.values()).stream()
                .filter(style -> !style.isScarf() || text != words)
                .toList();
        boolean curly = text.asksFor(HairTexture.CURLY);
        // A "slicked bun" is a bun.
        boolean tied = styles.stream().anyMatch(TIED::contains);
        Optional<HairStyle> cut = styles.stream()
                .filter(style -> !LOOSE.contains(style))
                .filter(style -> style != HairStyle.SLICKED_BACK || !tied)
                .filter(style -> style != HairStyle.SHORT || !styles.contains(HairStyle.SHOULDER_LENGTH))
                // "Short and neat" tells less than how hair is cut or parted.
                .reduce((one, other) -> one == HairStyle.SHORT ? other : one);
        if (cut.isEmpty() && isBoysFringe(text, styles)) {
            return Optional.of(HairStyle.BOWL_CUT);
        }
        if (styles.contains(HairStyle.WIDOWS_PEAK) && styles.contains(HairStyle.SLICKED_BACK)) {
            return Optional.of(HairStyle.WIDOWS_PEAK);
        }
        Optional<Length> hanging = length(text).filter(said -> said != Length.SHORT);
        boolean parted = cut.isPresent() && PARTED.contains(cut.get()) && text == words;
        if (parted && (hanging.isPresent() || styles.stream().anyMatch(HANGING::contains))) {
            return Optional.of(parted(cut.get(), hanging, styles));
        }
        if (cut.filter(HairStyle.AFRO::equals).isPresent()
                && length(text).filter(said -> said == Length.SHORT).isPresent()) {
            return Optional.of(HairStyle.SHORT_CURLY);
        }
        if (cut.isPresent() && cut.get() == HairStyle.SHORT && curly) {
            return Optional.of(HairStyle.SHORT_CURLY);
        }
        if (cut.isPresent()) {
            return cut.filter(style -> style != HairStyle.BOB || !curly)
                    .or(() -> Optional.of(HairStyle.SHOULDER_CURLY));
        }
        Optional<Length> length = length(text);
        Optional<HairStyle> loose = Stream.of(HairStyle.SHOULDER_LENGTH)
                .filter(styles::contains)
                .findFirst()
                .or(() -> styles.stream().findFirst())
                .map(style -> grown(text, style));
        if (curly) {
            return Optional.of(curly(loose, length));
        }
        if (loose.isPresent() && length.filter(said -> said == Length.SHORT).isPresent()) {
            return loose.map(this::shortened);
        }
        return loose.or(() -> length.map(this::styleOf));
    }

    /** Long hair that is said to be parted as well. */
    private HairStyle parted(HairStyle parting, Optional<Length> length, List<HairStyle> styles) {
        boolean medium = styles.contains(HairStyle.SHOULDER_LENGTH)
                || length.filter(said -> said == Length.MEDIUM).isPresent();
        if (parting == HairStyle.SIDE_PART) {
            return medium ? HairStyle.SWEPT_FRINGE : HairStyle.LONG_WAVY;
        }
        return gender == Gender.MALE
                ? HairStyle.LONG_LOOSE
                : medium ? HairStyle.SHOULDER_LENGTH : HairStyle.LONG_STRAIGHT;
    }

    /** Messy hair of a woman hangs, and what falls aside into her face may be long. */
    private HairStyle grown(Words text, HairStyle style) {
        if (style == HairStyle.SWEPT_FRINGE
                && length(text).filter(said -> said == Length.LONG).isPresent()) {
            return HairStyle.LONG_WAVY;
        }
        boolean messy = style == HairStyle.SPIKY && gender == Gender.FEMALE && text == words;
        boolean isShort = length(text).filter(said -> said == Length.SHORT).isPresent();
        return messy
                        && !isShort
                        && !words.says("spiky", "spiky hair", "jabrik", "anime hair", "wild hair", "crazy hair")
                ? HairStyle.SHAG
                : style;
    }

    /** A boy's fringe is told in a prompt; a look's field names the style itself. */
    private boolean isBoysFringe(Words text, List<HairStyle> styles) {
        return text == words
                && gender == Gender.MALE
                && styles.contains(HairStyle.FRINGE)
                && words.describing(Length.values(), Noun.HAIR).isEmpty();
    }

    private Optional<Length> length(Words text) {
        return text.describing(Length.values(), NOUNS).stream()
                .findFirst()
                .or(() -> text == words ? Optional.empty() : text.first(Length.values()));
    }

    private HairStyle curly(Optional<HairStyle> loose, Optional<Length> length) {
        if (loose.filter(style -> style == HairStyle.SHOULDER_LENGTH || style == HairStyle.SHOULDER_CURLY)
                        .isPresent()
                || length.filter(said -> said == Length.MEDIUM).isPresent()) {
            return HairStyle.SHOULDER_CURLY;
        }
        if (loose.filter(HairStyle.SHORT_CURLY::equals).isPresent()) {
            return HairStyle.SHORT_CURLY;
        }
        if (loose.filter(HairStyle.LONG_CURLY::equals).isPresent()) {
            return HairStyle.LONG_CURLY;
        }
        if (length.isPresent()) {
            return length.get() == Length.SHORT ? HairStyle.SHORT_CURLY : HairStyle.LONG_CURLY;
        }
        return age.isOld() || gender == Gender.MALE || age == Age.CHILD ? HairStyle.SHORT_CURLY : HairStyle.LONG_CURLY;
    }

    private HairStyle shortened(HairStyle loose) {
        if (loose == HairStyle.SPIKY || loose == HairStyle.SHOULDER_LENGTH || loose == HairStyle.SHORT_CURLY) {
            return loose;
        }
        return gender == Gender.MALE ? HairStyle.SHORT : HairStyle.BOB;
    }

    private HairStyle styleOf(Length length) {
        return choice.of(
                "hair length",
                switch (length) {
                    case SHORT ->
                        gender == Gender.MALE
                                ? List.of(HairStyle.SHORT, HairStyle.SIDE_PART, HairStyle.UNDERCUT)
                                : List.of(HairStyle.BOB, HairStyle.PIXIE);
                    case MEDIUM ->
                        gender == Gender.MALE ? List.of(HairStyle.CURTAINS) : List.of(HairStyle.SHOULDER_LENGTH);
                    case LONG ->
                        gender == Gender.MALE
                                ? List.of(HairStyle.LONG_LOOSE)
                                : List.of(HairStyle.LONG_STRAIGHT, HairStyle.LONG_WAVY);
                });
    }

    private HairStyle impliedStyle(boolean hatted) {
        Set<HairStyle> refused = words.refused(HairStyle.values());
        HairStyle implied = role == null
                ? null
                : Roles.besides(words, role).stream()
                        .filter(Role.MANNERS::contains)
                        .map(one -> one.costume().hair())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(role.costume().hair());
        if (implied != null && !refused.contains(implied)) {
            return implied;
        }
        if (implied == null && words.asksFor(Headwear.HAIR_STICKS) && gender == Gender.FEMALE) {
            return HairStyle.BUN;
        }
        boolean fringed =
                words.asksFor(Noun.CURTAIN_BANGS) || words.asksFor(Noun.WISPY_BANGS) || words.asksFor(Noun.BANGS);
        if (implied == null && gender == Gender.FEMALE && (fringed || new DyeCasting(words).dye() != null)) {
            return choice.of(
                    "hair",
                    DYED.stream().filter(style -> !refused.contains(style)).toList());
        }
        List<HairStyle> styles =
                usual(hatted).stream().filter(style -> !refused.contains(style)).toList();
        return choice.of("hair", styles.isEmpty() ? List.of(HairStyle.SHORT) : styles);
    }

    /** Under a hat a woman's hair is long enough to be seen. */
    private List<HairStyle> usual(boolean hatted) {
        boolean male = gender == Gender.MALE;
        if (hatted && !male) {
            return List.of(HairStyle.PONYTAIL, HairStyle.SHOULDER_LENGTH, HairStyle.LONG_WAVY, HairStyle.BRAIDS);
        }
        return switch (age) {
            case CHILD ->
                male
                        ? List.of(HairStyle.SHORT, HairStyle.BOWL_CUT, HairStyle.SPIKY, HairStyle.SIDE_PART)
                        : List.of(HairStyle.PIGTAILS, HairStyle.PONYTAIL, HairStyle.BOB, HairStyle.FRINGE);
            case OLD, VERY_OLD ->
                male
                        ? List.of(HairStyle.RECEDING, HairStyle.SIDE_PART, HairStyle.SHORT, HairStyle.BALD)
                        : List.of(HairStyle.BUN, HairStyle.LOW_BUN, HairStyle.SHORT_CURLY, HairStyle.BOB);
            default ->
                Arrays.stream(HairStyle.values())
                        .filter(style -> style.suits(gender))
                        .filter(style -> style != HairStyle.BALD && style != HairStyle.RECEDING)
                        // A knot is worn where it is asked for.
                        .map(style -> style == HairStyle.MAN_BUN ? HairStyle.SLICKED_BACK : style)
                        .filter(style ->
                                !words.isIndonesian() || style != HairStyle.AFRO && style != HairStyle.DREADLOCKS)
                        .toList();
        };
    }
}
