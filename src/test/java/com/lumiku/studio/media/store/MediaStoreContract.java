package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does, whatever it keeps pictures in. */
abstract class MediaStoreContract {

    static final EncodedPicture PICTURE = new EncodedPicture(new byte[] {1, 2, 3}, PictureFormat.PNG);

    private static final int ROUNDS = 40;

    /** Ten times what a server lists at once. */
    private static final int FILES = 10_000;

    /** The same store whenever a test asks, empty at first. */
    abstract MediaStore store() throws Exception;

    /** Lays pictures there beside the store, as whoever copies them does. */
    abstract void lay(Set<String> keys) throws Exception;

    @Test
    void whatIsPutIsThereOnceAndWhole() throws Exception {
        String key = MediaKey.of("row", PICTURE);
        assertThat(store().find(key)).isEmpty();
        assertThat(store().open(key, 0)).isEmpty();

        assertThat(store().put(key, PICTURE).isNew()).isTrue();
        assertThat(store().put(key, PICTURE).isNew()).isFalse();

        StoredFile found = store().find(key).orElseThrow();
        assertThat(found.key()).isEqualTo(key);
        assertThat(found.size()).isEqualTo(3);
        assertThat(shard(key)).containsExactly(key);
        store().delete(key);
        store().delete(key);
        assertThat(store().find(key)).isEmpty();
        assertThat(store().open(key, 0)).isEmpty();
        assertThat(shard(key)).isEmpty();
    }

    @Test
    void aFileIsReadFromAnyPlace() throws Exception {
        String key = MediaKey.of("row", PICTURE);
        store().put(key, PICTURE);

        assertThat(read(key, 0)).containsExactly(1, 2, 3);
        assertThat(read(key, 1)).containsExactly(2, 3);
        assertThat(read(key, 3)).isEmpty();
    }

    @Test
    void largeFilesAreReadWholeAndInParts() throws Exception {
        byte[] bytes = new byte[3 << 20];
        new Random(1).nextBytes(bytes);
        EncodedPicture large = new EncodedPicture(bytes, PictureFormat.JPEG);
        String key = MediaKey.of("large", large);
        store().put(key, large);

        assertThat(read(key, 0)).isEqualTo(bytes);
        assertThat(read(key, bytes.length - 10)).hasSize(10);
        try (InputStream abandoned = store().open(key, 0).orElseThrow()) {
            assertThat(abandoned.readNBytes(5)).hasSize(5);
        }
    }

    /** A server may refuse what is there before it has read it. */
    @Test
    void largeFilesArePutAgain() throws Exception {
        EncodedPicture large = new EncodedPicture(new byte[5 << 20], PictureFormat.JPEG);
        String key = MediaKey.of("large", large);
        assertThat(store().put(key, large).isNew()).isTrue();

        for (int i = 0; i < 5; i++) {
            assertThat(store().put(key, large).isNew()).isFalse();
        }
        assertThat(read(key, 0)).hasSize(5 << 20);
    }

    @Test
    void whatWasPutAgainIsNotTakenAway() throws Exception {
        String key = MediaKey.of("row", PICTURE);
        StoredFile first = store().put(key, PICTURE).file();
        await().until(() -> !store().put(key, PICTURE).file().equals(first));

        store().deleteUnchanged(first);
        assertThat(store().find(key)).isPresent();

        store().deleteUnchanged(store().find(key).orElseThrow());
        assertThat(store().find(key)).isEmpty();
        store().deleteUnchanged(first);
    }

    /** As the sweep does it. */
    @Test
    void whatIsListedIsTakenAway() throws Exception {
        String key = MediaKey.of("row", PICTURE);
        store().put(key, PICTURE);
        try (Stream<StoredFile> files = store().list(shardOf(key))) {
            files.toList().forEach(this::deleteUnchanged);
        }
        assertThat(store().find(key)).isEmpty();
    }

