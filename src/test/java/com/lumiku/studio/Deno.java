package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Deno that comes with the web bundler: it checks and runs TypeScript, without a network. */
record Deno(Path executable) {

    private static final Path PLATFORMS = Path.of("target/node_modules/@deno");

    static Deno find() throws IOException {
        try (Stream<Path> platforms = Files.list(PLATFORMS)) {
            return platforms
                    .map(platform -> platform.resolve("deno"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(executable -> new Deno(executable.toAbsolutePath()))
                    .orElseThrow();
        }
    }

    /** What one of its commands says in a folder that has a {@code deno.json}; it fails the test where the command fails. */
    String run(Path folder, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(executable.toString(), arguments.getFirst(), "--config", "deno.json"));
        command.addAll(arguments.subList(1, arguments.size()));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("NO_COLOR", "1");
            builder.environment()
                    .put("DENO_DIR", Path.of("target/deno").toAbsolutePath().toString());
            builder.environment().put("DENO_NO_UPDATE_CHECK", "1");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
