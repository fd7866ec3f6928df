package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole of the schedule, on a clock of its own. */
class RetryScheduleTest {

    /** Since the event, as Standard Webhooks has them. */
    private static final List<Duration> SINCE_START = List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5).plusSeconds(5),
            Duration.ofMinutes(35).plusSeconds(5),
            Duration.ofHours(2).plusMinutes(35).plusSeconds(5),
            Duration.ofHours(7).plusMinutes(35).plusSeconds(5),
            Duration.ofHours(17).plusMinutes(35).plusSeconds(5),
            Duration.ofHours(31).plusMinutes(35).plusSeconds(5),
            Duration.ofHours(51).plusMinutes(35).plusSeconds(5),
            Duration.ofHours(75).plusMinutes(35).plusSeconds(5));

    @Test
    void isTheOneOfTheStandardAndATenthLongerAtMost() {
        for (int run = 0; run < 200; run++) {
            List<Duration> attempts = attempts(Optional.empty());

            assertThat(attempts).hasSize(RetrySchedule.ATTEMPTS).hasSameSizeAs(SINCE_START);
            for (int i = 0; i < attempts.size(); i++) {
                Duration exact = SINCE_START.get(i);
                assertThat(attempts.get(i))
                        .as("attempt %d", i + 1)
                        .isBetween(exact, exact.multipliedBy(11).dividedBy(10));
            }
        }
    }

    @Test
    void jitters() {
        Set<Duration> pauses = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            pauses.add(RetrySchedule.after(9, Optional.empty()).orElseThrow());
        }
        assertThat(pauses).hasSizeGreaterThan(50);
    }

    @Test
    void waitsForWhoAsksForMoreButNotForEver() {
        assertThat(pause(1, Duration.ofSeconds(30))).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(33));
        assertThat(pause(2, Duration.ofSeconds(30))).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(330));
        assertThat(pause(1, Duration.ofDays(3650)))
                .isBetween(Duration.ofHours(24), Duration.ofHours(24).plusMinutes(144));
        assertThat(attempts(Optional.of(Duration.ofHours(1)))).hasSize(RetrySchedule.ATTEMPTS);
    }

    private static Duration pause(int failures, Duration asked) {
        return RetrySchedule.after(failures, Optional.of(asked)).orElseThrow();
    }

    /** When the attempts of a delivery are made that always fails, since its event. */
    private static List<Duration> attempts(Optional<Duration> asked) {
        Instant start = Instant.EPOCH;
        Instant now = start;
        List<Duration> attempts = new ArrayList<>();
        Optional<Duration> pause = Optional.of(Duration.ZERO);
        while (pause.isPresent()) {
            now = now.plus(pause.get());
            attempts.add(Duration.between(start, now));
            pause = RetrySchedule.after(attempts.size(), asked);
        }
        return attempts;
    }
}
