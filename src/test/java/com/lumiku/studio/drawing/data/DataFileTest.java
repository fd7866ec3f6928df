package com.lumiku.studio.drawing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** An executable has nothing but these. */
    @Test
    void whatIsPackedIsAllThereIs() throws IOException {
        assertThat(DataFile.packed().keySet()).isEqualTo(files("prop", "cloth", "scene", "thing", "vocabulary"));
    }

    @Test
    void whatIsPackedIsReadAsItWas() {
        Map<String, byte[]> packed = DataFile.packed();
        packed.forEach((name, bytes) -> assertThat(new String(DataFile.unpacked(bytes), StandardCharsets.UTF_8))
                .as(name)
                .isEqualTo(DataFile.text(name)));
        assertThat(packed.values().stream().mapToInt(bytes -> bytes.length).sum())
                .as("packed, of all that is plain")
                .isLessThan(packed.keySet().stream()
                                .mapToInt(name -> DataFile.text(name).length())
                                .sum()
                        / 3);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> DataFile.text("/vocabulary/Nothing.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no /vocabulary/Nothing.txt");
    }

    private static Set<String> files(String... folders) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> Stream.of(folders).anyMatch(folder -> name.startsWith("/" + folder + "/")))
                    .collect(Collectors.toSet());
        }
    }
}
