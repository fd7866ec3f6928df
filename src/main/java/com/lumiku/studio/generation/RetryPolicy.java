package com.lumiku.studio.generation;

import com.lumiku.studio.StudioConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When and how often a picture is tried again. */
@Singleton
class RetryPolicy {

    private static final int MOST_DOUBLINGS = 20;
    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    private final StudioConfig.Generation settings;

    RetryPolicy(StudioConfig config) {
        this.settings = config.generation();
    }

    /** Whether a unit that has failed that often has had all its attempts. */
    boolean isExhausted(int failures) {
        return failures >= settings.maxAttempts();
    }

    /**
     * The pause after a failure: doubling, somewhere between half and all of it; or what the generator asked for (an hour at
     * most) and up to a fifth more, so that not all come back at once.
     *
     * @param failures how often it failed before this failure
     */
    Duration pause(int failures, Optional<Duration> retryAfter) {
        if (retryAfter.isPresent()) {
            long asked = shorter(retryAfter.get(), LONGEST_REQUEST).toMillis();
            return between(asked, asked + asked / 5);
        }
        Duration doubled = settings.firstRetry().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        long longest = shorter(doubled, settings.longestRetry()).toMillis();
        return between(longest / 2, longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration between(long least, long most) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(least, most + 1));
    }
}
