package com.lumiku.studio.generation;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in one sentence why a picture was given up. */
final class FailureReasons {

    private FailureReasons() {}

    /**
     * The last reason, and what else went wrong before.
     *
     * @param before why earlier attempts were in vain, the first one first
     */
    static String of(List<String> before, String last) {
        Set<String> others = new LinkedHashSet<>(before);
        others.remove(last);
        return others.isEmpty() ? last : "%s (before: %s)".formatted(last, String.join("; ", others));
    }

    /** Of a picture that waited too long. */
    static String ofWaiting(Duration longest, String reason) {
        return "Given up after waiting for %s: %s".formatted(words(longest), reason);
    }

    private static String words(Duration time) {
        if (time.toHours() > 1) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }
}
