package com.lumiku.studio.database;

import com.lumiku.studio.internals.ReachesInto;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The reactive pool, which outlives its connections: Vert.x' own cannot be told to throw them away, has no time-out for a
 * statement under way, and tells the caller of a plan that is out of date instead of making another.
 */
@SuppressWarnings("deprecation") // Quarkus wants a PgPool of whoever makes the pool.
@ReachesInto(
        library = "vertx-pg-client",
        version = "4.5.25",
        reason = "PgPool, which is deprecated, is what Quarkus wants of whoever makes the pool.",
        until = "PgPoolCreator makes a Pool.")
final class RenewablePool implements PgPool {

    private static final long SWEEP_MILLIS = 1_000;
    private static final String POOL_CLOSED = "Pool closed";
    private static final String WAITED_IN_VAIN = "Timeout";

    private final Vertx vertx;
    private final Supplier<Pool> maker;
    private final Duration timeout;
    private final Optional<Pooler> pooler;
    private final AtomicReference<Pool> current;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final long sweeper;

    /** A statement under way. */
    private record Waiting(Promise<?> answer, Context context, long since) {

        void giveUp() {
            context.runOnContext(now -> answer.tryFail(ClosedConnectionException.INSTANCE));
        }
    }

    RenewablePool(Vertx vertx, Supplier<Pool> maker, Duration timeout, Optional<Pooler> pooler) {
        this.vertx = vertx;
        this.maker = maker;
        this.timeout = timeout;
        this.pooler = pooler;
        this.current = new AtomicReference<>(maker.get());
        this.sweeper = vertx.setPeriodic(SWEEP_MILLIS, timer -> sweep());
    }

    /** From now on there are other connections; those there are end when what is under way on them has. */
    void renew() {
        current.getAndSet(maker.get()).close();
    }

    /** Ends what is under way as well: nobody is going to answer. */
    void abandon() {
        renew();
        waiting.forEach(Waiting::giveUp);
    }

    private void sweep() {
        long longAgo = System.nanoTime() - timeout.toNanos();
        if (waiting.stream().anyMatch(it -> it.since - longAgo < 0)) {
            renew();
            waiting.stream().filter(it -> it.since - longAgo < 0).forEach(Waiting::giveUp);
        }
    }

    /** Runs a statement on a connection of the pool as it is now. */
    <T> Future<T> run(Function<SqlClient, Future<T>> statement) {
        Promise<T> answer = Promise.promise();
        Waiting mine = new Waiting(answer, vertx.getOrCreateContext(), System.nanoTime());
        waiting.add(mine);
        attempt(statement)
                .recover(failure -> isWorthAnother(failure) ? attempt(statement) : Future.failedFuture(failure))
                .onComplete(end -> {
                    waiting.remove(mine);
                    if (end.succeeded()) {
                        answer.tryComplete(end.result());
                    } else {
                        answer.tryFail(named(end.cause()));
                    }
                });
        return answer.future();
    }

    private <T> Future<T> attempt(Function<SqlClient, Future<T>> statement) {
        return getConnection().compose(connection -> on(connection, statement).onComplete(end -> connection.close()));
    }

    /** Behind a pooler only a transaction keeps the preparing of a statement and its execution in one session. */
    private <T> Future<T> on(SqlConnection connection, Function<SqlClient, Future<T>> statement) {
        if (pooler.isEmpty()) {
            return statement.apply(connection);
        }
        Optional<String> setting = pooler.get().setting();
        return connection.begin().compose(transaction -> (setting.isEmpty()
                        ? statement.apply(connection)
                        : connection.query(setting.get()).execute().compose(set -> statement.apply(connection)))
                .compose(
                        result -> transaction.commit().map(result),
                        failure -> transaction.rollback().transform(end -> Future.failedFuture(failure))));
    }

    /** Neither has been carried out: the one had no connection yet, the other a plan of how its tables were before. */
    private static boolean isWorthAnother(Throwable failure) {
        return POOL_CLOSED.equals(failure.getMessage()) || StalePlan.in(failure);
    }

    /** Vert.x has no type for having waited in vain. */
    private static Throwable named(Throwable failure) {
        if (WAITED_IN_VAIN.equals(failure.getMessage())) {
            return new TimeoutException("no connection was free");
        }
        if (failure instanceof IOException && !(failure instanceof ConnectException)) {
            ConnectException unreachable = new ConnectException(failure.getMessage());
            unreachable.initCause(failure);
            return unreachable;
        }
        return failure;
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return new RenewableQuery<>(this, client -> client.query(sql));
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return new RenewablePreparedQuery<>(this, client -> client.preparedQuery(sql));
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return new RenewablePreparedQuery<>(this, client -> client.preparedQuery(sql, options));
    }

    @Override
    public Future<SqlConnection> getConnection() {
        return current.get().getConnection();
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    @Override
    public Future<Void> close() {
        vertx.cancelTimer(sweeper);
        return current.get().close();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        close().onComplete(handler);
    }

    @Override
    public int size() {
        return current.get().size();
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        throw new UnsupportedOperationException();
    }
}
