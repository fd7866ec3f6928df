package com.lumiku.studio.cli;

import com.lumiku.studio.schema.OwnTables.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many rows tables have. */
record Rows(Connection connection) {

    /** The tables in the order given, each with its rows. */
    Map<Table, Long> count(List<Table> tables) throws SQLException {
        Map<Table, Long> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table.quoted())) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
        }
        return rows;
    }
}
