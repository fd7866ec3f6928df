package com.lumiku.studio.web.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A request failed in the database. Fired as a CDI event for whoever watches the database, so that it looks at once.
 *
 * @param sqlState the SQLSTATE, or null where the database did not answer
 * @param refusal what in the database said no: the constraint, else the column, else its message; null where none is known
 * @param byFunction whether it was met within a function of the database, which is a trigger's: the service calls none
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public record DatabaseFailure(String sqlState, String refusal, boolean byFunction) {

    private static final String PERMISSION_DENIED = "42501";
    private static final String READ_ONLY = "25006";

    /** Of those that PostgreSQL has itself; whatever else a trigger raises is its author's own. */
    private static final Set<String> CLASSES = Set.of(
            "00", "01", "02", "03", "08", "09", "0A", "0B", "0F", "0L", "0P", "0Z", "10", "20", "21", "22", "23", "24",
            "25", "26", "27", "28", "2B", "2D", "2F", "34", "38", "39", "3B", "3D", "3F", "40", "42", "44", "53", "54",
            "55", "57", "58", "72", "99", "F0", "HV", "P0", "XX");

    /** What values, constraints, triggers and limits keep out. */
    private static final Set<String> REFUSALS =
            Set.of("09", "0A", "21", "22", "23", "27", "2F", "38", "39", "44", "54", "P0");

    /** NUL, or half of a pair of surrogates: no text to PostgreSQL, whatever the column. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    private static final int LONGEST_REFUSAL = 200;

    /** A failure of which nothing but its SQLSTATE is known. */
    public DatabaseFailure(String sqlState) {
        this(sqlState, null, false);
    }

    /**
     * The database's part in a failure: what it said through the JDBC or the reactive client, or that it is silent. Where a
     * commit failed, the transaction manager names it beside the cause.
     */
    public static Optional<DatabaseFailure> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SQLException sql -> {
                    return Optional.of(of(sql));
                }
                case PgException pg -> {
                    return Optional.of(new DatabaseFailure(
                            pg.getSqlState(),
                            refusal(pg.getConstraint(), pg.getTable(), pg.getColumn(), pg.getErrorMessage()),
                            isOfFunction(pg.getWhere())));
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
                case io.smallrye.mutiny.TimeoutException silent -> {
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
     * Whether the caller may try again later: the database is away, read-only, out of connections or shutting down, the
     * schema is being changed, or the transaction lost a race. What a role may not do does not pass by itself.
     */
    public boolean passes() {
        if (sqlState == null || isReadOnly()) {
            return true;
        }
        return switch (sqlState.substring(0, 2)) {
            case "08", "26", "40", "53", "55", "57", "58", "XX" -> true;
            // The driver's own: connecting was given up.
            case "99" -> true;
            case "42" -> !isDenied() && !byFunction;
            default -> false;
        };
    }

    /** Whether the connection leads to a server that takes no writes: a standby, or one that was told so. */
    public boolean isReadOnly() {
        return READ_ONLY.equals(sqlState);
    }

    /** Whether other connections made when this one was are no good either: the server is read-only, stopping or gone. */
    public boolean isOfConnection() {
        return isReadOnly() || sqlState != null && (sqlState.startsWith("57P") || sqlState.startsWith("08"));
    }

    /** Whether the service's role lacks a right. */
    public boolean isDenied() {
        return PERMISSION_DENIED.equals(sqlState) && !byFunction;
    }

    /** Whether what was sent is no text that PostgreSQL could keep, such as one with NUL in it. */
    boolean isNoText() {
        return sqlState != null && NO_TEXT.contains(sqlState);
    }

    /** Whether types, constraints or triggers of the database keep these values out, others not. */
    public boolean isRefused() {
        if (sqlState == null || isNoText()) {
            return false;
        }
        String kind = sqlState.substring(0, 2);
        return REFUSALS.contains(kind) || !CLASSES.contains(kind) || byFunction && kind.equals("42");
    }

    private static DatabaseFailure of(SQLException failure) {
        ServerErrorMessage said = failure instanceof PSQLException known ? known.getServerErrorMessage() : null;
        return new DatabaseFailure(
                failure.getSQLState(),
                said == null
                        ? null
                        : refusal(said.getConstraint(), said.getTable(), said.getColumn(), said.getMessage()),
                said != null && isOfFunction(said.getWhere()));
    }

    private static boolean isOfFunction(String where) {
        return where != null && where.contains(" function ");
    }

    private static String refusal(String constraint, String table, String column, String message) {
        if (constraint != null) {
            return "constraint " + constraint;
        }
        if (column != null) {
            return "column %s.%s".formatted(table, column);
        }
        return message == null || message.length() <= LONGEST_REFUSAL ? message : message.substring(0, LONGEST_REFUSAL);
    }
}
