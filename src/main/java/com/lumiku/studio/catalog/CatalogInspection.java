package com.lumiku.studio.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a release's catalog has reached a database.
 *
 * @param rows how many there are in this release
 * @param isBegun whether any were ever put in: the service does that beside its first start
 * @param leftOut tables and rows that could not be put in, in words
 */
public record CatalogInspection(int rows, boolean isBegun, List<String> leftOut) {

    private static final String KNOWN = "SELECT id FROM studio.catalog_entries WHERE \"table\" = ?";

    /** Looks, by reading only. */
    public static CatalogInspection of(Connection connection, List<CatalogSource> sources) throws SQLException {
        List<CatalogTable> tables =
                sources.stream().flatMap(source -> source.tables().stream()).toList();
        UsedRows used = new UsedRows(connection);
        List<String> leftOut = new ArrayList<>();
        int rows = 0;
        boolean begun = false;
        for (CatalogTable table : tables) {
            rows += table.rows().size();
            Set<String> known = known(connection, table);
            begun |= !known.isEmpty();
            List<String> missing = used.toPutIn(table).stream()
                    .map(CatalogRow::id)
                    .filter(id -> !known.contains(id))
                    .toList();
            if (!missing.isEmpty()) {
                leftOut.add(String.format(
                        Locale.ROOT,
                        "%s: %d of %d rows could not be put in: %s",
                        table.name(),
                        missing.size(),
                        table.rows().size(),
                        String.join(", ", missing)));
            }
        }
        return new CatalogInspection(rows, begun, begun ? leftOut : List.of());
    }

    private static Set<String> known(Connection connection, CatalogTable table) throws SQLException {
        Set<String> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, table.name());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(row.getString(1));
                }
            }
        }
        return known;
    }
}
