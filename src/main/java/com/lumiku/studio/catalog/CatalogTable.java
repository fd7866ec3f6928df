package com.lumiku.studio.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of the catalog for one table, which has the columns id and createdAt.
 *
 * @param hasUpdatedAt whether the table has a column updatedAt
 * @param key a unique column: where somebody else's row has the value of ours, theirs is used; null where there is none
 * @param references columns that hold ids of the catalog's rows, with the tables of these
 * @param rows in the order of their foreign keys, where the table refers to itself
 */
public record CatalogTable(
        String name, boolean hasUpdatedAt, String key, Map<String, String> references, List<CatalogRow> rows) {

    /** One whose rows refer to none, and stand for themselves. */
    public CatalogTable(String name, boolean hasUpdatedAt, List<CatalogRow> rows) {
        this(name, hasUpdatedAt, null, Map.of(), rows);
    }

    /** @throws IllegalArgumentException unless all rows have the same columns and each an id of its own */
    public CatalogTable {
        references = Map.copyOf(references);
        rows = List.copyOf(rows);
        Set<String> ids = new HashSet<>();
        for (CatalogRow row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("%s has %s twice".formatted(name, row.id()));
            }
            if (!row.columns().keySet().equals(rows.getFirst().columns().keySet())) {
                throw new IllegalArgumentException("%s: %s has other columns than the first".formatted(name, row.id()));
            }
        }
    }

    /** The columns that the rows fill, besides id and times. */
    List<String> columns() {
        return rows.isEmpty()
                ? List.of()
                : List.copyOf(rows.getFirst().columns().keySet());
    }
}
