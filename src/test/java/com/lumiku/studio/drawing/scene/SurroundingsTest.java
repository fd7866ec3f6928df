package com.lumiku.studio.drawing.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Prompts as people write them, and where somebody has to be. */
class SurroundingsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/prompts/places.txt", delimiter = '|')
    void isWhatTheWordsSay(String prompt, String wanted) {
        Surroundings around = Surroundings.of(Words.of(prompt), false);
        for (String part : wanted.split(" ")) {
            String[] words = part.split("=");
            assertThat(seen(around, words[0])).as(words[0]).isEqualTo(words[1]);
        }
    }

    private static String seen(Surroundings around, String what) {
        return switch (what) {
            case "setting" -> around.setting().name();
            case "time" -> around.time().name();
            case "weather" -> around.weather().name();
            case "colors" ->
                around.colors().stream()
                        .map(color -> Arrays.stream(ColorName.values())
                                .filter(name -> name.color().equals(color)
                                        || Tint.light(name.color(), Surroundings.PALE)
                                                .equals(color))
                                .findFirst()
                                .orElseThrow()
                                .name())
                        .collect(Collectors.joining(","));
            default -> throw new IllegalArgumentException(what);
        };
    }
}
