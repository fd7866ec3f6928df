package com.lumiku.studio.database;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses that double with each failure, each of them somewhere between half and all of itself, so that replicas do not march in
 * step.
 *
 * @param first the pause after the first failure
 */
public record Backoff(Duration first) {

    private static final int MOST_DOUBLINGS = 20;

    /**
     * The pause after another failure.
     *
     * @param before how often it has failed before
     */
    public Duration after(int before, Duration longest) {
        return jittered(shorter(first.multipliedBy(1L << Math.clamp(before, 0, MOST_DOUBLINGS)), longest));
    }

    /** Somewhere between half and all of a pause. */
    public static Duration jittered(Duration pause) {
        long millis = pause.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
