package com.lumiku.studio.generation;

import com.lumiku.studio.database.Backoff;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When and how often a picture is tried again, and how long it waits where it cannot be tried. */
@Singleton
public class RetryPolicy {

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
        return retryAfter.map(RetryPolicy::asked).orElseGet(() -> new Backoff(settings.firstRetry())
                .after(failures, settings.longestRetry()));
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
                .orElseGet(() -> Backoff.jittered(shorter(longer(waited, settings.firstRetry()), longest)));
    }

    /** An hour at most, and up to a fifth more, so that not all come back at once. */
    private static Duration asked(Duration retryAfter) {
        long asked = shorter(retryAfter, LONGEST_REQUEST).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(asked, asked + asked / 5 + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
