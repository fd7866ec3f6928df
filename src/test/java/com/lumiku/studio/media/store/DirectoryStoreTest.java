package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.picture.Problems;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends MediaStoreContract {

    @TempDir
    Path folder;

    @Override
    MediaStore store() {
        return new DirectoryStore(folder.resolve("media"));
    }

    @Override
    void lay(Set<String> keys) throws IOException {
        for (String key : keys) {
            Path file = folder.resolve("media").resolve(key);
            Files.createDirectories(file.getParent());
            Files.write(file, PICTURE.bytes());
        }
    }

    @Test
    void filesArePrivateAndWhereTheirKeySays() throws IOException {
        String key = MediaKey.of("row", PICTURE);
        assertThat(key).matches("([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}\\.png");
        store().put(key, PICTURE);
        assertThat(files()).containsExactly(folder.resolve("media").resolve(key));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("media/unfinished")).isEmptyDirectory();
    }

    @Test
    void rowsDoNotShareFiles() {
        assertThat(MediaKey.of("row", PICTURE))
                .isEqualTo(MediaKey.of("row", PICTURE))
                .isNotEqualTo(MediaKey.of("other", PICTURE));
    }

    /** The device that is always full stands in for a disk. */
    @Test
    void aFullDiskIsAProblemAndLeavesNothing() throws IOException {
        UnfinishedFiles full = new UnfinishedFiles(folder.resolve("media")) {
            @Override
            public Path create() throws IOException {
                return Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
            }
        };
        MediaStore store = new DirectoryStore(folder.resolve("media"), full);
        String key = MediaKey.of("row", PICTURE);
        assertThat(Problems.of(() -> store.put(key, PICTURE)).kind()).isEqualTo(ProblemKind.INSUFFICIENT_STORAGE);
        assertThat(store.find(key)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(folder.resolve("full")).doesNotExist();
    }

    /** Where Linux lets nobody write, not even the superuser, who may write in a directory that is read-only. */
    @Test
    void aStoreThatMayNotBeWrittenIsAProblem() {
        Path forbidden = Path.of("/sys");
        String key = MediaKey.of("row", PICTURE);
        UnfinishedFiles unfinished = new UnfinishedFiles(forbidden.resolve("media"));
        for (MediaStore store : List.of(
                new DirectoryStore(forbidden.resolve("media")),
                new DirectoryStore(forbidden, new UnfinishedFiles(folder)),
                new DirectoryStore(folder.resolve("media"), unfinished))) {
            ProblemException problem = Problems.of(() -> store.put(key, PICTURE));
            assertThat(problem.kind()).isEqualTo(ProblemKind.INSUFFICIENT_STORAGE);
            assertThat(problem).hasMessageContaining("may not write").hasMessageNotContaining("no room");
            assertThat(store.find(key)).isEmpty();
        }
        assertThat(folder.resolve("unfinished")).isEmptyDirectory();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
