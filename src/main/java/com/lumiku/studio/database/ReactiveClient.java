package com.lumiku.studio.database;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Statements that hold no thread while the database works. Quick reads are sent one behind the other on few connections, as
 * many as there are, without waiting for the answers: that saves both sides most of their switching. Whatever writes, or takes its
 * time, gets a connection of a pool for itself: behind it others would have to wait, and commits for each other's flush.
 */
@Singleton
public class ReactiveClient implements Statements {

    private final PoolOptions options;
    private final Vertx vertx;
    private final JdbcAddress address;
    private volatile Clients clients;

    /** @param reads empty where statements may not follow one another on a connection */
    private record Clients(RenewableClient<Pool> pool, Optional<RenewableClient<SqlClient>> reads) {

        void renew() {
            pool.renew();
            reads.ifPresent(RenewableClient::renew);
        }

        void abandon() {
            pool.abandon();
            reads.ifPresent(RenewableClient::abandon);
        }

        void close() {
            pool.close();
            reads.ifPresent(RenewableClient::close);
        }
    }

    ReactiveClient(PoolOptions options, Vertx vertx, JdbcAddress address) {
        this.options = options;
        this.vertx = vertx;
        this.address = address;
    }

    /** Reads what is found at once; begins when it is subscribed to. */
    public Uni<RowSet<Row>> read(String sql, Tuple parameters) {
        return Uni.createFrom().deferred(() -> UniHelper.toUni(reads(sql, parameters)));
    }

    /** Runs a statement that writes, or may take long. */
    @Override
    public Uni<RowSet<Row>> run(String sql, Tuple parameters) {
        return Uni.createFrom().deferred(() -> UniHelper.toUni(pooled(sql, parameters)));
    }

    /** Runs statements in a transaction, when it is subscribed to. */
    public <T> Uni<T> inTransaction(Function<Statements, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> UniHelper.toUni(transaction(work)));
    }

    /** Throws the connections away; what is under way on them comes to its end first. */
    void renew() {
        clients().renew();
    }

    /** Throws the connections away, and ends what is under way on them. */
    void abandon() {
        clients().abandon();
    }

    void stop(@Observes ShutdownEvent event) {
        if (clients != null) {
            clients.close();
        }
    }

    private Future<RowSet<Row>> reads(String sql, Tuple parameters) {
        Optional<RenewableClient<SqlClient>> reads = clients().reads;
        return reads.isPresent()
                ? reads.get().run(client -> client.preparedQuery(sql).execute(parameters))
                : pooled(sql, parameters);
    }

    private Future<RowSet<Row>> pooled(String sql, Tuple parameters) {
        return connected(connection -> options.pooler().isEmpty()
                ? execute(connection, sql, parameters)
                : transaction(connection, () -> execute(connection, sql, parameters)));
    }

    private <T> Future<T> transaction(Function<Statements, Uni<T>> work) {
        return connected(connection -> {
            Statements statements = (sql, parameters) ->
                    Uni.createFrom().deferred(() -> UniHelper.toUni(execute(connection, sql, parameters)));
            return transaction(connection, () -> UniHelper.toFuture(work.apply(statements)));
        });
    }

    private <T> Future<T> connected(Function<SqlConnection, Future<T>> work) {
        return clients().pool.run(pool -> pool.getConnection()
                .compose(connection -> work.apply(connection).onComplete(end -> connection.close())));
    }

    /** Behind a pooler only a transaction keeps the preparing of a statement and its execution in one session. */
    private <T> Future<T> transaction(SqlConnection connection, Supplier<Future<T>> work) {
        Optional<String> setting = options.pooler().flatMap(Pooler::setting);
        return connection.begin().compose(transaction -> (setting.isEmpty()
                        ? work.get()
                        : connection.query(setting.get()).execute().compose(set -> work.get()))
                .compose(
                        result -> transaction.commit().map(result),
                        failure -> transaction.rollback().transform(end -> Future.failedFuture(failure))));
    }

    private static Future<RowSet<Row>> execute(SqlClient client, String sql, Tuple parameters) {
        return client.preparedQuery(sql).execute(parameters);
    }

    private Clients clients() {
        if (clients == null) {
            create();
        }
        return clients;
    }

    private synchronized void create() {
        if (clients == null) {
            clients = new Clients(
                    new RenewableClient<>(vertx, options::newPool, address.statement()),
                    options.newReads()
                            .map(reads ->
                                    new RenewableClient<>(vertx, reads, address.statement(), options.roomForReads())));
        }
    }
}
