package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides how somebody looks. A look's own fields come first, then the words of prompt and persona; what neither tells is left
 * to the seed, within what is plausible. The same look, persona, prompt and seed always give the same person.
 */
public final class Casting {

    private static final int ADULT_FROM = 28;
    private static final int MATURE_FROM = 52;
    private static final double MAX_TILT = 0.055;
    private static final double MAX_TURN = 0.24;
    private static final List<String> SKIN = List.of("skin", "skinned", "complexion", "kulit", "berkulit");
    private static final List<String> EYES = List.of("eyes", "eye", "eyed", "mata");
    private static final List<Expression> FRIENDLY = List.of(Expression.SMILE, Expression.SMILE, Expression.JOY);
    private static final List<Build> BUILDS = List.of(Build.SLIM, Build.AVERAGE, Build.AVERAGE, Build.ATHLETIC);

    private final Look look;
    private final Persona persona;
    private final Pose pose;
    private final String prompt;
    private final Words words;
    private final Choice choice;

    private Casting(Description description) {
        pose = description.pose();
        prompt = description.prompt();
        look = Objects.requireNonNullElse(description.look(), Look.UNKNOWN);
        persona = Objects.requireNonNullElse(description.persona(), Persona.UNKNOWN);
        words = Words.of(description.prompt(), persona.personaBackground());
        choice = new Choice(description.identity());
    }

    public static Appearance of(Description description) {
        return new Casting(description).appearance();
    }

    private Appearance appearance() {
        Gender gender = gender();
        Age age = age();
        Origin origin = read(look.ethnicity(), " person", Origin.values())
                .orElseGet(() -> choice.of("origin", List.of(Origin.values())));
        HairCasting hair = new HairCasting(look, words, choice, gender, age);
        HairStyle style = hair.style();
        Wardrobe wardrobe = new Wardrobe(look, words, choice, gender, style);
        return new Appearance(
                gender,
                age,
                read(look.bodyType(), " build", Build.values()).orElseGet(() -> choice.of("build", BUILDS)),
                words.first(FaceShape.values()).orElseGet(() -> face(gender)),
                skin(origin).color(),
                style,
                hair.color(origin),
                wardrobe.scarf(),
                words.first(EyeShape.values()).orElseGet(() -> eyeShape(origin)),
                eyeColor(origin).color(),
                expression(),
                hair.facialHair(),
                wears(Item.SUNGLASSES) ? Glasses.SUN : glasses(age),
                wears(Item.GRADUATION_CAP) ? Headwear.GRADUATION_CAP : wardrobe.headwear(),
                jewelry(gender),
                wardrobe.outfit(),
                choice.between("tilt", -MAX_TILT, MAX_TILT),
                choice.between("turn", -MAX_TURN, MAX_TURN),
                choice.between("detail", 0, 1));
    }

    /**
     * What a field of the look says, else what the other words say.
     *
     * @param noun what the field describes: a word that means little in a prompt, such as "large", is plain there
     */
    private <T extends Trait> Optional<T> read(String field, String noun, T[] kinds) {
        return Words.of(field, field == null ? null : field + noun).first(kinds).or(() -> words.first(kinds));
    }

    private boolean wears(Item item) {
        return pose != null && pose.wears(item);
    }

    private Gender gender() {
        return read(look.gender(), "", Gender.values()).orElseGet(this::genderOfLook);
    }

    /** A beard or moustache makes nobody a woman, whatever the hair. */
    private Gender genderOfLook() {
        if (words.first(FacialHair.values())
                .filter(kind -> kind != FacialHair.NONE)
                .isPresent()) {
            return Gender.MALE;
        }
        Words hair = Words.of(look.hairStyle());
        if (hair.first(HairStyle.values())
                .or(() -> words.first(HairStyle.values()))
                .filter(HairStyle::isFeminine)
                .isPresent()) {
            return Gender.FEMALE;
        }
        return choice.of("gender", List.of(Gender.values()));
    }

    private Age age() {
        return Words.of(look.ageRange())
                .first(Age.values())
                .or(() -> Optional.ofNullable(persona.personaAge()).map(Casting::ageOf))
                .or(() -> words.first(Age.values()))
                .orElseGet(() -> choice.of("age", List.of(Age.YOUNG, Age.ADULT)));
    }

    private static Age ageOf(int years) {
        if (years >= MATURE_FROM) {
            return Age.MATURE;
        }
        return years >= ADULT_FROM ? Age.ADULT : Age.YOUNG;
    }

    private SkinTone skin(Origin origin) {
        return Words.of(look.skinTone())
                .first(SkinTone.values())
                .or(() -> words.describing(SkinTone.values(), SKIN))
                .orElseGet(() -> choice.of("skin", origin.skins()));
    }

    private EyeColor eyeColor(Origin origin) {
        return Words.of(look.eyeColor())
                .first(EyeColor.values())
                .or(() -> words.describing(EyeColor.values(), EYES))
                .orElseGet(() -> choice.of("eyes", origin.range().eyes()));
    }

    private EyeShape eyeShape(Origin origin) {
        return origin == Origin.EAST_ASIAN
                ? choice.of("eye shape", List.of(EyeShape.NARROW, EyeShape.ALMOND))
                : choice.of("eye shape", List.of(EyeShape.ALMOND, EyeShape.ALMOND, EyeShape.ROUND));
    }

    private FaceShape face(Gender gender) {
        return choice.of(
                "face",
                gender == Gender.MALE
                        ? List.of(FaceShape.SQUARE, FaceShape.OVAL, FaceShape.LONG)
                        : List.of(FaceShape.OVAL, FaceShape.HEART, FaceShape.ROUND));
    }

    /** The face asked for in the prompt, else the one that most traits of the personality have in common. */
    private Expression expression() {
        return Words.of(prompt)
                .first(Expression.values())
                .or(this::personality)
                .orElseGet(() -> choice.of("expression", FRIENDLY));
    }

    private Optional<Expression> personality() {
        List<Expression> shown = Objects.requireNonNullElse(persona.personaPersonality(), List.<String>of()).stream()
                .flatMap(trait -> Words.of(trait).first(Expression.values()).stream())
                .toList();
        return shown.stream().max(Comparator.comparingInt(one -> Collections.frequency(shown, one)));
    }

    private Glasses glasses(Age age) {
        return asked(Glasses.values(), Glasses.NONE)
                .orElseGet(() -> choice.yes("glasses", age == Age.MATURE ? 0.3 : 0.14)
                        ? choice.of("glasses kind", List.of(Glasses.ROUND, Glasses.SQUARE))
                        : Glasses.NONE);
    }

    private Jewelry jewelry(Gender gender) {
        return asked(Jewelry.values(), Jewelry.NONE)
                .orElseGet(() -> gender == Gender.FEMALE && choice.yes("jewelry", 0.5)
                        ? choice.of(
                                "jewelry kind", List.of(Jewelry.STUDS, Jewelry.STUDS, Jewelry.HOOPS, Jewelry.NECKLACE))
                        : Jewelry.NONE);
    }

    private <T extends Trait> Optional<T> asked(T[] kinds, T none) {
        return words.first(kinds).or(() -> words.refused(kinds).isEmpty() ? Optional.empty() : Optional.of(none));
    }
}