    /** As two workers do, of which one has lost its lease: it takes away what it has put, and not what the other has. */
    @Test
    void whoPutsAtTheSameTimeTakesAwayNothingOfTheOther() throws Exception {
        MediaStore store = store();
        inTurns(
                List.of((key, ignored) -> store.put(key, PICTURE), (key, ignored) -> {
                    MediaStore.Placed placed = store.put(key, PICTURE);
                    if (placed.isNew()) {
                        store.deleteUnchanged(placed.file());
                    }
                }),
                false);
    }

    /** As the sweep and a worker do, who makes again what nobody has named. */
    @Test
    void whoPutsAgainLosesNothingToWhoTakesAway() throws Exception {
        MediaStore store = store();
        inTurns(
                List.of((key, before) -> store.put(key, PICTURE), (key, before) -> store.deleteUnchanged(before)),
                true);
    }

    @FunctionalInterface
    private interface Action {

        void on(String key, StoredFile before) throws Exception;
    }

    /** As a worker does while two replicas sweep. */
    @Test
    void whoPutsAgainLosesNothingToTwoWhoTakeAway() throws Exception {
        MediaStore store = store();
        Action takesAway = (key, before) -> store.deleteUnchanged(before);
        inTurns(List.of((key, before) -> store.put(key, PICTURE), takesAway, takesAway), true);
    }

    /** Each begins at the same time; the picture is there in the end. */
    private void inTurns(List<Action> actions, boolean isThere) throws Exception {
        MediaStore store = store();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < ROUNDS; i++) {
                String key = MediaKey.of("row" + i, PICTURE);
                StoredFile before = isThere ? store.put(key, PICTURE).file() : null;
                CyclicBarrier together = new CyclicBarrier(actions.size());
                List<Future<?>> all = new ArrayList<>();
                for (Action action : actions) {
                    all.add(workers.submit(() -> {
                        together.await();
                        action.on(key, before);
                        return null;
                    }));
                }
                for (Future<?> each : all) {
                    each.get();
                }
                assertThat(store.find(key)).as("named by a row").isPresent();
            }
        }
    }

    @Test
    void allFilesAreListedByShard() throws Exception {
        MediaStore store = store();
        Set<String> keys = Stream.iterate(0, i -> i + 1)
                .map(i -> String.format("ab/%02x/ab%02x%060x.png", i % 256, i % 256, i))
                .limit(FILES)
                .collect(Collectors.toSet());
        lay(keys);
        String other = "ac/00/ac" + "0".repeat(62) + ".png";
        store.put(other, PICTURE);
        store.put("catalog/poses/x-0123456789abcdef.png", PICTURE);

        try (Stream<StoredFile> files = store.list(0xab)) {
            assertThat(files.map(StoredFile::key)).containsExactlyInAnyOrderElementsOf(keys);
        }
        assertThat(shard(other)).containsExactly(other);
        try (Stream<StoredFile> files = store.list(0xff)) {
            assertThat(files).isEmpty();
        }
        try (Stream<StoredFile> files = store.listCatalog()) {
            assertThat(files.map(StoredFile::key)).containsExactly("catalog/poses/x-0123456789abcdef.png");
        }
    }

    @Test
    void tryingLeavesNothing() throws Exception {
        store().tryToKeep(64 << 10);
        for (int shard = 0; shard < MediaStore.SHARDS; shard += 51) {
            try (Stream<StoredFile> files = store().list(shard)) {
                assertThat(files).isEmpty();
            }
        }
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
                "unfinished/1.tmp",
                "deleting/ab/cd/x.png"
            })
    void whatIsNotAKeyLeadsNowhere(String key) throws Exception {
        MediaStore store = store();
        assertThatThrownBy(() -> store.find(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(key, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.put(key, PICTURE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private void deleteUnchanged(StoredFile file) {
        try {
            store().deleteUnchanged(file);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] read(String key, long offset) throws Exception {
        try (InputStream content = store().open(key, offset).orElseThrow()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> shard(String key) throws Exception {
        try (Stream<StoredFile> files = store().list(shardOf(key))) {
            return files.map(StoredFile::key).toList();
        }
    }

    private static int shardOf(String key) {
        return Integer.parseInt(key.substring(0, 2), 16);
    }
}
