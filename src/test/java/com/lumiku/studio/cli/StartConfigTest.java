package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read before Quarkus runs is what is set at run time, wherever it is set. */
class StartConfigTest {

    @TempDir
    Path folder;

    @Test
    void theEnvironmentCounts() throws Exception {
        assertThat(settings(
                        Map.of(
                                "STUDIO_HOME", "/srv/studio",
                                "PORT", "4711",
                                "JWT_SECRET", "of the environment",
                                "STUDIO_TOKEN_ISSUER", "platform"),
                        List.of()))
                .containsEntry("studio.home", "/srv/studio")
                .containsEntry("quarkus.http.port", "4711")
                .containsEntry("studio.token.secret", "of the environment")
                .containsEntry("studio.token.issuer", "platform")
                .containsEntry("embedded", "/srv/studio");
    }

    @Test
    void anyNameOfASettingCounts() throws Exception {
        assertThat(settings(Map.of("STUDIO_TOKEN_SECRET", "of the long name", "QUARKUS_HTTP_PORT", "4712"), List.of()))
                .containsEntry("studio.token.secret", "of the long name")
                .containsEntry("quarkus.http.port", "4712");
    }

    @Test
    void systemPropertiesWinOverTheEnvironment() throws Exception {
        assertThat(settings(Map.of("PORT", "4711"), List.of("-Dquarkus.http.port=4713", "-Dstudio.home=/given")))
                .containsEntry("quarkus.http.port", "4713")
                .containsEntry("embedded", "/given");
    }

    @Test
    void filesBesideItCount() throws Exception {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.properties"), """
                studio.token.issuer=of the folder
                %prod.studio.token.audience=of the profile
                """);
        Files.writeString(folder.resolve(".env"), "STUDIO_HOME=/of/the/file\n");
        assertThat(settings(Map.of(), List.of()))
                .containsEntry("studio.token.issuer", "of the folder")
                .containsEntry("studio.token.audience", "of the profile")
                .containsEntry("embedded", "/of/the/file");
    }

    @Test
    void withoutAnyTheDefaultsCount() throws Exception {
        assertThat(settings(Map.of(), List.of("-Duser.home=/home/somebody")))
                .containsEntry("studio.home", "/home/somebody/.local/share/avatar-studio")
                .containsEntry("quarkus.http.host", "127.0.0.1")
                .containsEntry("quarkus.http.port", "8080");
    }

    @Test
    void aDatabaseMayBeNamedInEachWay() throws Exception {
        for (Map<String, String> environment : List.of(
                Map.of("DATABASE_URL", "postgresql://studio@db/platform"),
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/platform"),
                Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://db/platform"))) {
            assertThat(settings(environment, List.of()))
                    .as(environment::toString)
                    .containsEntry("embedded", "no");
        }
    }

    private Map<String, String> settings(Map<String, String> environment, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), PrintSettings.class.getName()));
        command.addAll(List.of(
                "studio.home",
                "quarkus.http.host",
                "quarkus.http.port",
                "studio.token.secret",
                "studio.token.issuer",
                "studio.token.audience"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.matches("(JWT|STUDIO|QUARKUS)_.*|DATABASE_URL|PORT|HOST"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines()
                .flatMap(line -> Stream.of(line).filter(text -> text.contains("=")))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** That of this process, but for the settings of tests. */
    private String classPath() throws IOException {
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        String file = PrintSettings.class.getName().replace('.', '/') + ".class";
        Path code = folder.resolve("code");
        Files.createDirectories(code.resolve(file).getParent());
        Files.copy(tests.resolve(file), code.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        return Stream.concat(
                        Stream.of(code.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !Path.of(entry).equals(tests)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
