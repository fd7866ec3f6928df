package com.lumiku.studio.database;

import java.time.Instant;
import java.util.List;

/** The columns of one table in a row, by name. Each may be null. */
public interface TableRow {

    String text(String column);

    Integer integer(String column);

    Double number(String column);

    Boolean flag(String column);

    /** A time that is kept in UTC, without a zone. */
    Instant time(String column);

    /** A list of texts; null counts as empty. */
    List<String> texts(String column);
}
