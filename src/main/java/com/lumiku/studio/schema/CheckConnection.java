package com.lumiku.studio.schema;

import com.lumiku.studio.StudioConfig;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A connection for checking only, so that checks answer even when slow queries hold every connection of the pools. It is
 * configured as those of the reactive pool, which is why it is that pool's creator.
 */
@Singleton
class CheckConnection implements PgPoolCreator {

    private final Instance<Pool> pool;
    private final int timeoutMillis;
    private Vertx vertx;
    private volatile PgConnectOptions options;
    private PgConnection connection;
    private int generation;

    CheckConnection(Instance<Pool> pool, StudioConfig config) {
        this.pool = pool;
        this.timeoutMillis = (int) config.schema().checkTimeout().toMillis();
    }

    @Override
    public Pool create(Input input) {
        vertx = input.vertx();
        options = new PgConnectOptions(input.pgConnectOptionsList().getFirst())
                .setConnectTimeout(timeoutMillis)
                .setReconnectAttempts(0);
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }

    /** The open connection, or a new one. */
    Future<PgConnection> open() {
        if (options == null) {
            // Any call creates the pool, and that calls create().
            pool.get().size();
        }
        return openNow();
    }

    private synchronized Future<PgConnection> openNow() {
        if (connection != null) {
            return Future.succeededFuture(connection);
        }
        int mine = ++generation;
        return PgConnection.connect(vertx, options).onSuccess(opened -> keep(opened, mine));
    }

    /** Gives up the connection, and one that is about to open: after an error or a time-out it cannot be trusted. */
    synchronized void discard() {
        generation++;
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        discard();
    }

    private synchronized void keep(PgConnection opened, int its) {
        if (its != generation) {
            opened.close();
            return;
        }
        connection = opened;
        opened.closeHandler(closed -> forget(opened));
    }

    private synchronized void forget(PgConnection closed) {
        if (connection == closed) {
            connection = null;
        }
    }
}
