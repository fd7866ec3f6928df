package com.lumiku.studio.generation;

import java.util.Locale;

/** How an attempt at a unit ended. */
enum AttemptOutcome {
    /** The picture is kept. */
    COMPLETED,
    /** It will not be made. */
    FAILED,
    /** It will be tried again. */
    RETRIED,
    /** It could not be tried, and waits. */
    POSTPONED,
    /** It was given back as it was: the process ends, or the database is away. */
    RETURNED,
    /** Nobody wanted it any more. */
    DROPPED,
    /** The lease was lost: cancelled, or taken over by somebody else. */
    LOST;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
