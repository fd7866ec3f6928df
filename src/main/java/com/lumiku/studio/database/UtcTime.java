package com.lumiku.studio.database;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as the 13 tables keep them: in UTC, without a zone. */
public final class UtcTime {

    private UtcTime() {}

    /** The time in a column; null where it holds none. */
    public static Instant of(Row row, int column) {
        LocalDateTime time = row.getLocalDateTime(column);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    /** A time as a parameter of a statement. */
    public static LocalDateTime of(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
