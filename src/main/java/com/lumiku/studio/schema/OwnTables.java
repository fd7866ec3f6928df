package com.lumiku.studio.schema;

import com.lumiku.studio.database.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of this service that a database has: those of the contract in its default schema, and those of schema
 * studio but for the record of migrations.
 *
 * @param schema the default schema
 * @param tables a table behind all that it refers to
 */
public record OwnTables(String schema, List<Table> tables) {

    private static final String QUERY = """
            SELECT c.oid, n.nspname, c.relname,
                   n.nspname = 'studio' AS studio,
                   ARRAY(SELECT a.attname::text FROM pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                         ORDER BY a.attnum) AS columns,
                   ARRAY(SELECT f.confrelid::bigint FROM pg_constraint f
                         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS parents
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND (c.relnamespace = ? AND c.relname = ANY (?)
                   OR n.nspname = 'studio' AND c.relname <> 'flyway_schema_history')
            ORDER BY studio, c.relname
            """;

    /**
     * @param columns those that rows are written with; what the server computes is not among them
     * @param ofContract whether it is one of the 13
     */
    public record Table(long oid, String schema, String name, List<String> columns, boolean ofContract) {

        /** As statements name it. */
        public String quoted() {
            return Identifier.quoted(schema) + "." + Identifier.quoted(name);
        }

        /** The columns, as statements name them. */
        public String quotedColumns() {
            return String.join(", ", columns.stream().map(Identifier::quoted).toList());
        }

        /** As people and backups name it: one of the 13 without the schema, which may have another name elsewhere. */
        public String label() {
            return ofContract ? name : schema + "." + name;
        }
    }

    private record Found(Table table, Set<Long> parents) {}

    /** @param names the tables of the contract */
    static OwnTables read(Connection connection, DatabaseInfo place, Collection<String> names) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setLong(1, place.namespace());
            statement.setArray(2, connection.createArrayOf("text", names.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(found(row));
                }
            }
        }
        return new OwnTables(place.schema(), parentsFirst(found));
    }

    private static Found found(ResultSet row) throws SQLException {
        Table table = new Table(
                row.getLong("oid"),
                row.getString("nspname"),
                row.getString("relname"),
                List.of((String[]) row.getArray("columns").getArray()),
                !row.getBoolean("studio"));
        return new Found(table, new HashSet<>(Arrays.asList((Long[])
                row.getArray("parents").getArray())));
    }

    private static List<Table> parentsFirst(List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        List<Table> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<Long> waiting =
                    new HashSet<>(left.stream().map(it -> it.table().oid()).toList());
            List<Found> next = left.stream()
                    .filter(it -> it.parents().stream().noneMatch(waiting::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("the tables refer to each other in a circle");
            }
            next.forEach(it -> sorted.add(it.table()));
            left.removeAll(next);
        }
        return sorted;
    }
}
