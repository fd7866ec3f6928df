package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When and how often a picture is tried again, and how long it waits where it cannot be tried. */
@Singleton
public class RetryPolicy {

    private static final int MOST_DOUBLINGS = 20;
    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);
    /** Looking whether there is room again costs nobody anything. */
    private static final Duration LONGEST_WAIT_FOR_ROOM = Duration.ofSeconds(10);

    private final GenerationConfig settings;

    RetryPolicy(GenerationConfig settings) {
        this.settings = settings;
    }

    /** Whether a unit that has failed that often has had all its attempts. */
    boolean isExhausted(int failures) {
        return failures >= settings.maxAttempts();
    }

    /** How long a picture may wait in vain before it has failed. */
    Duration longestWait() {
        return settings.longestWait();
    }

    /** The longest pause that nobody has asked for. */
    public Duration longestPause() {
        return settings.longestRetry();
    }

    /** How long after its worker has fallen silent a picture is given to another, at the latest. */
    public Duration takeoverAfter() {
        return settings.takeoverAfter();
    }

    /**
     * The pause after a failure: doubling, or what the generator asked for.
     *
     * @param failures how often it failed before this failure
     */
    Duration afterFailure(int failures, Optional<Duration> retryAfter) {
        return retryAfter
                .map(RetryPolicy::asked)
                .orElseGet(() -> jittered(
                        settings.firstRetry().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)),
                        settings.longestRetry()));
    }

    /**
     * The pause of a picture that cannot be tried now: as long as it has waited so far, and so doubling, or what was asked for.
     *
     * @param waited how long it has been waiting
     */
    Duration whileWaiting(WaitingFor what, Duration waited, Optional<Duration> retryAfter) {
        Duration longest = what == WaitingFor.STORE
                ? shorter(settings.longestRetry(), LONGEST_WAIT_FOR_ROOM)
                : settings.longestRetry();
        return retryAfter
                .map(RetryPolicy::asked)
                .orElseGet(() -> jittered(longer(waited, settings.firstRetry()), longest));
    }

    /** An hour at most, and up to a fifth more, so that not all come back at once. */
    private static Duration asked(Duration retryAfter) {
        long asked = shorter(retryAfter, LONGEST_REQUEST).toMillis();
        return between(asked, asked + asked / 5);
    }

    /** Somewhere between half and all of it. */
    private static Duration jittered(Duration pause, Duration longest) {
        long most = shorter(pause, longest).toMillis();
        return between(most / 2, most);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration between(long least, long most) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(least, most + 1));
    }
}
