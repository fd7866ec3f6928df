package com.lumiku.studio.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Pose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The promise of {@code /portraits/1/}: what a seed picks never changes. The file was written once and is never written again; where this
 * test fails, the code is wrong.
 */
class PicksTest {

    private static final Path PROMISED = Path.of("src/test/resources/portraits/version-1.tsv");
    private static final Function<String, Optional<Pose>> NO_POSES = id -> Optional.empty();

    @Test
    void aThousandSeedsPickWhatTheyAlwaysPicked() throws IOException {
        List<String> promised = Files.readAllLines(PROMISED, StandardCharsets.UTF_8);
        assertThat(promised).hasSize(1_000);
        assertThat(IntStream.range(0, 1_000).mapToObj(PicksTest::line)).containsExactlyElementsOf(promised);
    }

    @Test
    void everyFrozenValueIsOneOfTheVocabulary() {
        for (int i = 0; i < 1_000; i++) {
            portrait(seed(i)).options().forEach((option, name) -> assertThat(option.names())
                    .as(option.parameter())
                    .contains(name));
        }
    }

    @Test
    void theSeedsDoNotAllPickTheSame() {
        Map<Option, Map<String, Long>> counts = new EnumMap<>(Option.class);
        for (Option option :
                List.of(Option.GENDER, Option.AGE_RANGE, Option.ETHNICITY, Option.HAIR_STYLE, Option.CLOTHES)) {
            counts.put(
                    option,
                    IntStream.range(0, 1_000)
                            .mapToObj(i -> portrait(seed(i)).options().get(option))
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        }
        assertThat(counts.get(Option.GENDER).get("female")).isBetween(430L, 570L);
        assertThat(counts.get(Option.ETHNICITY)).hasSize(8);
        assertThat(counts.get(Option.HAIR_STYLE)).hasSizeGreaterThan(20);
        assertThat(counts.get(Option.CLOTHES)).hasSizeGreaterThan(9);
    }

    @Test
    void aListLetsTheSeedPickOneOfItsOwn() {
        PortraitQuery query = new PortraitQuery();
        query.hairStyle = "bun, afro";
        Map<String, Long> picked = IntStream.range(0, 200)
                .mapToObj(i ->
                        PortraitReading.read(seed(i), query, NO_POSES).options().get(Option.HAIR_STYLE))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(picked).containsOnlyKeys("bun", "afro");
        assertThat(picked.get("bun")).isBetween(60L, 140L);
    }

    @Test
    void whatIsAskedForChangesNothingElse() {
        PortraitQuery query = new PortraitQuery();
        query.glasses = "sun";
        for (int i = 0; i < 100; i++) {
            Map<Option, String> usual = new EnumMap<>(portrait(seed(i)).options());
            usual.put(Option.GLASSES, "sun");
            assertThat(PortraitReading.read(seed(i), query, NO_POSES).options()).isEqualTo(usual);
        }
    }

    static String seed(int i) {
        return switch (i % 4) {
            case 0 -> "user-" + i;
            case 1 -> String.valueOf(i * 7919);
            case 2 -> "felix" + i + "@example.com";
            default -> "Ünïcödé 😀 " + i;
        };
    }

    private static Portrait portrait(String seed) {
        return PortraitReading.read(seed, new PortraitQuery(), NO_POSES);
    }

    private static String line(int i) {
        Portrait portrait = portrait(seed(i));
        String picked = portrait.picked().entrySet().stream()
                .map(pick -> pick.getKey() + "=" + pick.getValue())
                .collect(Collectors.joining(" "));
        return seed(i) + "\t" + picked + "\t" + portrait.number();
    }
}
