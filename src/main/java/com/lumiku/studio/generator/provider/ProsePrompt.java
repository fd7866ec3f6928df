package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Support;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A description as sentences, for models that understand language. */
final class ProsePrompt {

    private ProsePrompt() {}

    /** The sentences; pictures that go along with them are not mentioned. */
    static String of(Description description) {
        DescribedPerson appearance = DescribedPerson.of(description);
        return Stream.of(
                        framing(description) + " of " + person(appearance) + ".",
                        description.action() == null ? null : English.sentence(description.action()),
                        clothes(appearance),
                        character(appearance),
                        story(appearance),
                        description.prompt() == null ? null : English.sentence(description.prompt()),
                        supports(description.pose()),
                        backdrop(description),
                        "Exactly one person, realistic skin and hands, natural light, sharp focus, no text, no watermark.")
                .filter(Objects::nonNull)
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    private static String framing(Description description) {
        Framing framing = description.isPortrait()
                ? Framing.HEAD_AND_SHOULDERS
                : description.pose().framing();
        return switch (framing) {
            case HEAD_AND_SHOULDERS -> "Head-and-shoulders portrait photograph";
            case HALF_BODY -> "Half-body photograph, from the hips up,";
            case FULL_BODY -> "Full-body photograph, from head to toe,";
        };
    }

    private static String person(DescribedPerson appearance) {
        String person = English.article(appearance.person());
        List<String> features = appearance.features();
        return features.isEmpty() ? person : person + " with " + English.list(features);
    }

    private static String clothes(DescribedPerson appearance) {
        return appearance.clothes() == null ? null : "Dressed in " + appearance.clothes() + ".";
    }

    private static String character(DescribedPerson appearance) {
        List<String> traits = appearance.traits();
        return traits.isEmpty() ? null : "The expression shows somebody " + English.list(traits) + ".";
    }

    private static String story(DescribedPerson appearance) {
        String background = appearance.persona().personaBackground();
        return background == null ? null : "Who this is: " + English.sentence(background);
    }

    private static String supports(Pose pose) {
        if (pose == null || pose.supports().isEmpty()) {
            return null;
        }
        return "The pose uses " + English.list(names(pose).map(English::article).toList()) + ".";
    }

    /** What carries a figure, by name. */
    static Stream<String> names(Pose pose) {
        return pose.supports().stream().map(Support::kind).distinct().map(kind -> kind.name()
                .toLowerCase(Locale.ROOT));
    }

    private static String backdrop(Description description) {
        return switch (description.backdrop()) {
            case Backdrop.Solid(String color) ->
                "Plain, even studio background in %s (%s).".formatted(PlainColor.nameOf(color), color);
            case Backdrop.Scene(String prompt) -> "Background: " + English.sentence(prompt);
            case Backdrop.Picture picture -> null;
            case Backdrop.Suitable suitable -> "Calm background that suits the person.";
            case null -> "Calm background that suits the person.";
        };
    }
}
