package com.lumiku.studio.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a delivery is tried again: the example of Standard Webhooks, ten attempts within three days. Each pause begins with the failure
 * before it and is up to a tenth longer, so that not all come back at once.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">The specification</a>
 */
final class RetrySchedule {

    /** After the first attempt, which is made at once. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    static final int ATTEMPTS = PAUSES.size() + 1;

    private static final int JITTER = 10;

    private RetrySchedule() {}

    /**
     * The pause after another failure; empty where that was the last attempt.
     *
     * @param failures how often it has failed, 1 or more
     * @param asked when the receiver wants it again; nobody is waited for longer than for a day
     */
    static Optional<Duration> after(int failures, Optional<Duration> asked) {
        if (failures >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(failures - 1);
        Duration wanted = asked.map(RetrySchedule::bounded)
                .filter(other -> other.compareTo(pause) > 0)
                .orElse(pause);
        return Optional.of(jittered(wanted));
    }

    private static Duration bounded(Duration asked) {
        return asked.compareTo(PAUSES.getLast()) < 0 ? asked : PAUSES.getLast();
    }

    private static Duration jittered(Duration pause) {
        long millis = pause.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis, millis + millis / JITTER + 1));
    }
}
