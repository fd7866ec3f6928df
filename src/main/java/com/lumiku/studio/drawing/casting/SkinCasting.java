package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Look;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides in which colour skin is. */
record SkinCasting(Look look, Words words, Choice choice, Role role, Origin origin, MarkCasting marks) {

    private static final List<SkinTone> DARKER = List.of(SkinTone.TAN, SkinTone.BROWN);
    private static final Tint POWDER = Tint.of(0xFBF6F3);
    /** What nobody's skin is, but that of monsters and of people from other stars. */
    private static final Set<ColorName> UNEARTHLY = EnumSet.of(
            ColorName.RED,
            ColorName.PURPLE,
            ColorName.LAVENDER,
            ColorName.TEAL,
            ColorName.MINT,
            ColorName.LIME,
            ColorName.GREY,
            ColorName.MAGENTA);

    private static final Tint GREEN = Tint.of(0x8DB56B);
    private static final Tint BLUE = Tint.of(0x7FA6D6);

    Tint color() {
        if (words.describing(ColorName.values(), Noun.FACE).contains(ColorName.WHITE)
                && !marks.shows(Mark.MIME_MAKEUP)) {
            return POWDER;
        }
        List<ColorName> said = words.describing(ColorName.values(), Noun.SKIN).stream()
                .filter(UNEARTHLY::contains)
                .toList();
        if (!said.isEmpty()) {
            return said.getFirst().color();
        }
        if (marks.shows(Mark.GREEN_SKIN)) {
            return marks.usual(Mark.GREEN_SKIN).orElse(GREEN);
        }
        return marks.shows(Mark.BLUE_SKIN) ? BLUE : tone().color();
    }

    private SkinTone tone() {
        return Words.of(look.skinTone())
                .first(SkinTone.values())
                .or(() -> words.describing(SkinTone.values(), Noun.SKIN, Noun.FACE).stream()
                        .findFirst())
                .or(this::calledPaleOrTanned)
                .or(() -> Optional.ofNullable(role).map(one -> one.costume().skin()))
                .or(() -> Roles.besides(words, role).stream()
                        .map(one -> one.costume().skin())
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElseGet(this::usualTone);
    }

    private Optional<SkinTone> calledPaleOrTanned() {
        if (words.says(
                        "pale",
                        "very pale",
                        "pallid",
                        "ghostly",
                        "pucat",
                        "porcelain",
                        "alabaster",
                        "white face makeup",
                        "pale makeup",
                        "white foundation",
                        "face powdered white")
                || words.asksFor(Mark.ALBINISM)) {
            return Optional.of(SkinTone.PORCELAIN);
        }
        if (words.says("tanned", "suntanned", "sun-kissed", "bronzed", "sawo matang", "hitam manis") || isTan()) {
            return Optional.of(SkinTone.TAN);
        }
        return words.says("kuning langsat") ? Optional.of(SkinTone.BEIGE) : Optional.empty();
    }

    /** "A tan man" and "shirtless, tan" are of the skin, "a tan suit" is not. */
    private boolean isTan() {
        return words.says("tan")
                && Stream.of(
                                words.loose(SkinTone.values()),
                                words.before(SkinTone.values(), Gender.values()),
                                words.before(SkinTone.values(), Role.values()))
                        .anyMatch(tones -> tones.contains(SkinTone.TAN));
    }

    /** Patches of vitiligo are seen on skin that is not fair itself. */
    private SkinTone usualTone() {
        List<SkinTone> tones = origin.skins();
        List<SkinTone> darker = tones.stream()
                .filter(tone -> tone.compareTo(SkinTone.OLIVE) >= 0)
                .toList();
        return choice.of("skin", !marks.shows(Mark.VITILIGO) ? tones : darker.isEmpty() ? DARKER : darker);
    }
}
