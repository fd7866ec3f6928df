package com.lumiku.studio.generation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10 | 10",
                "wait | 30",
                "WAIT = 5 | 5",
                "respond-async, wait=7 | 7",
                "wait=7; foo=bar, wait=9 | 7",
                "wait=\"12\" | 12",
                "wait=60 | 60",
                "wait=100 | 60",
            })
    void theFirstWaitCounts(String header, int seconds) {
        assertThat(WaitPreference.of(List.of(header))).contains(new WaitPreference(seconds));
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(WaitPreference.of(List.of("respond-async", "wait=3"))).contains(new WaitPreference(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "respond-async", "wait=0", "wait=-1", "wait=soon", "wait=", "waiting=3", "wait=1.5"})
    void whatCannotBeUnderstoodIsIgnored(String header) {
        assertThat(WaitPreference.of(List.of(header))).isEmpty();
    }
}
