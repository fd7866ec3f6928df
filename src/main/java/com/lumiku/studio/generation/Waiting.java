package com.lumiku.studio.generation;

import java.time.Instant;

/**
 * What an open job waits for.
 *
 * @param what null where it waits for nothing but its turn
 * @param since when it began to, or null
 * @param until when it is looked at again, or null where nobody knows
 */
public record Waiting(WaitingFor what, Instant since, Instant until) {

    /** Of jobs that go on or have ended. */
    public static final Waiting FOR_NOTHING = new Waiting(null, null, null);
}
