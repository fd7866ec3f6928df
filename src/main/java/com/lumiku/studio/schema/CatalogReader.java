package com.lumiku.studio.schema;

import com.lumiku.studio.schema.DatabaseCatalog.Column;
import com.lumiku.studio.schema.DatabaseCatalog.ForbiddenValues;
import com.lumiku.studio.schema.DatabaseCatalog.ForeignKey;
import com.lumiku.studio.schema.DatabaseCatalog.Table;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tables from the catalog. Names of indexes and constraints are left out: only what they do matters. To put a
 * definition into words the server takes a lock, so those of the platform's users are left out too: however long that
 * table is locked, looking goes on.
 */
final class CatalogReader {

    private static final String COLUMNS = """
            SELECT c.relname,
                   CASE WHEN c.relkind IN ('r', 'p') THEN 'table'
                        WHEN c.relkind = 'v' THEN 'view'
                        WHEN c.relkind = 'm' THEN 'materialized view'
                        WHEN c.relkind = 'f' THEN 'foreign table'
                        WHEN c.relkind = 'S' THEN 'sequence'
                        ELSE 'type' END AS kind,
                   pg_has_role(c.relowner, 'USAGE') AS owned,
                   c.relpersistence <> 'u' AS logged,
                   a.attname,
                   format_type(a.atttypid, a.atttypmod)
                       || CASE WHEN a.attgenerated <> '' THEN ' generated always'
                               WHEN a.attidentity = 'a' THEN ' generated always as identity'
                               ELSE '' END AS type,
                   a.attnotnull OR t.typnotnull AS required,
                   CASE WHEN c.relname <> 'users' THEN pg_get_expr(d.adbin, d.adrelid) END AS default_value,
                   d.oid IS NOT NULL OR a.attidentity <> '' OR t.typdefault IS NOT NULL AS filled
            FROM pg_class c
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE c.relnamespace = ? AND c.relname = ANY (?) AND c.relkind NOT IN ('i', 'I', 't')
            ORDER BY c.relname, a.attnum
            """;

    private static final String INDEXES = """
            SELECT c.relname,
                   CASE WHEN c.relname <> 'users'
                        THEN regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING ', '') END AS definition,
                   CASE WHEN i.indisunique AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL
                        THEN ARRAY(SELECT a.attname::text
                                   FROM unnest((i.indkey::int2[])[0:i.indnkeyatts - 1]) AS k (attnum)
                                   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
                                   ORDER BY a.attname) END AS key
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.relnamespace = ? AND c.relname = ANY (?) AND i.indisvalid
            """;

    private static final String FOREIGN_KEYS = """
            SELECT c.relname,
                   pg_get_constraintdef(f.oid) AS definition,
                   ARRAY(SELECT a.attname::text
                         FROM unnest(f.conkey) WITH ORDINALITY AS k (attnum, position)
                         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
                         ORDER BY k.position) AS columns
            FROM pg_constraint f
            JOIN pg_class c ON c.oid = f.conrelid
            WHERE c.relnamespace = ? AND c.relname = ANY (?) AND f.contype = 'f'
            ORDER BY f.conname
            """;

    /** Those on one column only: what a CHECK on several says depends on more than the value. */
    private static final String CHECKS = """
            SELECT c.relname, k.conname, a.attname, pg_get_expr(k.conbin, k.conrelid) AS expression
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
            WHERE c.relnamespace = ? AND c.relname = ANY (?) AND k.contype = 'c' AND cardinality(k.conkey) = 1
              AND c.relname <> 'users'
            ORDER BY k.conname
            """;

    private final Connection connection;
    private final long namespace;
    private final Collection<String> names;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private CatalogReader(Connection connection, long namespace, Collection<String> names) {
        this.connection = connection;
        this.namespace = namespace;
        this.names = names;
    }

    /** What bears one of the names in a schema, given by its oid. */
    static DatabaseCatalog read(Connection connection, long namespace, Collection<String> names) throws SQLException {
        CatalogReader reader = new CatalogReader(connection, namespace, names);
        reader.each(COLUMNS, reader::column);
        reader.each(INDEXES, reader::index);
        reader.each(FOREIGN_KEYS, reader::foreignKey);
        reader.each(CHECKS, reader::check);
        return new DatabaseCatalog(reader.tables);
    }

    private void column(ResultSet row) throws SQLException {
        Table empty = emptyTable(row.getString("kind"), row.getBoolean("owned"), row.getBoolean("logged"));
        Table table = tables.computeIfAbsent(row.getString("relname"), name -> empty);
        if (row.getString("attname") == null) {
            return;
        }
        table.columns()
                .put(
                        row.getString("attname"),
                        new Column(
                                row.getString("type"),
                                !row.getBoolean("required"),
                                row.getString("default_value"),
                                row.getBoolean("filled")));
    }

    private void index(ResultSet row) throws SQLException {
        Table table = tables.get(row.getString("relname"));
        table.indexes().add(row.getString("definition"));
        Array key = row.getArray("key");
        if (key != null) {
            table.keys().add(Set.of((String[]) key.getArray()));
        }
    }

    private void foreignKey(ResultSet row) throws SQLException {
        List<String> columns = List.of((String[]) row.getArray("columns").getArray());
        tables.get(row.getString("relname")).foreignKeys().add(new ForeignKey(columns, row.getString("definition")));
    }

    private void each(String sql, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, namespace);
            statement.setArray(2, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private void check(ResultSet row) throws SQLException {
        String table = row.getString("relname");
        String column = row.getString("attname");
        List<String> forbidden =
                WrittenValues.of(table, column).keptOut(connection, column, row.getString("expression"));
        if (!forbidden.isEmpty()) {
            tables.get(table).forbidden().add(new ForbiddenValues(column, row.getString("conname"), forbidden));
        }
    }

    private static Table emptyTable(String kind, boolean owned, boolean logged) {
        return new Table(
                kind,
                owned,
                logged,
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
