package com.lumiku.studio.drawing.appearance;

import java.util.List;
import java.util.stream.Stream;

/** A field of a look, with the values that the illustrator tells apart: the constants of its kind of trait. */
public enum LookField {
    GENDER(
            "gender",
            Stream.concat(
                    Stream.of(Gender.values()).map(gender -> new LookChoice(Labels.of(gender), gender)),
                    Stream.of(new LookChoice("unisex", Label.same("Unisex"), null, null)))),
    AGE_RANGE("ageRange", Stream.of(Age.YOUNG, Age.ADULT, Age.MATURE).map(age -> new LookChoice(Labels.of(age), age))),
    ETHNICITY("ethnicity", Stream.of(Origin.values()).map(origin -> new LookChoice(Labels.of(origin), origin))),
    BODY_TYPE("bodyType", Stream.of(Build.values()).map(build -> new LookChoice(Labels.of(build), build))),
    HAIR_STYLE("hairStyle", Stream.of(HairStyle.values()).map(style -> new LookChoice(Labels.of(style), style))),
    HAIR_COLOR(
            "hairColor",
            Stream.of(HairColor.values()).map(color -> new LookChoice(Labels.of(color), color, color.color()))),
    EYE_COLOR(
            "eyeColor",
            Stream.of(EyeColor.values()).map(color -> new LookChoice(Labels.of(color), color, color.color()))),
    SKIN_TONE(
            "skinTone", Stream.of(SkinTone.values()).map(tone -> new LookChoice(Labels.of(tone), tone, tone.color()))),
    STYLE("style", Stream.of(Style.values()).map(style -> new LookChoice(Labels.of(style), style)));

    private final String field;
    private final List<LookChoice> choices;

    LookField(String field, Stream<LookChoice> choices) {
        this.field = field;
        this.choices = choices.toList();
    }

    /** How {@link com.lumiku.studio.figure.Look} calls it. */
    public String field() {
        return field;
    }

    public List<LookChoice> choices() {
        return choices;
    }
}
