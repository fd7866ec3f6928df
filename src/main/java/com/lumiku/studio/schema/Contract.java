package com.lumiku.studio.schema;

import com.lumiku.studio.schema.DatabaseCatalog.Table;
import com.lumiku.studio.schema.Difference.Wrong;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What the 13 tables are to be, by version. It is not written down a second time: the migrations themselves run on
 * temporary tables, in a transaction that is rolled back, and the catalog is asked what they made. So no table of the
 * database is touched or locked, and both sides of a comparison are worded by the same server.
 */
record Contract(NavigableMap<MigrationVersion, DatabaseCatalog> versions) {

    private static final String USERS = "CREATE TEMPORARY TABLE users (id text PRIMARY KEY)";

    private static final String TEMPORARY_TABLES = """
            SELECT c.relnamespace, array_agg(c.relname::text)
            FROM pg_class c
            WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'r' AND c.relname <> 'users'
            GROUP BY c.relnamespace
            """;

    /** @param users whether the tables refer to the platform's users */
    static Contract of(List<Script> scripts, boolean users, MigrationSession session) throws SQLException {
        return session.rolledBack(connection -> {
            NavigableMap<MigrationVersion, DatabaseCatalog> versions = new TreeMap<>();
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                if (users) {
                    statement.execute(USERS);
                }
                for (Script script : scripts) {
                    statement.execute(script.in("pg_temp"));
                    versions.put(script.version(), readTemporary(statement));
                }
            }
            return new Contract(versions);
        });
    }

    Set<String> tables() {
        return versions.lastEntry().getValue().tables().keySet();
    }

    /**
     * How tables at a version differ. What only later versions bring may be missing; where it is there already, made by
     * somebody else, it must be right.
     */
    List<Difference> compare(DatabaseCatalog live, MigrationVersion version) {
        Set<Difference> differences =
                new LinkedHashSet<>(Comparison.of(versions.floorEntry(version).getValue(), live));
        Comparison.of(versions.lastEntry().getValue(), live).stream()
                .filter(Wrong.class::isInstance)
                .forEach(differences::add);
        return new ArrayList<>(differences);
    }

    /** The tables to which a version adds columns, keys or indexes that are not there yet. */
    Set<String> additions(MigrationVersion version, DatabaseCatalog live) {
        var before = versions.lowerEntry(version);
        Set<String> tables = new TreeSet<>();
        versions.get(version).tables().forEach((name, table) -> {
            Table earlier = before == null ? null : before.getValue().tables().get(name);
            Table there = live.tables().get(name);
            if (lacks(table.columns().keySet(), columns(earlier), columns(there))
                    || lacks(table.indexes(), indexes(earlier), indexes(there))) {
                tables.add(name);
            }
        });
        return tables;
    }

    private static Set<String> columns(Table table) {
        return table == null ? Set.of() : table.columns().keySet();
    }

    private static Set<String> indexes(Table table) {
        return table == null ? Set.of() : table.indexes();
    }

    private static boolean lacks(Set<String> wanted, Set<String> earlier, Set<String> there) {
        return wanted.stream().anyMatch(name -> !earlier.contains(name) && !there.contains(name));
    }

    private static DatabaseCatalog readTemporary(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(TEMPORARY_TABLES)) {
            rows.next();
            String[] names = (String[]) rows.getArray(2).getArray();
            return CatalogReader.read(statement.getConnection(), rows.getLong(1), List.of(names));
        }
    }
}
