package com.lumiku.studio.database;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as the 13 tables keep them: in UTC, without a zone. */
public final class UtcTime {

    private UtcTime() {}

    /** A time as a parameter of a statement. */
    public static LocalDateTime of(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** The time that a column holds; null where it holds none. */
    static Instant of(LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
