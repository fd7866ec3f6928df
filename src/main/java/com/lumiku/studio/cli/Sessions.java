package com.lumiku.studio.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who else is connected to a database. */
final class Sessions {

    private static final String OTHERS = """
            SELECT format('%s x %s', count(*), coalesce(nullif(application_name, ''), usename::text))
            FROM pg_stat_activity
            WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
            GROUP BY application_name, usename ORDER BY 1
            """;

    private Sessions() {}

    /** Tells where a service may be at work on what is about to be replaced or dropped. */
    static void warn(Connection connection, Consumer<String> tell) throws SQLException {
        List<String> others = others(connection);
        if (!others.isEmpty()) {
            tell.accept("Others are connected to this database (%s). If the service is among them, stop it first."
                    .formatted(String.join(", ", others)));
        }
    }

    /** The other sessions, by program, as {@code 3 x psql}. */
    private static List<String> others(Connection connection) throws SQLException {
        List<String> others = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OTHERS)) {
            while (rows.next()) {
                others.add(rows.getString(1));
            }
        }
        return others;
    }
}
