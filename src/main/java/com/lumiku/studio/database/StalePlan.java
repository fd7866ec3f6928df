package com.lumiku.studio.database;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;

/**
 * What PostgreSQL says of a prepared statement whose columns have another type than when it was prepared. Nothing has been
 * done then, and both drivers prepare it anew the next time.
 */
final class StalePlan {

    private static final String NOT_SUPPORTED = "0A000";
    private static final String MESSAGE = "cached plan must not change result type";

    private StalePlan() {}

    /** Whether it is among the causes of a failure. */
    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sqlState =
                    switch (cause) {
                        case SQLException jdbc -> jdbc.getSQLState();
                        case DatabaseException reactive -> reactive.getSqlState();
                        default -> null;
                    };
            if (NOT_SUPPORTED.equals(sqlState) && cause.getMessage().contains(MESSAGE)) {
                return true;
            }
        }
        return false;
    }
}
