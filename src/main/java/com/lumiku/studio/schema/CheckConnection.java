package com.lumiku.studio.schema;

import com.lumiku.studio.database.PoolOptions;
import com.lumiku.studio.database.Pooler;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A connection for checking only, so that checks answer even when slow queries hold every connection of the pools. */
@Singleton
class CheckConnection {

    private static final Logger LOG = Logger.getLogger(CheckConnection.class);

    private final PoolOptions options;
    private final Vertx vertx;
    private final int timeoutMillis;
    private PgConnection connection;
    private int generation;

    CheckConnection(PoolOptions options, Vertx vertx, SchemaConfig config) {
        this.options = options;
        this.vertx = vertx;
        this.timeoutMillis = (int) config.checkTimeout().toMillis();
    }

    /** Asks on the open connection, or on a new one. The statement has no parameters. */
    Future<RowSet<Row>> query(String sql) {
        Optional<String> setting = options.pooler().flatMap(Pooler::setting);
        if (setting.isEmpty()) {
            return open().flatMap(opened -> opened.query(sql).execute());
        }
        // Statements that are sent together are one transaction.
        return open().flatMap(opened -> opened.query(setting.get() + "; " + sql).execute())
                .map(RowSet::next);
    }

    private Future<PgConnection> open() {
        return openWith(options.copy().setConnectTimeout(timeoutMillis).setReconnectAttempts(0));
    }

    private synchronized Future<PgConnection> openWith(PgConnectOptions options) {
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
        // Without a handler it would be printed with its stack. That it is closed is seen, and enough.
        opened.exceptionHandler(failure -> LOG.debugf("The connection for checking is gone: %s", failure.getMessage()));
        opened.closeHandler(closed -> forget(opened));
    }

    private synchronized void forget(PgConnection closed) {
        if (connection == closed) {
            connection = null;
        }
    }
}
