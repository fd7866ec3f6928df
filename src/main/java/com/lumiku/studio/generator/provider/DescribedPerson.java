package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is to be seen, in words. The name is left out: a model knows no one by it, or somebody else. */
record DescribedPerson(Persona persona, Look look) {

    private static final Pattern COVERED = Pattern.compile("hijab|turban|scarf|veil|headwrap");
    private static final Pattern BALD = Pattern.compile("bald|shaved");

    static DescribedPerson of(Description description) {
        Persona persona = description.persona();
        Look look = description.look();
        return new DescribedPerson(persona == null ? Persona.UNKNOWN : persona, look == null ? Look.UNKNOWN : look);
    }

    /** As in "28-year-old Javanese woman". */
    String person() {
        return Stream.of(age(), look.ethnicity(), noun())
                .filter(Objects::nonNull)
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    /** As in "slim build", "black hair in a long wavy style", "brown eyes": what is known of the body. */
    List<String> features() {
        return Stream.of(
                        with(look.bodyType(), "build"),
                        hair(),
                        with(look.eyeColor(), "eyes"),
                        with(look.skinTone(), "skin"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** As in "business casual clothes", or null. */
    String clothes() {
        return with(look.style(), "clothes");
    }

    List<String> traits() {
        return persona.personaPersonality() == null ? List.of() : persona.personaPersonality();
    }

    private String age() {
        if (persona.personaAge() != null) {
            return persona.personaAge() + "-year-old";
        }
        return look.ageRange() == null
                ? null
                : switch (look.ageRange()) {
                    case "young" -> "young";
                    case "mature" -> "middle-aged";
                    default -> null;
                };
    }

    private String noun() {
        return switch (look.gender()) {
            case "male" -> "man";
            case "female" -> "woman";
            case null, default -> "person";
        };
    }

    private String hair() {
        String style = look.hairStyle() == null ? null : look.hairStyle().replaceFirst("(?i)\\s*\\bhair$", "");
        if (style == null || style.isEmpty()) {
            return with(look.hairColor(), "hair");
        }
        if (COVERED.matcher(style.toLowerCase(Locale.ROOT)).find()) {
            return English.article(style);
        }
        if (BALD.matcher(style.toLowerCase(Locale.ROOT)).find()) {
            return English.article(with(style, "head"));
        }
        String color = look.hairColor() == null ? "hair" : with(look.hairColor(), "hair");
        return "%s in %s style".formatted(color, English.article(style));
    }

    private static String with(String adjective, String noun) {
        if (adjective == null || adjective.toLowerCase(Locale.ROOT).endsWith(noun)) {
            return adjective;
        }
        return adjective + " " + noun;
    }
}
