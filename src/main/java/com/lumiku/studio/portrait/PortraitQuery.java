package com.lumiku.studio.portrait;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a URL says of a portrait, as text. A list with commas lets the seed pick one of its values. */
// The names of its parameters are read by reflection (QueryParameters).
@RegisterForReflection
public class PortraitQuery {

    private static final String EXAMPLES = "One of the vocabulary, or several with commas, of which the seed picks";

    @QueryParam("size")
    @Parameter(
            description =
                    "Pixels of each side, 16 to 1024; 256 if not given, and for SVG as large as the page makes it")
    String size;

    @QueryParam("flip")
    @Parameter(description = "true: the figure looks the other way")
    String flip;

    @QueryParam("rotate")
    @Parameter(description = "By how many degrees the figure is turned clockwise, -360 to 360")
    String rotate;

    @QueryParam("scale")
    @Parameter(description = "How large the figure is, in percent, 10 to 200")
    String scale;

    @QueryParam("radius")
    @Parameter(description = "How round the corners are, in percent of the side, 0 to 50")
    String radius;

    @QueryParam("backgroundColor")
    @Parameter(description = "Three or six hexadecimal digits, or transparent; several with commas")
    String backgroundColor;

    @QueryParam("background")
    @Parameter(description = "A scene of the vocabulary, or none; several with commas")
    String background;

    @QueryParam("gender")
    @Parameter(description = EXAMPLES)
    String gender;

    @QueryParam("ageRange")
    @Parameter(description = EXAMPLES)
    String ageRange;

    @QueryParam("ethnicity")
    @Parameter(description = EXAMPLES)
    String ethnicity;

    @QueryParam("bodyType")
    @Parameter(description = EXAMPLES)
    String bodyType;

    @QueryParam("hairStyle")
    @Parameter(description = EXAMPLES)
    String hairStyle;

    @QueryParam("hairColor")
    @Parameter(description = EXAMPLES)
    String hairColor;

    @QueryParam("eyeColor")
    @Parameter(description = EXAMPLES)
    String eyeColor;

    @QueryParam("skinTone")
    @Parameter(description = EXAMPLES)
    String skinTone;

    @QueryParam("style")
    @Parameter(description = EXAMPLES)
    String style;

    @QueryParam("clothes")
    @Parameter(description = EXAMPLES)
    String clothes;

    @QueryParam("clothesColor")
    @Parameter(description = EXAMPLES)
    String clothesColor;

    @QueryParam("glasses")
    @Parameter(description = EXAMPLES)
    String glasses;

    @QueryParam("headwear")
    @Parameter(description = EXAMPLES)
    String headwear;

    @QueryParam("facialHair")
    @Parameter(description = EXAMPLES)
    String facialHair;

    @QueryParam("expression")
    @Parameter(description = EXAMPLES)
    String expression;

    @QueryParam("prompt")
    @Parameter(description = "Who it is, in up to 200 characters")
    String prompt;

    @QueryParam("jobSeed")
    @Parameter(
            description =
                    "The seed of a job, 0 to 2147483647: nothing is picked, and the portrait is what a job with this seed, these"
                            + " words, this look and this persona makes")
    String jobSeed;

    @QueryParam("personaAge")
    @Parameter(description = "1 to 120 years")
    String personaAge;

    @QueryParam("personaPersonality")
    @Parameter(description = "Traits, with commas, in up to 200 characters")
    String personaPersonality;

    @QueryParam("personaBackground")
    @Parameter(description = "What the person does or has done, in up to 200 characters")
    String personaBackground;

    @QueryParam("pose")
    @Parameter(description = "The id of a public pose of the library: the whole figure in this pose")
    String pose;

    /** What is said of the person, by what it says. */
    Map<Option, String> options() {
        Map<Option, String> given = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            String value = of(option);
            if (value != null) {
                given.put(option, value);
            }
        }
        return given;
    }

    private String of(Option option) {
        return switch (option) {
            case GENDER -> gender;
            case AGE_RANGE -> ageRange;
            case ETHNICITY -> ethnicity;
            case BODY_TYPE -> bodyType;
            case HAIR_STYLE -> hairStyle;
            case HAIR_COLOR -> hairColor;
            case EYE_COLOR -> eyeColor;
            case SKIN_TONE -> skinTone;
            case STYLE -> style;
            case CLOTHES -> clothes;
            case CLOTHES_COLOR -> clothesColor;
            case GLASSES -> glasses;
            case HEADWEAR -> headwear;
            case FACIAL_HAIR -> facialHair;
            case EXPRESSION -> expression;
            case BACKGROUND -> background;
        };
    }
}
