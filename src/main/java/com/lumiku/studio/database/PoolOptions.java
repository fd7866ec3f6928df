package com.lumiku.studio.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How connections of the reactive pool are made, for those who need one of their own beside it: which is why it is that
 * pool's creator.
 */
@Singleton
public class PoolOptions implements PgPoolCreator {

    /** How long a free connection of the pool is waited for. */
    private static final int ACQUISITION_SECONDS = 3;

    private final Instance<Pool> pool;
    private final Vertx vertx;
    private final ClientTimeouts timeouts;
    private volatile PgConnectOptions options;
    private volatile RenewablePool renewable;

    PoolOptions(Instance<Pool> pool, Vertx vertx, ClientTimeouts timeouts) {
        this.pool = pool;
        this.vertx = vertx;
        this.timeouts = timeouts;
    }

    @Override
    public Pool create(Input input) {
        List<SqlConnectOptions> servers = input.pgConnectOptionsList().stream()
                .<SqlConnectOptions>map(this::prepared)
                .toList();
        options = (PgConnectOptions) servers.getFirst();
        var pooling = input.poolOptions()
                .setConnectionTimeout(ACQUISITION_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        renewable = new RenewablePool(
                vertx,
                () -> PgBuilder.pool()
                        .with(pooling)
                        .connectingTo(servers)
                        .using(vertx)
                        .build(),
                timeouts.statement());
        return renewable;
    }

    private PgConnectOptions prepared(PgConnectOptions given) {
        PgConnectOptions prepared = new PgConnectOptions(given);
        prepared.setConnectTimeout((int) timeouts.connecting().toMillis()).setTcpKeepAlive(true);
        return prepared;
    }

    /** The pool itself. */
    RenewablePool pool() {
        create();
        return renewable;
    }

    private void create() {
        if (options == null) {
            // Any call creates the pool, and that calls create().
            pool.get().size();
        }
    }

    /** A copy of the options. */
    public PgConnectOptions copy() {
        create();
        return new PgConnectOptions(options);
    }
}
