package com.lumiku.studio.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import java.util.function.Function;
import java.util.stream.Collector;

/** A query that gets its connection when it is run. */
record RenewableQuery<T>(RenewablePool pool, Function<SqlClient, Query<T>> query) implements Query<T> {

    @Override
    public Future<T> execute() {
        return pool.run(client -> query.apply(client).execute());
    }

    @Override
    public void execute(Handler<AsyncResult<T>> handler) {
        execute().onComplete(handler);
    }

    @Override
    public <R> Query<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
        return new RenewableQuery<>(pool, client -> query.apply(client).collecting(collector));
    }

    @Override
    public <U> Query<RowSet<U>> mapping(Function<Row, U> mapper) {
        return new RenewableQuery<>(pool, client -> query.apply(client).mapping(mapper));
    }
}
