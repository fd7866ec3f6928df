package com.lumiku.studio.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The statements that change rows of one table. Values travel as one JSON object; the table's own row type reads them. */
record CatalogStatements(String table, List<String> columns, boolean hasUpdatedAt) {

    private static final String NOW = "now() AT TIME ZONE 'UTC'";

    CatalogStatements(CatalogTable table) {
        this(table.name(), table.columns(), table.hasUpdatedAt());
    }

    /** Takes the id and the content. A row that is there already stays as it is. */
    String insert() {
        return """
                INSERT INTO "%1$s" (id, "createdAt"%2$s, %3$s)
                SELECT ?, %4$s%5$s, %6$s FROM jsonb_populate_record(NULL::"%1$s", ?::jsonb) AS given
                ON CONFLICT DO NOTHING
                """.formatted(
                        table,
                        hasUpdatedAt ? ", \"updatedAt\"" : "",
                        each("\"%1$s\""),
                        NOW,
                        hasUpdatedAt ? ", " + NOW : "",
                        each("given.\"%1$s\""));
    }

    /** Takes the content, the table and the id. Changes the row only where it still is what was put in. */
    String update() {
        return """
                UPDATE "%1$s" AS kept SET %2$s%3$s
                FROM studio.catalog_entries entry,
                     jsonb_populate_record(NULL::"%1$s", entry.content) AS put,
                     jsonb_populate_record(NULL::"%1$s", ?::jsonb) AS given
                WHERE entry."table" = ? AND entry.id = ? AND kept.id = entry.id
                  AND NOT EXISTS (SELECT FROM jsonb_object_keys(entry.content) AS name
                                  WHERE to_jsonb(kept) -> name IS DISTINCT FROM to_jsonb(put) -> name)
                """.formatted(table, each("\"%1$s\" = given.\"%1$s\""), hasUpdatedAt ? ", \"updatedAt\" = " + NOW : "");
    }

    private String each(String form) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
    }
}
