package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Pronoun;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides how somebody looks. A look's own fields come first, then the words of prompt and persona: what they say before what they
 * imply. What neither tells is left to the seed, within what is plausible. The same look, persona, prompt and seed always give the
 * same person.
 */
public final class Casting {

    private static final double MAX_TILT = 0.055;
    private static final double MAX_TURN = 0.24;
    private static final Set<Headwear> MENS_HATS =
            EnumSet.of(Headwear.PECI, Headwear.BLANGKON, Headwear.UDENG, Headwear.IKET, Headwear.TANJAK, Headwear.KUFI);
    private static final List<Build> BUILDS = List.of(Build.SLIM, Build.AVERAGE, Build.AVERAGE, Build.ATHLETIC);
    private static final List<Mark> WOMENS_MARKS = List.of(Mark.LIPSTICK, Mark.EYESHADOW, Mark.SMOKY_EYES);
    private static final List<Accessory> PIERCED = List.of(
            Accessory.NOSE_RING, Accessory.SEPTUM_RING, Accessory.LIP_RING, Accessory.BROW_RING, Accessory.PIERCINGS);
    private static final List<Accessory> CHILDISH = List.of(Accessory.LOLLIPOP, Accessory.PACIFIER);

    private final Look look;
    private final Persona persona;
    private final Pose pose;
    private final String prompt;
    private final Words words;
    private final Choice choice;
    private static final Set<String> TRADES = Set.of(
            "lumberjack",
            "fisherman",
            "fireman",
            "handyman",
            "cowboy",
            "mailman",
            "postman",
            "milkman",
            "cameraman",
            "craftsman",
            "salesman",
            "sportsman",
            "policeman",
            "waiter",
            "steward",
            "businessman");

    private final Role role;

    private Casting(Description description) {
        pose = description.pose();
        prompt = description.prompt();
        look = Objects.requireNonNullElse(description.look(), Look.UNKNOWN);
        persona = Objects.requireNonNullElse(description.persona(), Persona.UNKNOWN);
        words = Words.of(description.prompt(), persona.personaBackground());
        choice = new Choice(description.identity());
        role = Roles.of(words);
    }

    public static Appearance of(Description description) {
        return new Casting(description).appearance();
    }

    private Appearance appearance() {
        Gender gender = gender();
        Age age = age();
        FaceCasting faces = new FaceCasting(look, persona, prompt, words, choice, role, gender, age);
        int years = years(age);
        HairCasting hair = new HairCasting(look, words, choice, role, gender, age, years);
        HairStyle style = hair.style(isHatted());
        Garment garment = new Wardrobe(look, words, choice, role, gender, age, style).garment();
        AttireCasting attire = new AttireCasting(words, choice, role, gender, age, style, garment);
        Attire worn = attire.attire(wears(Item.SUNGLASSES), wears(Item.GRADUATION_CAP));
        return new Appearance(
                gender,
                age,
                years,
                read(look.bodyType(), " build", Build.values())
                        .orElseGet(() ->
                                role != null && Role.STOUT.contains(role) ? Build.BROAD : choice.of("build", BUILDS)),
                faces.features(),
                hair.hairdo(style, faces.origin()),
                worn,
                new Wardrobe(look, words, choice, role, gender, age, style).outfit(),
                choice.between("tilt", -MAX_TILT, MAX_TILT),
                turn(worn.earringSide()),
                choice.between("detail", 0, 1));
    }

    /** The ear that is spoken of is turned to the viewer. */
    private double turn(int ear) {
        double turn = choice.between("turn", -MAX_TURN, MAX_TURN);
        return ear == 0 ? turn : -ear * Math.abs(turn);
    }

    private boolean isHatted() {
        boolean said = words.find(Headwear.values()).stream().anyMatch(Headwear::coversCrown);
        return said
                || role != null
                        && role.costume().headwear() != null
                        && role.costume().headwear().coversCrown();
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
        return read(look.gender(), "", Gender.values())
                .map(said -> said == Gender.MALE && isWomanOfTrade() ? Gender.FEMALE : said)
                .or(() -> words.first(Pronoun.values()).map(spoken -> Gender.valueOf(spoken.name())))
                .orElseGet(this::genderOfLook);
    }

    /** Trades are called by men: "a lumberjack woman". */
    private boolean isWomanOfTrade() {
        return words.asksFor(Gender.FEMALE) && TRADES.containsAll(words.phrases(Gender.MALE));
    }

