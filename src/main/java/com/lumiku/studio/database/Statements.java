package com.lumiku.studio.database;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;

/** Where statements of the reactive client run: each for itself, or all in a transaction. */
@FunctionalInterface
public interface Statements {

    /** Runs a statement when it is subscribed to. */
    Uni<RowSet<Row>> run(String sql, Tuple parameters);
}
