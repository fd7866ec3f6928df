package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** How long this replica takes for a picture lately, from its description to its files: the last ten or so weigh most. */
@Singleton
class WorkerPace {

    private static final double WEIGHT_OF_THE_NEWEST = 0.2;

    private final AtomicReference<Double> seconds = new AtomicReference<>();

    /** A picture has been made. */
    void made(long nanos) {
        double newest = Math.max(1, nanos) / (double) TimeUnit.SECONDS.toNanos(1);
        seconds.accumulateAndGet(
                newest, (usual, given) -> usual == null ? given : usual + WEIGHT_OF_THE_NEWEST * (given - usual));
    }

    /** Seconds for one picture; null before the first. */
    Double secondsPerPicture() {
        return seconds.get();
    }
}
