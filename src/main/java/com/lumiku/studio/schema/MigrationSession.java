package com.lumiku.studio.schema;

import com.lumiku.studio.database.Pooler;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.PgConnection;

/**
 * The one connection of an attempt to migrate, outside every pool. Flyway would use one connection for a migration and
 * another for the history, so that a process killed between their commits leaves one without the other. Given this one
 * for both, they commit together; as Flyway closes what it was given, {@link #close} does nothing and {@link #end} ends.
 */
final class MigrationSession extends PgConnection {

    /** How long the server may stay silent before it counts as away; migrations may take longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration MIGRATION_PATIENCE = Duration.ofHours(1);

    /** Advisory locks are per database, as is the history. */
    static final long LOCK = 0x4C756D696B75L;

    /** Behind a pooler all of it is one transaction: only so it stays with one session of the server. */
    private final Optional<Pooler> pooler;

    private boolean begun;

    private MigrationSession(Target target, Properties properties) throws SQLException {
        super(target.hosts(), properties, target.url());
        this.pooler = target.pooler();
    }

    static MigrationSession open(Target target, SchemaConfig settings) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(target.properties());
        if (!PGProperty.CONNECT_TIMEOUT.isPresent(properties)) {
            PGProperty.CONNECT_TIMEOUT.set(
                    properties, (int) Math.max(1, settings.checkTimeout().toSeconds()));
        }
        PGProperty.SOCKET_TIMEOUT.set(
                properties, (int) PATIENCE.plus(settings.lockTimeout()).toSeconds());
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        MigrationSession session = new MigrationSession(target, properties);
        try {
            session.prepare(settings.lockTimeout());
        } catch (SQLException e) {
            session.end();
            throw e;
        }
        return session;
    }

    /** Whether this session alone may now change the schema. The lock goes with the session, however it ends. */
    boolean lock() throws SQLException {
        try (Statement statement = createStatement();
                ResultSet rows = statement.executeQuery(
                        String.format(Locale.ROOT, "SELECT pg_try_advisory_%slock(%d)", begun ? "xact_" : "", LOCK))) {
            rows.next();
            if (!rows.getBoolean(1)) {
                return false;
            }
        }
        setNetworkTimeout(Runnable::run, (int) MIGRATION_PATIENCE.toMillis());
        return true;
    }

    /** Reads with one view of the database. */
    <T> T inSnapshot(Work<T> read) throws SQLException {
        return rolledBack(connection -> {
            if (!begun) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                }
            }
            return read.on(connection);
        });
    }

    /** Does something altogether, or nothing of it. */
    void inTransaction(Change change) throws SQLException {
        setAutoCommit(false);
        try {
            change.on(this);
            commit();
            setAutoCommit(true);
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
    }

    /** Does something of which nothing stays. */
    <T> T rolledBack(Work<T> work) throws SQLException {
        if (begun) {
            Savepoint before = setSavepoint();
            T result = work.on(this);
            rollback(before);
            return result;
        }
        setAutoCommit(false);
        T result;
        try {
            result = work.on(this);
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
        rollback();
        setAutoCommit(true);
        return result;
    }

    /** Whether all of it is one transaction. */
    boolean isOneTransaction() {
        return begun;
    }

    /** Keeps what was done, where that was not done step by step. Settings of the session are the pooler's again. */
    void complete() throws SQLException {
        if (begun) {
            try (Statement statement = createStatement()) {
                statement.execute("RESET search_path; RESET ROLE");
            }
            super.commit();
        }
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        if (!begun) {
            super.setAutoCommit(autoCommit);
        }
    }

    @Override
    public void commit() throws SQLException {
        if (!begun) {
            super.commit();
        }
    }

    @Override
    public void close() {
        // see end()
    }

    void end() throws SQLException {
        super.close();
    }

    /**
     * Waiting for a lock must be short, as everybody else queues behind the one who waits. Building an index may take
     * longer than the role's queries are allowed to. And the server is to notice soon when this host is gone, as until
     * then the lock is held.
     */
    private void prepare(Duration lockTimeout) throws SQLException {
        if (pooler.isPresent()) {
            super.setAutoCommit(false);
        }
        String set = pooler.isPresent() ? "SET LOCAL" : "SET";
        try (Statement statement = createStatement()) {
            statement.execute(String.format(
                    Locale.ROOT,
                    """
                    %1$s lock_timeout = %2$d;
                    %1$s statement_timeout = 0;
                    %1$s client_min_messages = warning;
                    %1$s quote_all_identifiers = off;
                    %1$s standard_conforming_strings = on;
                    %1$s tcp_keepalives_idle = 30;
                    %1$s tcp_keepalives_interval = 10;
                    %3$s
                    """,
                    set,
                    lockTimeout.toMillis(),
                    pooler.flatMap(Pooler::setting).orElse("")));
        }
        begun = pooler.isPresent();
    }

    private void rollBack(SQLException cause) {
        try {
            rollback();
            setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    interface Change {
        void on(Connection connection) throws SQLException;
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
