package com.lumiku.studio.generator;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A description in words, for the record of what was drawn without any. */
final class Prompt {

    private Prompt() {}

    /** The user's words first, then what is known of the avatar. */
    static String of(Description description) {
        Look look = description.look() == null ? Look.UNKNOWN : description.look();
        return Stream.of(
                        Stream.of(description.prompt(), subject(description, look), description.action()),
                        features(look),
                        persona(description.persona()),
                        Stream.of(backdrop(description.backdrop()), styled(look)))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String subject(Description description, Look look) {
        String who = Stream.of(look.ageRange(), look.ethnicity(), look.bodyType(), person(look.gender()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return (description.isPortrait() ? "portrait of a " : "full figure of a ") + who;
    }

    private static String person(String gender) {
        return switch (gender) {
            case "male" -> "man";
            case "female" -> "woman";
            case null, default -> "person";
        };
    }

    private static Stream<String> features(Look look) {
        return Stream.of(
                hair(look),
                look.eyeColor() == null ? null : look.eyeColor() + " eyes",
                look.skinTone() == null ? null : look.skinTone() + " skin");
    }

    private static String hair(Look look) {
        if (look.hairStyle() == null && look.hairColor() == null) {
            return null;
        }
        return Stream.of(look.hairStyle(), look.hairColor())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + " hair";
    }

    private static Stream<String> persona(Persona persona) {
        if (persona == null) {
            return Stream.empty();
        }
        List<String> traits = persona.personaPersonality() == null ? List.of() : persona.personaPersonality();
        return Stream.concat(
                traits.isEmpty() ? Stream.empty() : Stream.of(String.join(" and ", traits) + " expression"),
                Stream.of(
                        persona.personaAge() == null ? null : persona.personaAge() + " years old",
                        persona.personaBackground()));
    }

    private static String backdrop(Backdrop backdrop) {
        return switch (backdrop) {
            case Backdrop.Scene scene -> "background: " + scene.prompt();
            case Backdrop.Solid solid -> "plain background in " + solid.color();
            case null, default -> null;
        };
    }

    private static String styled(Look look) {
        return look.style() == null ? null : look.style() + " style";
    }
}
