package com.lumiku.studio.media.picture;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that pictures being read may take at once; who finds none free waits for a turn. */
@Singleton
class PictureMemory {

    private static final int UNIT = 1024;

    private final Semaphore free;
    private final int all;
    private final Duration patience;

    @Inject
    PictureMemory(ReadingConfig config) {
        this(
                config.memory()
                        .map(size -> size.asLongValue())
                        .orElse(Runtime.getRuntime().maxMemory() / 2),
                config.patience());
    }

    PictureMemory(long bytes, Duration patience) {
        this.all = Math.toIntExact(Math.min(bytes / UNIT, Integer.MAX_VALUE));
        this.free = new Semaphore(all, true);
        this.patience = patience;
    }

    /** What one picture takes, until it is given back, by whatever thread. */
    @FunctionalInterface
    interface Share {

        void release();
    }

    /**
     * Takes memory as soon as there is enough.
     *
     * @param pixels of the picture, to say how many would be read
     * @param heap bytes of the heap
     * @param outside bytes outside of the heap, of which one picture may take more than is allowed for all together
     * @throws ProblemException 413 where there will never be enough, 503 where none became free in time
     */
    Share take(long pixels, long heap, long outside) {
        if (heap / UNIT > all) {
            double most = Math.floor((double) all * UNIT / heap * pixels / 1e5) / 10;
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The picture has %.1f megapixels; of its kind this server has memory for %.1f (studio.media.memory)",
                            pixels / 1e6,
                            most));
        }
        int units = (int) Math.min(all, (heap + outside) / UNIT);
        take(units);
        return () -> free.release(units);
    }

    private void take(int units) {
        try {
            if (!free.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.unavailable("Too many pictures are being read right now", patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The service is stopping", patience);
        }
    }
}
