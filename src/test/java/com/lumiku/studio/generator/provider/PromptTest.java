package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    private static final String END =
            " Exactly one person, realistic skin and hands, natural light, sharp focus, no text, no watermark.";
    private static final String QUALITY =
            ", photorealistic, highly detailed, natural skin texture, soft light, sharp focus";

    @Test
    void aPortraitInSentences() {
        assertThat(ProsePrompt.of(Sample.portrait(1024, 1024)))
                .isEqualTo("Head-and-shoulders portrait photograph of a 34-year-old Indonesian woman with slim build, "
                        + "black hair in a long wavy style, brown eyes and tan skin. Dressed in business casual clothes. "
                        + "The expression shows somebody curious and calm. Who this is: Leads a product team in a bank. "
                        + "Relaxed smile, navy blazer. Calm background that suits the person." + END);
    }

    @Test
    void aPosedFigureInSentences() {
        assertThat(ProsePrompt.of(Sample.posed()))
                .isEqualTo("Full-body photograph, from head to toe, of a 34-year-old Indonesian woman with slim build, "
                        + "black hair in a long wavy style, brown eyes and tan skin. Dressed in business casual clothes. "
                        + "The expression shows somebody curious and calm. Who this is: Leads a product team in a bank. "
                        + "The pose uses a chair and a desk. Plain, even studio background in light blue (#ABD5F0)."
                        + END);
    }

    @Test
    void nobodyInParticularInSentences() {
        assertThat(ProsePrompt.of(Sample.before(new Backdrop.Scene("a beach at dusk"))))
                .isEqualTo("Head-and-shoulders portrait photograph of a person. Background: a beach at dusk." + END);
    }

    @Test
    void aPortraitInTags() {
        TagPrompt prompt = TagPrompt.of(Sample.portrait(1024, 1024));

        assertThat(prompt.text())
                .isEqualTo("portrait photo, head and shoulders, one 34-year-old Indonesian woman, "
                        + "Relaxed smile, navy blazer, slim build, black hair in a long wavy style, brown eyes, tan skin, "
                        + "business casual clothes, curious, calm, calm background" + QUALITY);
        assertThat(prompt.negative())
                .isEqualTo(
                        "lowres, blurry, bad anatomy, bad hands, extra fingers, missing fingers, extra limbs, "
                                + "deformed face, cross-eyed, multiple people, cropped head, text, watermark, logo, jpeg artifacts");
    }

    @Test
    void aPosedFigureInTags() {
        assertThat(TagPrompt.of(Sample.posed()).text())
                .isEqualTo("full body photo, head to toe, one 34-year-old Indonesian woman, slim build, "
                        + "black hair in a long wavy style, brown eyes, tan skin, business casual clothes, curious, calm, "
                        + "chair, desk, plain light blue background" + QUALITY);
    }

    @Test
    void nobodyInParticularInTags() {
        assertThat(TagPrompt.of(Sample.before(new Backdrop.Scene("a beach at dusk.")))
                        .text())
                .isEqualTo("portrait photo, head and shoulders, one person, background of a beach at dusk" + QUALITY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "bob, dark blonde, dark blonde hair in a bob style",
                "short hair, red, red hair in a short style",
                "undercut, -, hair in an undercut style",
                "-, grey, grey hair",
                "hair, grey, grey hair",
                "long hijab, black, a long hijab",
                "bald, -, a bald head"
            })
    void hair(String style, String color, String words) {
        Look look = new Look("male", null, null, null, style, color, null, null, null);

        assertThat(new DescribedPerson(Persona.UNKNOWN, look).features()).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "18, young, male, an 18-year-old man",
                "81, mature, female, an 81-year-old woman",
                "110, -, male, a 110-year-old man",
                "-, young, unisex, a young person",
                "-, mature, female, a middle-aged woman",
                "-, adult, -, a person"
            })
    void age(Integer age, String ageRange, String gender, String words) {
        Look look = new Look(gender, ageRange, null, null, null, null, null, null, null);
        Description description = new Description(
                null, new Persona(null, age, null, null), look, null, new Backdrop.Suitable(), null, 512, 512, 1);

        assertThat(ProsePrompt.of(description)).startsWith("Head-and-shoulders portrait photograph of " + words + ". ");
    }

    @ParameterizedTest
    @CsvSource({"#FFFFFF, white", "#010101, black", "#a0c8f0, light blue", "#0F1E50, navy blue", "#7f7f7f, gray"})
    void colors(String hex, String name) {
        assertThat(PlainColor.nameOf(hex)).isEqualTo(name);
    }
}
