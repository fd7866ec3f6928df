package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dashboard's TypeScript, checked with the Deno that the bundler brings: no Node and no network. */
class DashboardSourcesIT {

    private static final Path SOURCES = Path.of("src/main/web");
    /** Below target, where the modules that the bundler has unpacked are found. */
    private static final Path COPY = Path.of("target/dashboard");

    private static Deno deno;

    @BeforeAll
    static void copy() throws IOException {
        deno = Deno.find();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = COPY.resolve(SOURCES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.deleteIfExists(copy);
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void typesFit() {
        List<String> command = new ArrayList<>(List.of("check", "--node-modules-dir=manual", "app/index.ts"));
        command.addAll(tests());
        deno(command);
    }

    @Test
    void nothingIsAmissInStyle() {
        deno(List.of("lint", "app"));
    }

    @Test
    void filesAreFormatted() {
        deno(List.of("fmt", "--check", "app"));
    }

    @Test
    void itsOwnTestsPass() {
        List<String> command = new ArrayList<>(
                List.of("test", "--no-check", "--node-modules-dir=manual", "--location=http://localhost/"));
        command.addAll(tests());
        assertThat(deno(command)).contains("passed").doesNotContain("0 passed");
    }

    private static List<String> tests() {
        try (Stream<Path> files = Files.walk(COPY)) {
            List<String> tests = files.map(COPY::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith("_test.ts"))
                    .sorted()
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String deno(List<String> arguments) {
        return deno.run(COPY, arguments);
    }
}
