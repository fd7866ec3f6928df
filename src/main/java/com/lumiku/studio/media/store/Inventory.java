package com.lumiku.studio.media.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/**
 * Which files there are and which of them are named. Remembers 64 bits of each key, so that a million files take 8 MB: two that
 * agree in them count as one, at the worst a file stays that nobody needs.
 */
public final class Inventory {

    private static final int DIGITS_FROM = 6;
    private static final int DIGITS_TO = DIGITS_FROM + 16;

    private final long[] files;
    private final BitSet named = new BitSet();

    private Inventory(long[] files) {
        this.files = files;
    }

    /** Of the files of rows. */
    public static Inventory of(MediaStore store) {
        long[] files = LongStream.range(0, MediaStore.SHARDS)
                .flatMap(shard -> store.list((int) shard).mapToLong(file -> digits(file.key())))
                .toArray();
        Arrays.sort(files);
        return new Inventory(files);
    }

    /** How many files there were. */
    int size() {
        return files.length;
    }

    /** Notes that a row names a key; false where no such file was there. */
    public boolean name(String key) {
        int place = Arrays.binarySearch(files, digits(key));
        if (place >= 0) {
            named.set(place);
        }
        return place >= 0;
    }

    /** Whether a file was there and nobody named it. */
    boolean isUnnamed(String key) {
        int place = Arrays.binarySearch(files, digits(key));
        return place >= 0 && !named.get(place);
    }

    private static long digits(String key) {
        return Long.parseUnsignedLong(key, DIGITS_FROM, DIGITS_TO, 16);
    }
}
