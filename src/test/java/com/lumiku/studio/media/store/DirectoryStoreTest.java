package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.Problems;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryStoreTest {

    private static final EncodedPicture PICTURE = new EncodedPicture(new byte[] {1, 2, 3}, PictureFormat.PNG);

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereOnceWholeAndPrivate() throws IOException {
        MediaStore store = store();
        String key = MediaKey.of("row", PICTURE);
        assertThat(key).matches("([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}\\.png");
        assertThat(store.put(key, PICTURE).isNew()).isTrue();
        assertThat(store.put(key, PICTURE).isNew()).isFalse();
        assertThat(files()).containsExactly(folder.resolve("media").resolve(key));
        assertThat(store.find(key).orElseThrow().size()).isEqualTo(3);
        try (InputStream content = store.open(key, 1).orElseThrow()) {
            assertThat(content.readAllBytes()).containsExactly(2, 3);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
        try (Stream<StoredFile> listed = store.list(Integer.parseInt(key.substring(0, 2), 16))) {
            assertThat(listed.map(StoredFile::key)).containsExactly(key);
        }
        store.delete(key);
        assertThat(store.find(key)).isEmpty();
        assertThat(store.open(key, 0)).isEmpty();
    }

    /** As two workers do, of which one has lost its lease: it takes away what it has put, and not what the other has. */
    @Test
    void whoPutsAtTheSameTimeTakesAwayNothingOfTheOther() throws Exception {
        MediaStore store = store();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String key = MediaKey.of("row" + i, PICTURE);
                CyclicBarrier together = new CyclicBarrier(2);
                Future<MediaStore.Placed> named = workers.submit(() -> {
                    together.await();
                    return store.put(key, PICTURE);
                });
                Future<MediaStore.Placed> late = workers.submit(() -> {
                    together.await();
                    MediaStore.Placed placed = store.put(key, PICTURE);
                    if (placed.isNew()) {
                        store.deleteUnchanged(placed.file());
                    }
                    return placed;
                });

                late.get();
                named.get();
                assertThat(store.find(key)).as("named by a row").isPresent();
            }
        }
        assertThat(Files.list(folder.resolve("media/unfinished"))).isEmpty();
    }

    @Test
    void whatWasPutAgainIsNotTakenAway() throws Exception {
        MediaStore store = store();
        String key = MediaKey.of("row", PICTURE);
        StoredFile first = store.put(key, PICTURE).file();
        await().until(() -> !store.put(key, PICTURE).file().equals(first));

        store.deleteUnchanged(first);
        assertThat(store.find(key)).isPresent();

        store.deleteUnchanged(store.find(key).orElseThrow());
        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void rowsDoNotShareFiles() {
        assertThat(MediaKey.of("row", PICTURE))
                .isEqualTo(MediaKey.of("row", PICTURE))
                .isNotEqualTo(MediaKey.of("other", PICTURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../media.key",
                "/etc/passwd",
                "ab/cd/../../../../etc/passwd",
                "catalog/../../x.jpg",
                "catalog//x.jpg",
                "catalog/x.jpg\n",
                "catalog/x.svg",
                "unfinished/1.tmp"
            })
    void whatIsNotAKeyLeadsNowhere(String key) {
        MediaStore store = store();
        assertThatThrownBy(() -> store.find(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.put(key, PICTURE)).isInstanceOf(IllegalArgumentException.class);
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

    private DirectoryStore store() {
        return new DirectoryStore(folder.resolve("media"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
