package com.lumiku.studio.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedFolderTest {

    @ParameterizedTest
    @CsvSource({
        "/catalog, pose-categories.yaml, poses/casual.yaml",
        "/catalog, poses/casual.yaml, pose-categories.yaml",
        "/org/assertj/core/api, Assertions.class, filter/Filters.class",
    })
    void aFolderIsFoundByOneOfItsFilesAmongClassesAndInJars(String folder, String known, String file)
            throws IOException {
        PackedResource plain = PackedFolder.of(folder, known).find(file).orElseThrow();
        PackedResource packed = PackedFolder.packed(folder, known).find(file).orElseThrow();
        assertThat(plain.size()).as("a JVM keeps nothing").isZero();
        assertThat(packed.size()).isBetween(1, plain.bytes().length - 1);
        assertThat(packed.bytes()).isEqualTo(plain.bytes());
        assertThat(packed.compressed()).isEqualTo(plain.compressed());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(plain.compressed())))
                .hasBinaryContent(plain.bytes());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(PackedFolder.of("/catalog", "pose-categories.yaml").find("none.yaml"))
                .isEmpty();
        assertThat(PackedFolder.packed("/catalog", "pose-categories.yaml").find("none.yaml"))
                .isEmpty();
        assertThatThrownBy(() -> PackedFolder.packed("/catalog", "none.yaml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no /catalog/none.yaml");
    }
}
