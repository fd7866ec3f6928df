package com.lumiku.studio.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What was put in, as {@code studio.catalog_entries} remembers it. A row that is gone was deleted by somebody and stays away;
 * but tables that were emptied, as the platform's tool does with a reset, are to be filled again.
 */
record CatalogEntries(Connection connection) {

    private static final String TABLES = "SELECT DISTINCT \"table\" FROM studio.catalog_entries ORDER BY 1";

    private static final String LEFT = """
            SELECT EXISTS (SELECT FROM "%1$s") AS any,
                   EXISTS (SELECT FROM "%1$s" kept JOIN studio.catalog_entries entry ON entry.id = kept.id
                           WHERE entry."table" = '%1$s') AS ours
            """;

    private static final String FORGET = "DELETE FROM studio.catalog_entries WHERE \"table\" = ?";

    /** The tables that hold nothing any more; all of them, where of all that was put in nothing is left. */
    List<String> emptied() throws SQLException {
        List<String> tables = tables();
        List<String> empty = new ArrayList<>();
        boolean anyLeft = false;
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(LEFT.formatted(table))) {
                    row.next();
                    if (!row.getBoolean("any")) {
                        empty.add(table);
                    }
                    anyLeft |= row.getBoolean("ours");
                }
            }
        }
        return anyLeft ? empty : tables;
    }

    /** Whether a catalog was put in, and is still there. */
    boolean areIn() throws SQLException {
        return !tables().isEmpty() && emptied().isEmpty();
    }

    /** Forgets, within the connection's transaction, that rows were put into tables. */
    void forget(List<String> tables) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            for (String table : tables) {
                statement.setString(1, table);
                statement.executeUpdate();
            }
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
