package com.lumiku.studio.database;

import com.lumiku.studio.internals.ReachesInto;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.SqlClient;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A client of Vert.x that outlives its connections: Vert.x' own cannot be told to throw them away, has no time-out for a
 * statement under way, and tells the caller of a plan that is out of date instead of making another.
 */
@ReachesInto(
        library = "vertx-sql-client",
        version = "4.5.25",
        reason = "That a pool was closed, or a connection waited for in vain, Vert.x says by a message alone.",
        until = "There are types of exceptions for both.")
final class RenewableClient<C extends SqlClient> {

    private static final long SWEEP_MILLIS = 1_000;

    /** Each connection may have a plan of its own that is out of date. */
    private static final int ATTEMPTS = 10;

    private static final String POOL_CLOSED = "Pool closed";
    private static final String WAITED_IN_VAIN = "Timeout";
    private static final String NONE_FREE = "no connection was free";

    private final Vertx vertx;
    private final Supplier<C> maker;
    private final Duration timeout;
    private final int room;
    private final AtomicReference<C> current;
    private final Set<Waiting<?>> waiting = ConcurrentHashMap.newKeySet();
    private final long sweeper;

    /** A statement under way. */
    private static final class Waiting<T> {

        private final Promise<T> answer = Promise.promise();
        private final Context context;
        private final boolean behindOthers;
        private final long since = System.nanoTime();

        /** @param behindOthers whether there was no room for it when it came */
        Waiting(Context context, boolean behindOthers) {
            this.context = context;
            this.behindOthers = behindOthers;
        }

        boolean isSinceBefore(long time) {
            return since - time < 0;
        }

        void giveUp() {
            giveUp(ClosedConnectionException.INSTANCE);
        }

        void giveUp(Throwable reason) {
            context.runOnContext(now -> answer.tryFail(reason));
        }
    }

    /** @param timeout for a statement */
    RenewableClient(Vertx vertx, Supplier<C> maker, Duration timeout) {
        this(vertx, maker, timeout, Integer.MAX_VALUE);
    }

    /**
     * One that may not tell Vert.x how long a connection is waited for.
     *
     * @param room how many statements may be under way; those that come then have {@link PoolOptions#ACQUISITION} for all
     */
    RenewableClient(Vertx vertx, Supplier<C> maker, Duration timeout, int room) {
        this.vertx = vertx;
        this.maker = maker;
        this.timeout = timeout;
        this.room = room;
        this.current = new AtomicReference<>(maker.get());
        this.sweeper = vertx.setPeriodic(SWEEP_MILLIS, timer -> sweep());
    }

    /** Runs statements on the client as it is now. */
    <T> Future<T> run(Function<C, Future<T>> statements) {
        Waiting<T> mine = new Waiting<>(vertx.getOrCreateContext(), waiting.size() >= room);
        waiting.add(mine);
        attempt(statements, 1).onComplete(end -> {
            waiting.remove(mine);
            if (end.succeeded()) {
                mine.answer.tryComplete(end.result());
            } else {
                mine.answer.tryFail(named(end.cause()));
            }
        });
        return mine.answer.future();
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

    void close() {
        vertx.cancelTimer(sweeper);
        current.get().close();
    }

    private void sweep() {
        long now = System.nanoTime();
        waiting.stream()
                .filter(it -> it.behindOthers && it.isSinceBefore(now - PoolOptions.ACQUISITION.toNanos()))
                .forEach(it -> it.giveUp(new TimeoutException(NONE_FREE)));
        long longAgo = now - timeout.toNanos();
        if (waiting.stream().anyMatch(it -> it.isSinceBefore(longAgo))) {
            renew();
            waiting.stream().filter(it -> it.isSinceBefore(longAgo)).forEach(Waiting::giveUp);
        }
    }

    private <T> Future<T> attempt(Function<C, Future<T>> statements, int number) {
        return statements
                .apply(current.get())
                .recover(failure -> number < ATTEMPTS && isWorthAnother(failure)
                        ? attempt(statements, number + 1)
                        : Future.failedFuture(failure));
    }

    /** Neither has been carried out: the one had no connection yet, the other a plan of how its tables were before. */
    private static boolean isWorthAnother(Throwable failure) {
        return POOL_CLOSED.equals(failure.getMessage()) || StalePlan.in(failure);
    }

    /** Vert.x has no type for having waited in vain. */
    private static Throwable named(Throwable failure) {
        if (WAITED_IN_VAIN.equals(failure.getMessage())) {
            return new TimeoutException(NONE_FREE);
        }
        if (failure instanceof IOException && !(failure instanceof ConnectException)) {
            ConnectException unreachable = new ConnectException(failure.getMessage());
            unreachable.initCause(failure);
            return unreachable;
        }
        return failure;
    }
}
