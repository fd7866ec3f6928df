package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({"-1, 100", "0, 100", "1, 200", "2, 400", "8, 25600", "9, 30000", "64, 30000", "2147483647, 30000"})
    void pausesDoubleUpToTheLongest(int before, long millis) {
        assertThat(new Backoff(Duration.ofMillis(100)).after(before, LONGEST))
                .isBetween(Duration.ofMillis(millis / 2), Duration.ofMillis(millis));
    }

    @RepeatedTest(50)
    void nobodyMarchesInStep() {
        assertThat(Backoff.jittered(LONGEST)).isBetween(LONGEST.dividedBy(2), LONGEST);
    }
}
