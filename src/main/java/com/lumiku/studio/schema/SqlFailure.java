package com.lumiku.studio.schema;

import com.lumiku.studio.database.CertificateFailure;
import com.lumiku.studio.database.Pooler;
import com.lumiku.studio.internals.ReachesInto;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.postgresql.util.PSQLException;

/** Says what went wrong, in the server's words, without statements, class names or passwords. */
@ReachesInto(
        library = "flyway-core",
        version = "12.0.0",
        reason = "FlywayMigrateException names the migration that failed.",
        until = "The exception is part of its API.")
public final class SqlFailure {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String READ_ONLY = "25006";

    private SqlFailure() {}

    /** How an attempt ended that met an error. */
    static MigrationResult outcome(Exception failure, Duration lockTimeout) {
        SQLException cause = cause(failure, SQLException.class).orElse(null);
        if (cause == null) {
            return new MigrationResult.Failed(firstLine(failure));
        }
        if (isAway(cause.getSQLState())) {
            return new MigrationResult.Unreachable(reason(cause));
        }
        if (READ_ONLY.equals(cause.getSQLState())) {
            return new MigrationResult.ReadOnly(reason(cause));
        }
        if (LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
            return new MigrationResult.Failed(prefix(failure)
                    + String.format(
                            Locale.ROOT,
                            "another session has held a lock on a table it needs for more than %d ms",
                            lockTimeout.toMillis()));
        }
        return new MigrationResult.Failed(prefix(failure) + reason(cause));
    }

    /** What a statement failed of, in one sentence. */
    public static String reason(SQLException failure) {
        if (failure instanceof PSQLException known && known.getServerErrorMessage() != null) {
            String said = known.getServerErrorMessage().getMessage();
            return Pooler.isUntold(known.getSQLState(), said) ? said + ": " + Pooler.UNTOLD : said;
        }
        return CertificateFailure.sentence(failure).orElseGet(() -> unsaid(failure));
    }

    /** Where the server had no say. */
    private static String unsaid(SQLException failure) {
        if (failure.getCause() instanceof IOException cause && !(cause instanceof ConnectException)) {
            return firstLine(failure) + " " + cause.getMessage();
        }
        return firstLine(failure);
    }

    /** Whether a state means that the server is away, starting, stopping or full, rather than that it said no. */
    public static boolean isAway(String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.equals(TOO_MANY_CONNECTIONS));
    }

    /** What the server said, out of a failure of Flyway's. */
    static SQLException sql(Exception failure) {
        return cause(failure, SQLException.class).orElseGet(() -> new SQLException(firstLine(failure), failure));
    }

    /** Whether a state means that the server is there but lets nobody in: no such role, password or database. */
    public static boolean isDenied(String sqlState) {
        return sqlState != null && (sqlState.startsWith("28") || sqlState.equals("3D000"));
    }

    private static String prefix(Exception failure) {
        return cause(failure, FlywayMigrateException.class)
                .map(migration -> "migration %s failed and was rolled back: "
                        .formatted(migration.getMigration().getVersion()))
                .orElse("");
    }

    private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unknown");
    }
}
