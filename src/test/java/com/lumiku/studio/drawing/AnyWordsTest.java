package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.lumiku.studio.drawing.casting.Casting;
import com.lumiku.studio.drawing.data.DataFile;
import com.lumiku.studio.drawing.words.Understanding;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words stand together, in whatever order, somebody is drawn. */
class AnyWordsTest {

    private static final int CAST = 1000;
    private static final int SPLICED = 3000;
    private static final int DRAWN = 300;

    private static final List<String> BETWEEN = List.of(
            " ",
            ", ",
            " and ",
            " with ",
            " in a ",
            " on her ",
            " in her ",
            " no ",
            " dan ",
            " di ",
            " without ",
            " of ",
            " over a ",
            " holding a ",
            ". ",
            " \"",
            "\" ",
            " memakai ",
            " tanpa ",
            " with a red ",
            " at the ",
            " like a ",
            " or ",
            " not a ");

    private static final List<String> PHRASES = DataFile.KINDS.stream()
            .flatMap(kind -> DataFile.text(DataFile.ofWords(kind)).lines())
            .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split("[,|]")))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList();

    @Test
    void somebodyIsCastOfWordsInAnyOrder() {
        Random random = new Random(20);
        for (int i = 0; i < CAST; i++) {
            isCast(phrases(random), i);
        }
    }

    @Test
    void somebodyIsCastOfPartsOfPrompts() throws IOException {
        List<String> prompts = prompts();
        Random random = new Random(22);
        for (int i = 0; i < SPLICED; i++) {
            isCast(splice(prompts, random), i);
        }
    }

    @Test
    void somebodyIsDrawnOfWordsInAnyOrder() {
        Random random = new Random(21);
        for (int i = 0; i < DRAWN; i++) {
            Description description = description(phrases(random), i);
            assertThat(Illustrator.svg(description, View.PLAIN, "a", 0))
                    .as(description.prompt())
                    .startsWith("<svg")
                    .doesNotContain("NaN", "Infinity");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Girl with a red bow in her hair and a straw hat",
                "goggles and top hat band hitam",
                "reading glasses on a dancer",
                "bow",
                "\"",
                "no",
                "of and with",
                "a a a a"
            })
    void somebodyIsCastOf(String prompt) {
        isCast(prompt, 1);
    }

    private static void isCast(String prompt, int seed) {
        assertThatNoException().as(prompt).isThrownBy(() -> {
            Casting.of(description(prompt, seed));
            Understanding.of(prompt);
        });
    }

    /** The prompts of people, without what must be seen. */
    private static List<String> prompts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/prompts/people.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
    }

    private static String splice(List<String> prompts, Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(i -> {
                    String[] words = prompts.get(random.nextInt(prompts.size())).split(" ");
                    int from = random.nextInt(words.length);
                    int to = Math.min(words.length, from + 1 + random.nextInt(6));
                    return String.join(" ", Arrays.copyOfRange(words, from, to));
                })
                .collect(Collectors.joining(" "));
    }

    private static String phrases(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(7))
                .mapToObj(
                        i -> PHRASES.get(random.nextInt(PHRASES.size())) + BETWEEN.get(random.nextInt(BETWEEN.size())))
                .collect(Collectors.joining());
    }

    private static Description description(String prompt, int seed) {
        return new Description(prompt, null, Look.UNKNOWN, null, null, null, 512, 512, seed);
    }
}