    /** A beard or moustache makes nobody a woman, whatever the hair, nor does its absence if that is said. */
    private Gender genderOfLook() {
        boolean groom = words.asksFor(Headwear.BLANGKON) || words.says("beskap");
        if (groom || !words.find(FacialHair.values()).isEmpty() || words.asksFor(Garment.BARE)) {
            return Gender.MALE;
        }
        Optional<Gender> implied = words.find(Role.values()).stream()
                .flatMap(one -> Optional.ofNullable(one.costume().gender()).stream())
                .findFirst();
        if (implied.isPresent()) {
            return implied.get();
        }
        if (words.isIndonesian()
                && (words.asksFor(Garment.KOKO)
                        || words.find(Headwear.values()).stream().anyMatch(MENS_HATS::contains))) {
            return Gender.MALE;
        }
        return isFeminine() ? Gender.FEMALE : choice.of("gender", List.of(Gender.values()));
    }

    private boolean isFeminine() {
        boolean hair = Words.of(look.hairStyle())
                .first(HairStyle.values())
                .or(() -> words.first(HairStyle.values()))
                .filter(HairStyle::isFeminine)
                .isPresent();
        return hair
                || words.find(Garment.values()).stream().anyMatch(Wardrobe::isWomens)
                || words.find(Cut.values()).stream().anyMatch(Cut::isBare)
                || WOMENS_MARKS.stream().anyMatch(words::asksFor);
    }

    /** A look says only roughly how old somebody is: a child is a young person, a grandmother a mature one. */
    private Age age() {
        Optional<Age> told = told();
        return Words.of(look.ageRange())
                .first(Age.values())
                .map(range -> told.filter(age -> age.refines(range)).orElse(range))
                .or(() -> told)
                .or(() -> Optional.ofNullable(role).map(one -> one.costume().age()))
                .orElseGet(() -> choice.of("age", List.of(Age.YOUNG, Age.ADULT)));
    }

    private OptionalInt toldYears() {
        return persona.personaAge() == null ? words.years() : OptionalInt.of(persona.personaAge());
    }

    /** Those that are told, unless a field of the look says another age. */
    private int years(Age age) {
        OptionalInt told = toldYears();
        return told.isPresent() && Age.of(told.getAsInt()) == age ? told.getAsInt() : age.years();
    }

    private Optional<Age> told() {
        OptionalInt years = toldYears();
        if (years.isPresent()) {
            return Optional.of(Age.of(years.getAsInt()));
        }
        List<Age> ages = words.find(Age.values()).stream()
                .filter(age -> age != Age.CHILD || isChildMeant())
                .toList();
        return Stream.of(Age.VERY_OLD)
                .filter(ages::contains)
                .findFirst()
                .or(() -> ages.stream().findFirst())
                .or(this::ageOfBoyOrGirl);
    }

    /** A mother of two children is none. */
    private boolean isChildMeant() {
        boolean another = words.says(
                "mother", "father", "mom", "dad", "woman", "man", "wife", "husband", "ibu", "bapak", "ayah", "pria",
                "wanita");
        return !another || words.says("anak laki-laki", "anak perempuan", "little girl", "little boy", "young boy");
    }

    /** A boy of the punks is no child. */
    private boolean isOfYouth() {
        return role != null && Role.YOUTHS.contains(role) || PIERCED.stream().anyMatch(words::asksFor);
    }

    private Optional<Age> ageOfBoyOrGirl() {
        boolean ofName = role != null
                && role.costume().age() != null
                && words.phrases(role).stream().anyMatch(text -> text.contains("boy") || text.contains("girl"));
        if (ofName) {
            return Optional.of(role.costume().age());
        }
        boolean grown = words.find(FacialHair.values()).stream().anyMatch(kind -> kind != FacialHair.NONE)
                || words.asksFor(Mark.NECK_TATTOO)
                || words.says("bald");
        if (words.says("boy") && !grown) {
            return Optional.of(isOfYouth() ? Age.TEEN : Age.CHILD);
        }
        boolean childish = words.asksFor(HairStyle.PIGTAILS)
                || words.asksFor(Prop.TEDDY)
                || CHILDISH.stream().anyMatch(words::asksFor);
        boolean little = Stream.<Trait>of(Gender.FEMALE, Gender.MALE, Role.PRINCE, Role.PRINCESS)
                .anyMatch(called -> words.follows(called, "little", "small", "tiny"));
        boolean kecil = words.precedes(Role.values(), "kecil") || words.precedes(Gender.values(), "kecil");
        if (words.says("girl", "boy", "princess", "prince") && little || kecil) {
            return Optional.of(Age.CHILD);
        }
        if (words.says("girl") && childish || Role.STUDENT.equals(role) && !grown) {
            return Optional.of(Age.CHILD);
        }
        return words.says("boy", "girl") ? Optional.of(Age.YOUNG) : Optional.empty();
    }
}
