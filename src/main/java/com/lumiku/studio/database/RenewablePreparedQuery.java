package com.lumiku.studio.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;

/** A query with parameters that gets its connection when it is run. */
record RenewablePreparedQuery<T>(RenewablePool pool, Function<SqlClient, PreparedQuery<T>> query)
        implements PreparedQuery<T> {

    @Override
    public Future<T> execute() {
        return pool.run(client -> query.apply(client).execute());
    }

    @Override
    public Future<T> execute(Tuple parameters) {
        return pool.run(client -> query.apply(client).execute(parameters));
    }

    @Override
    public Future<T> executeBatch(List<Tuple> batch) {
        return pool.run(client -> query.apply(client).executeBatch(batch));
    }

    @Override
    public void execute(Handler<AsyncResult<T>> handler) {
        execute().onComplete(handler);
    }

    @Override
    public void execute(Tuple parameters, Handler<AsyncResult<T>> handler) {
        execute(parameters).onComplete(handler);
    }

    @Override
    public void executeBatch(List<Tuple> batch, Handler<AsyncResult<T>> handler) {
        executeBatch(batch).onComplete(handler);
    }

    @Override
    public <R> PreparedQuery<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
        return new RenewablePreparedQuery<>(pool, client -> query.apply(client).collecting(collector));
    }

    @Override
    public <U> PreparedQuery<RowSet<U>> mapping(Function<Row, U> mapper) {
        return new RenewablePreparedQuery<>(pool, client -> query.apply(client).mapping(mapper));
    }
}
