package com.lumiku.studio.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path folder;

    @Test
    void nobodyElseMayLookIntoFolders() throws IOException {
        PrivateFiles.createFolders(folder.resolve("upper/lower"));

        assertThat(permissions(folder.resolve("upper"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("upper/lower"))).isEqualTo("rwx------");
    }

    @Test
    void nobodyElseMayReadFiles() throws IOException {
        PrivateFiles.create(folder.resolve("made"));
        PrivateFiles.open(folder.resolve("opened"), Set.of(CREATE_NEW, WRITE)).close();
        Path temporary = PrivateFiles.createTemporary(folder, "a", ".b");

        assertThat(permissions(folder.resolve("made"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("opened"))).isEqualTo("rw-------");
        assertThat(permissions(temporary)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
