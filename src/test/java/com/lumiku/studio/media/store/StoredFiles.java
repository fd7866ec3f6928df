package com.lumiku.studio.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The store of the application under test, as somebody sees it who looks into its directory. */
public final class StoredFiles {

    private static final Path ROOT = Path.of("target/test-media");

    private StoredFiles() {}

    /** Those of the keys that are there. */
    public static List<String> of(Collection<String> keys) {
        return keys.stream().filter(key -> Files.exists(ROOT.resolve(key))).toList();
    }

    /** Where the file of a key lies. */
    public static Path path(String key) {
        return ROOT.resolve(key);
    }

    /** How many there are, unfinished ones included. */
    public static long count() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
