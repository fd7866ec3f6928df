package com.lumiku.studio.generation;

import java.time.Instant;

/**
 * What an open job waits for.
 *
 * @param what null where it waits for nothing but its turn
 * @param since when it began to, or null
 * @param until when it is looked at again, or null where nobody knows
 * @param queuePosition how many pictures, of anybody's, are to be made before its first, counted to 10,000; null where nothing of it is queued
 * @param secondsLeft until its last picture is made, as fast as workers were lately; null where nobody knows
 */
public record Waiting(WaitingFor what, Instant since, Instant until, Integer queuePosition, Integer secondsLeft) {

    /** Of jobs that have ended, and of those whose pictures are not queued. */
    public static final Waiting FOR_NOTHING = new Waiting(null, null, null, null, null);

    /** The same of a job whose first picture has had its turn. */
    public Waiting begun() {
        return new Waiting(what, since, until, queuePosition == null ? null : 0, secondsLeft);
    }
}
