package com.lumiku.studio.cli;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Copies the pictures of rows from one store into another, while both may be in use. */
final class MediaCopy {

    /** Most of it is waiting; each holds a picture in memory. */
    private static final int AT_ONCE = 8;

    private static final int NAMED_AT_MOST = 20;

    private final MediaStore source;
    private final MediaStore target;
    private final Terminal terminal;
    private final LongAdder copied = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder there = new LongAdder();
    private final LongAdder gone = new LongAdder();
    private final List<String> missing = new ArrayList<>();

    MediaCopy(MediaStore source, MediaStore target, Terminal terminal) {
        this.source = source;
        this.target = target;
        this.terminal = terminal;
    }

    long copied() {
        return copied.sum();
    }

    long bytes() {
        return bytes.sum();
    }

    /** How many were there before. */
    long there() {
        return there.sum();
    }

    /** How many were deleted from the source before they could be read. */
    long gone() {
        return gone.sum();
    }

    /** Some of those that are not in the target, or not in full, though they are in the source. */
    List<String> missing() {
        return missing;
    }

    void run() throws IOException {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (int shard = 0; shard < MediaStore.SHARDS; shard++) {
                terminal.progress(String.format(
                        Locale.ROOT, "part %d of %d, %,d pictures copied", shard + 1, MediaStore.SHARDS, copied()));
                copy(shard, workers);
            }
        } finally {
            terminal.progressEnds();
        }
    }

    private void copy(int shard, ExecutorService workers) throws IOException {
        Map<String, Long> before = sizes(shard);
        List<StoredFile> wanted = new ArrayList<>();
        try (Stream<StoredFile> files = source.list(shard)) {
            files.filter(file -> !isThere(file, before)).forEach(wanted::add);
        }
        if (wanted.isEmpty()) {
            return;
        }
        awaitAll(
                workers,
                wanted.stream()
                        .<Callable<Void>>map(file -> () -> {
                            copy(file, before.containsKey(file.key()));
                            return null;
                        })
                        .toList());
        Map<String, Long> after = sizes(shard);
        wanted.stream()
                .filter(file -> !Long.valueOf(file.size()).equals(after.get(file.key())))
                .filter(file -> source.find(file.key()).isPresent())
                .limit(NAMED_AT_MOST - missing.size())
                .forEach(file -> missing.add(file.key()));
    }

    private Map<String, Long> sizes(int shard) {
        Map<String, Long> sizes = new HashMap<>();
        try (Stream<StoredFile> files = target.list(shard)) {
            files.forEach(file -> sizes.put(file.key(), file.size()));
        }
        return sizes;
    }

    private boolean isThere(StoredFile file, Map<String, Long> sizes) {
        boolean isThere = Long.valueOf(file.size()).equals(sizes.get(file.key()));
        there.add(isThere ? 1 : 0);
        return isThere;
    }

    /** @param isDamaged whether there is one in the target that has another size */
    private void copy(StoredFile file, boolean isDamaged) throws IOException {
        Optional<InputStream> found = source.open(file.key(), 0);
        if (found.isEmpty()) {
            gone.increment();
            return;
        }
        byte[] content;
        try (InputStream in = found.get()) {
            content = in.readAllBytes();
        }
        if (isDamaged) {
            target.delete(file.key());
        }
        target.put(file.key(), new EncodedPicture(content, MediaKey.format(file.key())));
        copied.increment();
        bytes.add(content.length);
    }

    private static void awaitAll(ExecutorService workers, List<Callable<Void>> copies) throws IOException {
        try {
            for (Future<Void> copy : workers.invokeAll(copies)) {
                copy.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
