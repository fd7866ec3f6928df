package com.lumiku.studio.drawing.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.casting.Casting;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What forms offer is what the illustrator draws. */
class LookFieldTest {

    private static final int SEEDS = 5;

    @Test
    void areThoseOfALook() {
        assertThat(Stream.of(LookField.values()).map(LookField::field))
                .containsExactlyElementsOf(Arrays.stream(Look.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreDistinctAndNamedInBothLanguages(LookField field) {
        assertThat(field.choices())
                .extracting(LookChoice::value)
                .doesNotHaveDuplicates()
                .allMatch(value -> value.length() <= 50);
        for (Function<Label, String> language : List.<Function<Label, String>>of(Label::en, Label::id)) {
            assertThat(field.choices())
                    .extracting(choice -> language.apply(choice.label()))
                    .doesNotHaveDuplicates()
                    .allMatch(label -> label.matches("\\p{Lu}.+"));
        }
        assertThat(field.choices()).allMatch(choice -> !choice.words().isEmpty());
    }

    @Test
    void aValueIsDrawnAsItsConstant() {
        draws(LookField.GENDER, Gender.values(), Appearance::gender);
        draws(LookField.AGE_RANGE, new Age[] {Age.YOUNG, Age.ADULT, Age.MATURE}, Appearance::age);
        draws(LookField.BODY_TYPE, Build.values(), Appearance::build);
        draws(LookField.HAIR_STYLE, HairStyle.values(), Appearance::hair);
    }

    @Test
    void aColourIsTheOneDrawn() {
        drawsColors(LookField.HAIR_COLOR, Appearance::hairColor);
        drawsColors(LookField.EYE_COLOR, who -> who.features().eyeColor());
        drawsColors(LookField.SKIN_TONE, Appearance::skin);
    }

    /** Of these an appearance does not tell which it was made from. */
    @Test
    void whatOnlyLetsChooseIsUnderstood() {
        understands(LookField.ETHNICITY, " person", Origin.values());
        understands(LookField.STYLE, "", Style.values());
    }

    private static <T extends Trait> void draws(LookField field, T[] kinds, Function<Appearance, T> drawn) {
        for (int i = 0; i < kinds.length; i++) {
            String value = field.choices().get(i).value();
            assertThat(appearances(field, value).map(drawn)).as(value).containsOnly(kinds[i]);
        }
    }

    private static void drawsColors(LookField field, Function<Appearance, Tint> drawn) {
        for (LookChoice choice : field.choices()) {
            assertThat(appearances(field, choice.value()).map(drawn))
                    .as(choice.value())
                    .containsOnly(choice.color());
        }
    }

    private static <T extends Trait> void understands(LookField field, String noun, T[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            String value = field.choices().get(i).value();
            assertThat(Words.of(value, value + noun).first(kinds)).as(value).isEqualTo(Optional.of(kinds[i]));
        }
    }

    private static Stream<Appearance> appearances(LookField field, String value) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed ->
                        Casting.of(new Description(null, null, look(field, value), null, null, null, 512, 512, seed)));
    }

    private static Look look(LookField field, String value) {
        String[] look = new String[LookField.values().length];
        look[field.ordinal()] = value;
        return new Look(look[0], look[1], look[2], look[3], look[4], look[5], look[6], look[7], look[8]);
    }
}
