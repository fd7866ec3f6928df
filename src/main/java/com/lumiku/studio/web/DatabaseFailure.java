package com.lumiku.studio.web;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A request failed in the database. Fired as a CDI event for whoever watches the database, so that it looks at once.
 *
 * @param sqlState the SQLSTATE, or null where the database did not answer
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public record DatabaseFailure(String sqlState) {

    /**
     * The database's part in a failure: what it said through the JDBC or the reactive client, or that it is silent. Where a
     * commit failed, the transaction manager names it beside the cause.
     */
    public static Optional<DatabaseFailure> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SQLException sql -> {
                    return Optional.of(new DatabaseFailure(sql.getSQLState()));
                }
                case PgException pg -> {
                    return Optional.of(new DatabaseFailure(pg.getSqlState()));
                }
                case ClosedConnectionException closed -> {
                    return Optional.of(new DatabaseFailure(null));
                }
                case ConnectException unreachable -> {
                    return Optional.of(new DatabaseFailure(null));
                }
                case TimeoutException silent -> {
                    return Optional.of(new DatabaseFailure(null));
                }
                case RollbackException commit -> {
                    Optional<DatabaseFailure> found = Stream.of(commit.getSuppressed())
                            .flatMap(beside -> in(beside).stream())
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the caller may try again later: the database is away, out of connections or shutting down, the schema is
     * not what the code maps, or the transaction lost a race.
     */
    public boolean passes() {
        if (sqlState == null) {
            return true;
        }
        return switch (sqlState.substring(0, 2)) {
            case "08", "40", "42", "53", "55", "57" -> true;
            default -> false;
        };
    }

    /** Whether the data sent cannot be kept as PostgreSQL's types have it, such as NUL in a text. */
    boolean isDataRefused() {
        return sqlState != null && sqlState.startsWith("22");
    }
}
