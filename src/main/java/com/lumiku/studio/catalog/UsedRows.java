package com.lumiku.studio.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of somebody else's that are used in place of the catalog's, as they have the same key: a category with our slug. What
 * refers to ours refers to theirs instead.
 */
final class UsedRows {

    private static final String SAME_KEY = """
            SELECT offered.id AS ours, theirs.id AS theirs
            FROM jsonb_to_recordset(?::jsonb) AS offered (id text, key text)
            JOIN "%1$s" theirs ON theirs."%2$s" = offered.key AND theirs.id <> offered.id
            WHERE NOT EXISTS (SELECT FROM "%1$s" kept WHERE kept.id = offered.id)
            """;

    private final Connection connection;
    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Map<String, String>> theirsByOurs = new HashMap<>();

    UsedRows(Connection connection) {
        this.connection = connection;
    }

    /** The rows of a table that are to be put in, with the ids that they refer to here. Tables come in their order. */
    List<CatalogRow> toPutIn(CatalogTable table) throws SQLException {
        theirsByOurs.put(table.name(), find(table));
        return table.rows().stream()
                .filter(row -> !theirsByOurs.get(table.name()).containsKey(row.id()))
                .map(row -> referring(table, row))
                .toList();
    }

    private CatalogRow referring(CatalogTable table, CatalogRow row) {
        Map<String, Object> columns = new LinkedHashMap<>(row.columns());
        table.references()
                .forEach((column, referred) -> columns.computeIfPresent(column, (name, id) -> theirsByOurs
                        .getOrDefault(referred, Map.of())
                        .getOrDefault((String) id, (String) id)));
        return new CatalogRow(row.id(), columns);
    }

    private Map<String, String> find(CatalogTable table) throws SQLException {
        Map<String, String> found = new HashMap<>();
        if (table.key() == null || table.rows().isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(SAME_KEY.formatted(table.name(), table.key()))) {
            statement.setString(1, keys(table));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString("ours"), row.getString("theirs"));
                }
            }
        }
        return found;
    }

    private String keys(CatalogTable table) {
        List<Map<String, Object>> keys = table.rows().stream()
                .<Map<String, Object>>map(
                        row -> Map.of("id", row.id(), "key", row.columns().get(table.key())))
                .toList();
        try {
            return mapper.writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
