package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.words.Trait;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody is: a trade or a figure that all know by clothes, by what is held, or by a place. Roles are data: each is a line of
 * {@code casting/costumes.txt}, which says what it wears, and one of the vocabulary. Here are those that casting has to know.
 */
public record Role(String name) implements Trait {

    static final Role BABY = new Role("BABY");
    static final Role BALINESE_BRIDE = new Role("BALINESE_BRIDE");
    static final Role BALINESE_GROOM = new Role("BALINESE_GROOM");
    static final Role BEEKEEPER = new Role("BEEKEEPER");
    static final Role BRIDE = new Role("BRIDE");
    static final Role ENGINEER = new Role("ENGINEER");
    static final Role FAIRY = new Role("FAIRY");
    static final Role FARMER = new Role("FARMER");
    static final Role FRIAR = new Role("FRIAR");
    static final Role GROOM = new Role("GROOM");
    static final Role INDIAN_BRIDE = new Role("INDIAN_BRIDE");
    static final Role JAVANESE_BRIDE = new Role("JAVANESE_BRIDE");
    static final Role JAVANESE_GROOM = new Role("JAVANESE_GROOM");
    static final Role LIBERTY = new Role("LIBERTY");
    static final Role MINANG_BRIDE = new Role("MINANG_BRIDE");
    static final Role MINANG_GROOM = new Role("MINANG_GROOM");
    static final Role MONK = new Role("MONK");
    static final Role NURSE = new Role("NURSE");
    static final Role PRINCE = new Role("PRINCE");
    static final Role PRINCESS = new Role("PRINCESS");
    static final Role RICE_FARMER = new Role("RICE_FARMER");
    static final Role SANTA = new Role("SANTA");
    static final Role SEA_CAPTAIN = new Role("SEA_CAPTAIN");
    static final Role STUDENT = new Role("STUDENT");
    static final Role SUNDANESE_BRIDE = new Role("SUNDANESE_BRIDE");
    static final Role SUPERHERO = new Role("SUPERHERO");
    static final Role TRADITIONAL_BRIDE = new Role("TRADITIONAL_BRIDE");

    /** Those whose "jubah" is a cape. */
    static final Set<Role> CAPED = of("KNIGHT", "GLADIATOR", "WARRIOR", "SUPERHERO", "VIKING", "PRINCE", "LUCHADOR");

    /** Those whose "white coat" is one of a laboratory. */
    static final Set<Role> MEDICAL = of("DOCTOR", "SCIENTIST", "PHARMACIST", "DENTIST", "NURSE", "SURGEON");

    /** Those who wear a bandana around the neck. */
    static final Set<Role> NECKERCHIEFS = of("COWBOY", "SHERIFF", "FARMER", "SCOUT", "CHEF", "SAILOR");

    /** Those whose headscarf is tied at the nape. */
    static final Set<Role> KERCHIEFED = of("FORTUNE_TELLER", "PIRATE");

    /** Those who are stout. */
    static final Set<Role> STOUT = of("SANTA", "MRS_SANTA", "SUMO_WRESTLER");

    /** Those whose mask belongs to the costume. */
    static final Set<Role> MASKED = of("SUPERHERO", "NINJA", "LUCHADOR", "DIVER");

    /** What somebody of a trade or a legend may be as well: "gothic vampire", "punk ballerina". */
    static final Set<Role> MANNERS =
            of("GOTH", "PUNK", "STEAMPUNK", "CYBERPUNK", "HIPPIE", "EMO", "GRUNGE", "ROMAN", "STUDENT", "PARTY_GUEST");

    /** Whose boys are no children. */
    static final Set<Role> YOUTHS =
            of("GOTH", "PUNK", "ROCKER", "RAPPER", "SKATER", "DJ", "SURFER", "SINGER", "EMO", "E_BOY", "HIP_HOP");

    /** Those who wear a uniform with a tie as children. */
    static final Set<Role> UNIFORMED_CHILDREN = of("STUDENT", "SCOUT", "PRAMUKA");

    /** All, in the order of the file. */
    public static Role[] values() {
        return CostumeFile.roles();
    }

    private static Set<Role> of(String... names) {
        return Stream.of(names).map(Role::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String kind() {
        return "Role";
    }

    Costume costume() {
        return CostumeFile.costume(this);
    }

    /** Where pictures of it are set, by the name of the setting, or null. */
    public String place() {
        return costume().place();
    }
}
