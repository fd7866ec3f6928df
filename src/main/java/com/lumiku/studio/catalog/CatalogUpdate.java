package com.lumiku.studio.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings tables to the catalog's present state, within the connection's transaction: puts in what was never put in, updates
 * what nobody touched since, and leaves alone what somebody made, edited or deleted. What was put in is remembered in
 * {@code studio.catalog_entries}; tables that were emptied are filled again.
 */
final class CatalogUpdate {

    /** Waits for another replica, but not for ever, as it holds a connection of the pool. */
    private static final String LOCK = """
            SET LOCAL lock_timeout = '10s';
            SELECT pg_advisory_xact_lock(hashtextextended('studio.catalog_entries', 0))
            """;

    private static final String CHANGES = """
            SELECT offered.id, entry.id IS NOT NULL AS known
            FROM jsonb_to_recordset(?::jsonb) AS offered (id text, columns jsonb)
            LEFT JOIN studio.catalog_entries entry ON entry."table" = ? AND entry.id = offered.id
            WHERE entry.content IS DISTINCT FROM offered.columns
            """;

    private static final String REMEMBER = """
            INSERT INTO studio.catalog_entries ("table", id, content) VALUES (?, ?, ?::jsonb)
            ON CONFLICT ("table", id) DO UPDATE SET content = excluded.content
            """;

    private static final String INTEGRITY_VIOLATED = "23";

    private final JsonMapper mapper = new JsonMapper();
    private final Connection connection;
    private final UsedRows used;
    private final List<String> leftOut = new ArrayList<>();
    private int inserted;
    private int updated;

    CatalogUpdate(Connection connection) {
        this.connection = connection;
        this.used = new UsedRows(connection);
    }

    void apply(List<CatalogTable> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
        CatalogEntries entries = new CatalogEntries(connection);
        entries.forget(entries.emptied());
        for (CatalogTable table : tables) {
            apply(table);
        }
    }

    /** How many rows were put in. */
    int inserted() {
        return inserted;
    }

    /** How many rows were brought up to date. */
    int updated() {
        return updated;
    }

    /** Rows that cannot be there, mostly because somebody deleted what they refer to; tried again the next time. */
    List<String> leftOut() {
        return leftOut;
    }

    private void apply(CatalogTable table) throws SQLException {
        List<CatalogRow> rows = used.toPutIn(table);
        Map<String, Boolean> changes = changes(table, rows);
        if (changes.isEmpty()) {
            return;
        }
        CatalogStatements statements = new CatalogStatements(table);
        for (CatalogRow row : rows) {
            Boolean known = changes.get(row.id());
            if (known != null) {
                apply(table, statements, row, known);
            }
        }
    }

    private void apply(CatalogTable table, CatalogStatements statements, CatalogRow row, boolean known)
            throws SQLException {
        String content = json(row.columns());
        Savepoint before = connection.setSavepoint();
        try {
            if (known) {
                updated += execute(statements.update(), content, table.name(), row.id());
            } else {
                inserted += execute(statements.insert(), row.id(), content);
            }
            execute(REMEMBER, table.name(), row.id(), content);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith(INTEGRITY_VIOLATED)) {
                throw e;
            }
            connection.rollback(before);
            leftOut.add(table.name() + " " + row.id());
        }
    }

    /** The ids of rows that are not as they were put in, and whether they ever were. */
    private Map<String, Boolean> changes(CatalogTable table, List<CatalogRow> given) throws SQLException {
        Map<String, Boolean> changes = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CHANGES)) {
            List<Map<String, Object>> offered = given.stream()
                    .<Map<String, Object>>map(row -> Map.of("id", row.id(), "columns", row.columns()))
                    .toList();
            statement.setString(1, json(offered));
            statement.setString(2, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.put(rows.getString("id"), rows.getBoolean("known"));
                }
            }
        }
        return changes;
    }

    private int execute(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
