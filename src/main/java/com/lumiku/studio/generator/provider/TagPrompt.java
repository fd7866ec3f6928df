package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A description as tags, the weightiest first, for diffusion models: their text encoders read few words, and want to be told
 * what is good and what not to draw.
 */
record TagPrompt(String text, String negative) {

    private static final String QUALITY =
            "photorealistic, highly detailed, natural skin texture, soft light, sharp focus";
    private static final String NEGATIVE = "lowres, blurry, bad anatomy, bad hands, extra fingers, missing fingers, "
            + "extra limbs, deformed face, cross-eyed, multiple people, cropped head, text, watermark, logo, jpeg artifacts";

    static TagPrompt of(Description description) {
        DescribedPerson appearance = DescribedPerson.of(description);
        String text = Stream.of(
                        Stream.of(framing(description), "one " + appearance.person()),
                        Stream.ofNullable(description.action()).map(TagPrompt::phrase),
                        Stream.ofNullable(description.prompt()).map(TagPrompt::phrase),
                        appearance.features().stream(),
                        Stream.ofNullable(appearance.clothes()),
                        appearance.traits().stream(),
                        description.isPortrait() ? Stream.<String>empty() : ProsePrompt.names(description.pose()),
                        backdrop(description).stream(),
                        Stream.of(QUALITY))
                .flatMap(tags -> tags)
                .filter(Objects::nonNull)
                .reduce((before, after) -> before + ", " + after)
                .orElseThrow();
        return new TagPrompt(text, NEGATIVE);
    }

    private static String framing(Description description) {
        Framing framing = description.isPortrait()
                ? Framing.HEAD_AND_SHOULDERS
                : description.pose().framing();
        return switch (framing) {
            case HEAD_AND_SHOULDERS -> "portrait photo, head and shoulders";
            case HALF_BODY -> "half body photo";
            case FULL_BODY -> "full body photo, head to toe";
        };
    }

    private static List<String> backdrop(Description description) {
        return switch (description.backdrop()) {
            case Backdrop.Solid(String color) -> List.of("plain " + PlainColor.nameOf(color) + " background");
            case Backdrop.Scene(String prompt) -> List.of("background of " + phrase(prompt));
            case Backdrop.Picture picture -> List.of();
            case Backdrop.Suitable suitable -> List.of("calm background");
            case null -> List.of("calm background");
        };
    }

    /** Words among other tags: without the stop at their end. */
    private static String phrase(String text) {
        return text.strip().replaceFirst("[.,;]+$", "");
    }
}
