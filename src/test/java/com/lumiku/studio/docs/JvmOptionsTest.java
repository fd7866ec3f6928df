package com.lumiku.studio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A jar is started with the same options everywhere, so that what is measured is what users have. */
class JvmOptionsTest {

    private static final Path OPTIONS = Path.of("docker/jvm.options");

    /** Options that would take the place of those, but for what makes a JVM start fast where many are started. */
    private static final Pattern OTHERS = Pattern.compile("-Xm\\w+|-XX:[+-]?Use\\w+|MaxRAMPercentage");

    @ParameterizedTest
    @CsvSource({
        "src/docs/operations.md, java @docker/jvm.options -jar",
        "src/docs/operations.md, java @docker/jvm.options -XX:AOTCache=",
        "src/docs/operations.md, docker/train-aot-cache.sh target/quarkus-app java @docker/jvm.options",
        "docker/Dockerfile, COPY docker/jvm.options /app/",
        "docker/Dockerfile, train-aot-cache.sh /app java @/app/jvm.options",
        "docker/Dockerfile, JDK_JAVA_OPTIONS=@/app/jvm.options",
        "docker/vps/install.md, cp docker/jvm.options /opt/avatar-studio/",
        "docker/vps/install.md, java @/opt/avatar-studio/jvm.options -jar",
        "src/test/bench/target.sh, @docker/jvm.options",
        "src/test/bench/engine.sh, @docker/jvm.options",
        "src/test/bench/search.sh, @docker/jvm.options",
        "src/test/bench/storm.sh, @docker/jvm.options",
        "src/test/bench/uploads.sh, @docker/jvm.options"
    })
    void everyStartTakesThem(String file, String start) throws IOException {
        String text = Files.readString(Path.of(file));

        assertThat(text).contains(start);
        assertThat(text.lines().filter(line -> line.contains("java") && line.contains(".jar")))
                .noneMatch(line -> OTHERS.matcher(line).find());
    }

    /** The service refuses parameters that it does not know, and a training that is refused makes no cache. */
    @Test
    void trainingSendsNoUnknownParameters() throws IOException {
        assertThat(Files.readString(Path.of("docker/train-aot-cache.sh"))).doesNotContainPattern("\\?\\[");
    }

    @Test
    void aJvmTakesThem() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(), "@" + OPTIONS, "-version"))
                .redirectErrorStream(true)
                .start();

        assertThat(new String(java.getInputStream().readAllBytes())).doesNotContain("rror", "arning");
        assertThat(java.waitFor()).isZero();
    }
}
