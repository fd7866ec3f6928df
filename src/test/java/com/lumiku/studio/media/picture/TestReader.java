package com.lumiku.studio.media.picture;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** A reader as the service has it, but for its settings. */
final class TestReader {

    private TestReader() {}

    /** @param memory in bytes */
    static PictureReader of(long memory) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        return new PictureReader(
                new PictureMemory(memory, Duration.ZERO),
                new PictureThreads(Duration.ofSeconds(5), Duration.ofSeconds(20), meters),
                64,
                Duration.ZERO,
                meters);
    }
}
