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

/**
 * How connections of the reactive pool are made, for those who need one of their own beside it: which is why it is that
 * pool's creator.
 */
@Singleton
public class PoolOptions implements PgPoolCreator {

    private final Instance<Pool> pool;
    private final Vertx vertx;
    private volatile PgConnectOptions options;

    PoolOptions(Instance<Pool> pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    @Override
    public Pool create(Input input) {
        options = input.pgConnectOptionsList().getFirst();
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(vertx)
                .build();
    }

    /** A copy of the options. */
    public PgConnectOptions copy() {
        if (options == null) {
            // Any call creates the pool, and that calls create().
            pool.get().size();
        }
        return new PgConnectOptions(options);
    }
}
