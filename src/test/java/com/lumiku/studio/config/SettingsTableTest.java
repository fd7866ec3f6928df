package com.lumiku.studio.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings in configuration.md against all mappings of the code: neither has one that the other lacks. */
class SettingsTableTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private final Map<String, String> defaults = Settings.defaults();
    private final Properties shipped = new Properties();
    private final List<Row> rows = new ArrayList<>();

    /** A line of the table. */
    private record Row(List<String> variables, List<String> properties, String standard) {

        /** Of {@code a.b}, {@code .c} and {@code d.*} the first is {@code a.b}, the second {@code a.c}. */
        static Row of(String line) {
            String[] cells = line.split(" *\\| *");
            List<String> properties = new ArrayList<>();
            for (String name : quoted(cells[2])) {
                String first = properties.isEmpty() ? "" : properties.getFirst();
                properties.add(name.startsWith(".") ? first.substring(0, first.lastIndexOf('.')) + name : name);
            }
            return new Row(quoted(cells[1]), properties, cells[3]);
        }

        boolean tellsOf(String property) {
            return properties.stream()
                    .anyMatch(name -> name.equals(property)
                            || name.endsWith(".*") && property.startsWith(name.substring(0, name.length() - 1)));
        }
    }

    SettingsTableTest() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        try (Stream<String> lines = Files.lines(Path.of("src/docs/configuration.md"))) {
            lines.filter(line -> line.startsWith("| `") && line.contains("| `studio."))
                    .map(Row::of)
                    .filter(row -> !row.variables().getFirst().startsWith("studio."))
                    .forEach(rows::add);
        }
    }

    @Test
    void everySettingIsInTheTableOnce() {
        assertThat(defaults).hasSizeGreaterThan(50);
        assertThat(defaults.keySet()).allSatisfy(property -> assertThat(rows)
                .filteredOn(row -> row.tellsOf(property))
                .as(property)
                .hasSize(1));
    }

    @Test
    void everyRowIsASetting() {
        assertThat(rows).allSatisfy(row -> assertThat(row.properties()).allMatch(name -> defaults.keySet().stream()
                .anyMatch(new Row(List.of(), List.of(name), Settings.NO_DEFAULT)::tellsOf)));
    }

    @Test
    void variablesAreThoseThatAreRead() {
        for (Row row : rows) {
            String property = row.properties().getFirst();
            String variable = row.variables().getFirst();
            if (shipped.getProperty(property, "").contains("${" + variable + ":")) {
                continue;
            }
            assertThat(variable)
                    .startsWith(
                            property.replace(".*", "").replaceAll("[.-]", "_").toUpperCase());
        }
    }

    @Test
    void defaultsAreThoseOfTheCode() {
        for (Row row : rows) {
            String standard = defaults.getOrDefault(row.properties().getFirst(), Settings.NO_DEFAULT);
            if (!standard.equals(Settings.NO_DEFAULT)) {
                assertThat(row.standard()).as(row.properties().toString()).isEqualTo("`" + standard + "`");
            }
        }
    }

    @Test
    void limitsAreThePlatforms() {
        Map<String, String> limits = Map.of(
                "generation", "5 in `1M`",
                "upload", "10 in `1M`",
                "preset", "8 in `1M`",
                "project", "20 in `1H`");
        limits.forEach((name, limit) -> {
            String property = "studio.limits." + name;
            assertThat(rows)
                    .anyMatch(row ->
                            row.tellsOf(property + ".calls") && row.standard().equals(limit));
            assertThat("%s in `%s`".formatted(shipped.get(property + ".calls"), shipped.get(property + ".per")))
                    .isEqualTo(limit);
        });
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .toList();
    }
}
