package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.EyeColor;
import com.lumiku.studio.drawing.appearance.EyeShape;
import com.lumiku.studio.drawing.appearance.FaceShape;
import com.lumiku.studio.drawing.appearance.Features;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about eyes, mood and marks. */
record FaceCasting(
        Look look, Persona persona, String prompt, Words words, Choice choice, Role role, Gender gender, Age age) {

    private static final List<Expression> FRIENDLY = List.of(Expression.SMILE, Expression.SMILE, Expression.JOY);
    private static final List<HairColor> EUROPEAN_HAIR =
            List.of(HairColor.RED, HairColor.BLONDE, HairColor.DARK_BLONDE, HairColor.PLATINUM, HairColor.AUBURN);
    private static final List<HairStyle> COILY =
            List.of(HairStyle.AFRO, HairStyle.AFRO_PUFFS, HairStyle.CORNROWS, HairStyle.BOX_BRAIDS, HairStyle.HEADWRAP);
    /** What is held between closed lips. */
    private static final List<Accessory> MOUTHED = List.of(
            Accessory.PIPE,
            Accessory.CIGAR,
            Accessory.WHEAT,
            Accessory.WHISTLE_MOUTH,
            Accessory.ROSE_MOUTH,
            Accessory.LOLLIPOP);

    static final Trait[] EYES = {
        Noun.EYES, Noun.LEFT_EYE, Noun.RIGHT_EYE, EyeShape.ROUND, EyeShape.ALMOND, EyeShape.NARROW, Mark.HETEROCHROMIA
    };

    private static final List<Expression> MOODS = List.of(
            Expression.WINK,
            Expression.CROSS_EYED,
            Expression.LAUGH,
            Expression.GRIN,
            Expression.EYES_CLOSED,
            Expression.TIRED,
            Expression.SAD,
            Expression.ANGRY,
            Expression.SURPRISED);

    Features features() {
        Tint eyes = eyeColor();
        return new Features(
                words.first(FaceShape.values()).orElseGet(this::face),
                new SkinCasting(look, words, choice, role, origin(), marks()).color(),
                words.first(EyeShape.values()).orElseGet(this::eyeShape),
                eyes,
                otherEye(eyes),
                lips(),
                words.describing(HairColor.values(), Noun.BROWS, Mark.THICK_BROWS, Mark.UNIBROW).stream()
                        .findFirst()
                        .or(() -> words.says("bleached", "bleach blonde", "bleached blonde")
                                ? Optional.of(HairColor.BROWN)
                                : Optional.empty())
                        .map(HairColor::color)
                        .orElse(null),
                expression(),
                marks().all(),
                words.describing(ColorName.values(), Mark.CHEEK_FLAGS, Mark.FACE_PAINT, Prop.FLAG).stream()
                        .map(ColorName::color)
                        .toList(),
                marks().motif(),
                new TattooCasting(words).tattoos());
    }

    Origin origin() {
        return Words.of(look.ethnicity(), look.ethnicity() == null ? null : look.ethnicity() + " person")
                .first(Origin.values())
                .or(() -> words.first(Origin.values()))
                .or(this::calledByColor)
                .or(this::impliedOrigin)
                .orElseGet(() -> choice.of("origin", List.of(Origin.values())));
    }

    /** "A black woman" is not dressed in black. */
    private Optional<Origin> calledByColor() {
        return Stream.concat(
                        words.before(ColorName.values(), Gender.values()).stream(),
                        words.before(ColorName.values(), Role.values()).stream())
                .flatMap(color -> switch (color) {
                    case BLACK -> Stream.of(Origin.AFRICAN);
                    case WHITE -> Stream.of(Origin.EUROPEAN);
                    case BROWN -> Stream.of(Origin.SOUTH_ASIAN);
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private Optional<Origin> impliedOrigin() {
        boolean fair = words.asksFor(Mark.FRECKLES)
                || words.describing(HairColor.values(), HairCasting.NOUNS).stream()
                        .anyMatch(EUROPEAN_HAIR::contains)
                || words.says("blonde", "blond", "redhead", "red-haired", "ginger");
        // Indonesians dye their hair as well.
        if (fair
                && (!words.isIndonesian()
                        || !words.describing(EyeColor.values(), EYES).isEmpty())) {
            return Optional.of(Origin.EUROPEAN);
        }
        if (COILY.stream().anyMatch(words::asksFor) && !words.isIndonesian()) {
            return Optional.of(Origin.AFRICAN);
        }
        return words.isIndonesian() ? Optional.of(Origin.SOUTHEAST_ASIAN) : Optional.empty();
    }

    private Tint eyeColor() {
        if (marks().shows(Mark.ALBINISM)) {
            return EyeColor.BLUE.color();
        }
        return Words.of(look.eyeColor())
                .first(EyeColor.values())
                .or(() -> words.describing(EyeColor.values(), EYES).stream().findFirst())
                .orElseGet(() -> choice.of("eyes", origin().range().eyes()))
                .color();
    }

    private Tint otherEye(Tint eyes) {
        List<EyeColor> said = words.describing(EyeColor.values(), EYES);
        if (marks().shows(Mark.BLIND_EYE)) {
            return Tint.of(0xDDE6EA);
        }
        if (!marks().shows(Mark.HETEROCHROMIA)) {
            return eyes;
        }
        return said.size() > 1
                ? said.get(1).color()
                : eyes.equals(EyeColor.BLUE.color()) ? EyeColor.BROWN.color() : EyeColor.BLUE.color();
    }

    private EyeShape eyeShape() {
        return origin() == Origin.EAST_ASIAN
                ? choice.of("eye shape", List.of(EyeShape.NARROW, EyeShape.ALMOND))
                : choice.of("eye shape", List.of(EyeShape.ALMOND, EyeShape.ALMOND, EyeShape.ROUND));
    }

    private FaceShape face() {
        if (age == Age.CHILD || marks().shows(Mark.DOUBLE_CHIN)) {
            return FaceShape.ROUND;
        }
        if (marks().shows(Mark.HOLLOW_CHEEKS)) {
            return FaceShape.LONG;
        }
        return choice.of(
                "face",
                gender == Gender.MALE
                        ? List.of(FaceShape.SQUARE, FaceShape.OVAL, FaceShape.LONG)
                        : List.of(FaceShape.OVAL, FaceShape.HEART, FaceShape.ROUND));
    }

    private Tint lips() {
        Optional<Tint> said = ColorName.of(words, Mark.LIPSTICK, Noun.LIPS);
        if (said.isEmpty() && words.says("dark lipstick", "deep lipstick", "lipstik gelap")) {
            return Tint.of(0x5E1B33);
        }
        return said.orElseGet(() -> marks().shows(Mark.LIPSTICK) ? Tint.of(0xC02E45) : null);
    }

    /** The face asked for in the prompt, else the one that most traits of the personality have in common. */
    private Expression expression() {
        List<Expression> asked = Words.of(prompt).find(Expression.values());
        return MOODS.stream()
                .filter(asked::contains)
                .findFirst()
                .or(() -> Optional.of(Expression.SMILE).filter(smile -> saysSmile()))
                .or(() -> asked.stream().findFirst())
                .or(() -> Optional.of(Expression.SAD).filter(sad -> words.asksFor(Mark.TEARS)))
                .or(this::personality)
                .orElseGet(() -> saysNoSmile()
                        ? Expression.SERIOUS
                        : MOUTHED.stream().anyMatch(words::asksFor)
                                ? Expression.CALM
                                : choice.of("expression", FRIENDLY));
    }

    private boolean saysNoSmile() {
        Set<Expression> refused = Words.of(prompt).refused(Expression.values());
        return FRIENDLY.stream().anyMatch(refused::contains);
    }

    /** A smile that is named is seen, whatever else is said of the character. */
    private boolean saysSmile() {
        return words.says("smile", "smiling", "smiles", "tersenyum", "senyum")
                && !words.says("smirk", "senyum tipis", "half smile");
    }

    private Optional<Expression> personality() {
        List<Expression> shown = Objects.requireNonNullElse(persona.personaPersonality(), List.<String>of()).stream()
                .flatMap(trait -> Words.of(trait).first(Expression.values()).stream())
                .toList();
        return shown.stream().max(Comparator.comparingInt(one -> Collections.frequency(shown, one)));
    }

    private MarkCasting marks() {
        return new MarkCasting(words, role);
    }
}
