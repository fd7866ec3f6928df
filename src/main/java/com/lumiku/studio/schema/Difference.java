package com.lumiku.studio.schema;

/** One point in which a database is not as the contract says. */
sealed interface Difference {

    /** In words, beginning with {@code table} or {@code table.column}. */
    String text();

    /** The table it is about. */
    default String table() {
        return text().split("[. ]", 2)[0];
    }

    /** Something is not there. Blocks, unless a migration still to come brings it. */
    record Missing(String text) implements Difference {}

    /** Something is there, but not as it must be. Blocks. */
    record Wrong(String text) implements Difference {}

    /** Works, but not as well as it could. */
    record Advice(String text) implements Difference {}
}
