package com.lumiku.studio.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that a database has, or that a migration makes, as the server's own catalog words them. */
record DatabaseCatalog(Map<String, Table> tables) {

    /**
     * @param kind {@code table}, {@code view} ...: whatever bears the name
     * @param owned whether the role may alter it
     * @param logged whether its rows outlive a crash of the server
     */
    record Table(
            String kind,
            boolean owned,
            boolean logged,
            Map<String, Column> columns,
            Set<Set<String>> keys,
            Set<String> indexes,
            List<ForeignKey> foreignKeys,
            List<ForbiddenValues> forbidden) {}

    /**
     * @param defaultValue the expression, or null
     * @param filled whether an insert may leave the column out though it takes no null
     */
    record Column(String type, boolean nullable, String defaultValue, boolean filled) {}

    record ForeignKey(List<String> columns, String definition) {}

    /**
     * What a CHECK of somebody else's keeps out, though this service writes it.
     *
     * @param values of {@link WrittenValues}
     */
    record ForbiddenValues(String column, String constraint, List<String> values) {}

    boolean has(String table) {
        return tables.containsKey(table);
    }
}
