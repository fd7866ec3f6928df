package com.lumiku.studio.drawing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** An executable has nothing but these. */
    @Test
    void namesAreAllThereIs() throws IOException {
        assertThat(DataFile.names()).isEqualTo(files("prop", "thing", "cloth", "scene", "vocabulary", "casting"));
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
                    .map(file -> "/" + RESOURCES.relativize(file))
                    .filter(name -> Stream.of(folders).anyMatch(folder -> name.startsWith("/" + folder + "/")))
                    .collect(Collectors.toSet());
        }
    }
}
