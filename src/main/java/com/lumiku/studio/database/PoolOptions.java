package com.lumiku.studio.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.postgresql.PGProperty;

/**
 * How reactive connections are made. Quarkus tells it to whoever makes its pool, which is why it is that pool's creator; the pool
 * itself opens no connection, as nobody uses it ({@link ReactiveClient}).
 */
@Singleton
public class PoolOptions implements PgPoolCreator {

    /** How long a free connection of the pool is waited for. */
    static final Duration ACQUISITION = Duration.ofSeconds(3);

    /** One connection in so many is for reads that follow one another. */
    private static final int READS = 4;

    /** How many reads are sent on a connection before the first is answered; so many may wait for a slow one. */
    private static final int PIPELINE = 32;

    /** What Vert.x sends when connecting, and poolers refuse. They are the server's defaults. */
    private static final List<String> UNKNOWN_TO_POOLERS = List.of("extra_float_digits", "intervalStyle");

    private static final Set<SslMode> CHECKED = Set.of(SslMode.VERIFY_CA, SslMode.VERIFY_FULL);

    private final Instance<Pool> pool;
    private final Vertx vertx;
    private final JdbcAddress address;
    private volatile Made made;

    private record Made(List<SqlConnectOptions> servers, io.vertx.sqlclient.PoolOptions pooling) {

        io.vertx.sqlclient.PoolOptions of(int size) {
            return new io.vertx.sqlclient.PoolOptions(pooling).setMaxSize(size);
        }
    }

    PoolOptions(Instance<Pool> pool, Vertx vertx, JdbcAddress address) {
        this.pool = pool;
        this.vertx = vertx;
        this.address = address;
    }

    @Override
    public Pool create(Input input) {
        List<SqlConnectOptions> servers = input.pgConnectOptionsList().stream()
                .<SqlConnectOptions>map(this::prepared)
                .toList();
        made = new Made(
                servers,
                input.poolOptions()
                        .setConnectionTimeout((int) ACQUISITION.toSeconds())
                        .setConnectionTimeoutUnit(TimeUnit.SECONDS));
        return newPool();
    }

    /** A pool for statements that each get a connection for themselves. */
    Pool newPool() {
        Made known = made();
        return PgBuilder.pool()
                .with(known.of(known.pooling.getMaxSize() - reads()))
                .connectingTo(known.servers)
                .using(vertx)
                .build();
    }

    /**
     * What makes clients whose statements follow one another on few connections; none where sessions may change, as poolers do. They wait
     * for a connection without an end of their own, as Vert.x would report an error of its own whenever connecting fails before.
     *
     * @see <a href="https://github.com/eclipse-vertx/vertx-sql-client/issues/1706">vertx-sql-client 1706</a>
     */
    Optional<Supplier<SqlClient>> newReads() {
        Made known = made();
        if (reads() == 0) {
            return Optional.empty();
        }
        List<SqlConnectOptions> pipelined = known.servers.stream()
                .<SqlConnectOptions>map(
                        server -> new PgConnectOptions((PgConnectOptions) server).setPipeliningLimit(PIPELINE))
                .toList();
        return Optional.of(() -> PgBuilder.client()
                .with(known.of(reads()).setConnectionTimeout(0))
                .connectingTo(pipelined)
                .using(vertx)
                .build());
    }

    /** How many such reads may be under way. */
    int roomForReads() {
        return reads() * PIPELINE;
    }

    /** How many connections are for such reads; none where there is one in all, or no session keeps its prepared statements. */
    private int reads() {
        Made known = made();
        int all = known.pooling.getMaxSize();
        return all == 1 || pooler().isPresent() || !known.servers.getFirst().getCachePreparedStatements()
                ? 0
                : Math.max(1, all / READS);
    }

    private PgConnectOptions prepared(PgConnectOptions given) {
        PgConnectOptions prepared = new PgConnectOptions(given);
        prepared.setConnectTimeout((int) address.connecting().toMillis()).setTcpKeepAlive(true);
        if (CHECKED.contains(prepared.getSslMode()) && prepared.getTrustOptions() == null) {
            prepared.setTrustOptions(TrustOptions.wrap(trustOfTheMachine()));
        }
        if (pooler().isPresent()) {
            UNKNOWN_TO_POOLERS.forEach(prepared.getProperties()::remove);
        }
        return prepared;
    }

    /** The JDBC driver takes it by itself, Vert.x does not. */
    private static TrustManager trustOfTheMachine() {
        try {
            TrustManagerFactory authorities =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            authorities.init((KeyStore) null);
            return authorities.getTrustManagers()[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pooler before the database, where there is one. */
    public Optional<Pooler> pooler() {
        return Pooler.of(address.jdbc());
    }

    /** The search path that the server is told when connecting, where one was asked for. */
    public Optional<String> searchPath() {
        return Optional.ofNullable(PGProperty.CURRENT_SCHEMA.getOrDefault(address.jdbc()));
    }

    /** A copy of the options, for a connection of one's own. */
    public PgConnectOptions copy() {
        return new PgConnectOptions((PgConnectOptions) made().servers.getFirst());
    }

    private Made made() {
        if (made == null) {
            // Any call creates the pool, and that calls create().
            pool.get().size();
        }
        return made;
    }
}
