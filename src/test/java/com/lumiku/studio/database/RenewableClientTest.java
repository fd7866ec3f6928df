package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads that find no connection. */
class RenewableClientTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Vertx vertx = Vertx.vertx();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

    private record Server(Vertx vertx, PgConnectOptions address) implements PgPoolCreator.Input {

        @Override
        public PoolOptions poolOptions() {
            return new PoolOptions();
        }

        @Override
        public List<PgConnectOptions> pgConnectOptionsList() {
            return List.of(address);
        }
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aServerThatIsGoneIsToldOfOnceAndOneThatIsSilentInTime() throws Exception {
        vertx.exceptionHandler(uncaught::add);
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            RenewableClient<SqlClient> toSilent = reads(silent.getLocalPort(), 1);
            RenewableClient<SqlClient> toNobody = reads(TestPort.free(), 1);

            Future<?> refused = read(toNobody);
            Future<?> waits = read(toSilent);
            Future<?> findsNoRoom = read(toSilent);

            await().atMost(LONG).until(refused::failed);
            assertThat(refused.cause()).isInstanceOf(ConnectException.class);
            await().atMost(LONG).until(findsNoRoom::failed);
            assertThat(findsNoRoom.cause()).isInstanceOf(TimeoutException.class);
            assertThat(waits.isComplete()).as("a statement under way").isFalse();
            // Vert.x would say so only now.
            Future<?> later = vertx.timer(500);
            await().atMost(LONG).until(later::isComplete);
            assertThat(uncaught).isEmpty();
        }
    }

    private RenewableClient<SqlClient> reads(int port, int room) {
        var options =
                new com.lumiku.studio.database.PoolOptions(null, vertx, new JdbcAddress(Optional.empty(), "5", "30"));
        PgConnectOptions address = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setDatabase("none")
                .setUser("nobody")
                .setCachePreparedStatements(true);
        options.create(new Server(vertx, address));
        return new RenewableClient<>(vertx, options.newReads().orElseThrow(), LONG, room);
    }

    private static Future<?> read(RenewableClient<SqlClient> client) {
        return client.run(reads -> reads.preparedQuery("SELECT 1").execute());
    }
}
