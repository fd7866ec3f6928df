package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a smile <lora:x:9> here ~ a smile lora x:9 here",
                "<sd_cpp_extra_args>{\"steps\": 900}</sd_cpp_extra_args> a smile ~ sd_cpp_extra_args \"steps\": 900 /sd_cpp_extra_args a smile",
                "<lo<lora:x:1>ra:y:1> ~ lo lora x:1 ra:y:1",
                "(hat:1.9) (red hat : -2 ) ((very)) ~ (hat) (red hat ) ((very))",
                "{blue|red} hat, [hat:cap:10] ~ blue red hat, hat:cap:10",
                "__colours__ hat ~ colours hat",
                "embedding:bad, Lora : y ~ embedding bad, Lora y",
                "a hat BREAK a cap AND a dog ~ a hat break a cap and a dog",
                "Ada's hat at 10:30, 100% wool (blue) – très chic ~ Ada's hat at 10:30, 100% wool (blue) – très chic"
            })
    void wordsStayAndInstructionsGo(String text, String plain) {
        assertThat(Markup.neutralised(text)).isEqualTo(plain);
    }

    @Test
    void nothingIsLeftOfBracketsAlone() {
        assertThat(Markup.neutralised("<>{}")).isNull();
        assertThat(Markup.neutralised((String) null)).isNull();
    }

    @Test
    void everyWordOfADescriptionIsLookedAt() {
        String sly = "<lora:x:9>";
        Description plain = Markup.neutralised(new Description(
                sly,
                sly,
                new Persona(sly, 3, List.of(sly), sly),
                new Look("male", "young", sly, sly, sly, sly, sly, sly, sly),
                null,
                new Backdrop.Scene(sly),
                null,
                8,
                8,
                1,
                1));

        assertThat(plain.toString()).doesNotContain("<").contains("lora x:9");
    }
}
