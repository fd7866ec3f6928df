package com.lumiku.studio.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Vertx;
import io.vertx.core.net.TrustOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.postgresql.PGProperty;

/**
 * How connections of the reactive pool are made, for those who need one of their own beside it: which is why it is that
 * pool's creator.
 */
@Singleton
public class PoolOptions implements PgPoolCreator {

    /** How long a free connection of the pool is waited for. */
    private static final int ACQUISITION_SECONDS = 3;

    /** What Vert.x sends when connecting, and poolers refuse. They are the server's defaults. */
    private static final List<String> UNKNOWN_TO_POOLERS = List.of("extra_float_digits", "intervalStyle");

    private static final Set<SslMode> CHECKED = Set.of(SslMode.VERIFY_CA, SslMode.VERIFY_FULL);

    private final Instance<Pool> pool;
    private final Vertx vertx;
    private final JdbcAddress address;
    private volatile PgConnectOptions options;
    private volatile RenewablePool renewable;

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
                address.statement(),
                pooler());
        return renewable;
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
