package com.lumiku.studio.schema;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double, each of them somewhere between half and all of itself, so that replicas do not march in step. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(250);

    private Duration next = FIRST;

    Duration next(Duration limit) {
        Duration pause = next.compareTo(limit) < 0 ? next : limit;
        next = pause.multipliedBy(2);
        return jittered(pause);
    }

    void reset() {
        next = FIRST;
    }

    static Duration jittered(Duration pause) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis() + 1));
    }
}
