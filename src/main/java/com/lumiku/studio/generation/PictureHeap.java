package com.lumiku.studio.generation;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Whether this process' heap can hold a picture while it is made. One that it cannot hold would fail each time, and take whatever
 * else is being done here with it.
 */
@Singleton
public class PictureHeap {

    private static final long MEBIBYTE = 1024 * 1024;

    /**
     * The pixels, and what drawing, scaling and encoding take beside: heaps that were just large enough for pictures of 1024 x
     * 1024 and of 2048 x 2048 differ by 23 bytes a pixel; some are to spare.
     */
    private static final long BYTES_PER_PIXEL = 25;

    /** What the service needs for itself, at the least: what an executable has after its start. */
    private static final long OF_THE_SERVICE = 32 * MEBIBYTE;

    private final long free;
    private final boolean makesPictures;

    @Inject
    PictureHeap(Replica replica) {
        this(Runtime.getRuntime().maxMemory(), replica.works());
    }

    /**
     * @param bytes how large the heap may grow
     * @param makesPictures whether they are made by this process; other replicas have heaps of their own
     */
    PictureHeap(long bytes, boolean makesPictures) {
        this.free = bytes - OF_THE_SERVICE;
        this.makesPictures = makesPictures;
    }

    /**
     * Asked before a job is started.
     *
     * @throws ProblemException 422 naming the size and what is allowed
     */
    public void require(int width, int height) {
        long needed = BYTES_PER_PIXEL * width * height;
        if (makesPictures && needed > free) {
            throw new ProblemException(
                    ProblemKind.BEYOND_GENERATOR,
                    String.format(
                            Locale.ROOT,
                            "A picture of %d x %d pixels needs %d MiB of memory while it is made; this server has %d MiB for it,"
                                    + " which is enough for %d x %d",
                            width,
                            height,
                            needed / MEBIBYTE,
                            free / MEBIBYTE,
                            side(),
                            side()));
        }
    }

    private int side() {
        return (int) Math.sqrt((double) Math.max(0, free) / BYTES_PER_PIXEL);
    }
}
