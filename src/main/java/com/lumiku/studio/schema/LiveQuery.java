package com.lumiku.studio.schema;

import com.lumiku.studio.database.Pooler;
import com.lumiku.studio.schema.Mapping.MappedColumn;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The question that is put to the database again and again, as one statement without parameters: it needs no prepared
 * statement and so goes through every pooler. Each row is a kind of finding and its text.
 */
final class LiveQuery {

    /** A table or column that is gone, or a right that is lacking. */
    static final String MISSING = "missing";

    /** A column of a type that the code cannot use. */
    static final String DIFFERENT = "different";

    /** Why the server takes no writes. */
    static final String READ_ONLY = "read-only";

    /** A digest of all that {@link Comparison} looks at: while it stays the same, so does what that would say. */
    static final String SHAPE = "shape";

    private static final String COLUMNS = """
            SELECT CASE WHEN a.attname IS NULL THEN 'missing' ELSE 'different' END AS kind,
                   concat(wanted.schema || '.', wanted.relation, '.' || CASE WHEN c.oid IS NOT NULL THEN wanted.attribute END,
                          ' is ' || format_type(a.atttypid, a.atttypmod)) AS text
            FROM unnest(%s, %s, %s, %s) AS wanted (schema, relation, attribute, category)
            LEFT JOIN pg_namespace n ON n.nspname = coalesce(wanted.schema, (%s))
            LEFT JOIN pg_class c
                ON c.relnamespace = n.oid AND c.relname = wanted.relation AND c.relkind IN ('r', 'p', 'v', 'f')
            LEFT JOIN pg_attribute a
                ON a.attrelid = c.oid AND a.attname = wanted.attribute AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attname IS NULL OR t.typcategory::text <> wanted.category
            """;

    private static final String TABLES_OF_STUDIO = """
            SELECT 'missing', 'studio.' || name FROM unnest(%s) AS name
            WHERE NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                              WHERE n.nspname = 'studio' AND c.relname = name)
            """;

    private static final String WRITABLE = """
            SELECT 'read-only', %1$s WHERE %1$s IS NOT NULL
            """.formatted(DatabaseInfo.READ_ONLY);

    private static final String SHAPES = """
            WITH relation AS (
                SELECT c.* FROM pg_class c
                WHERE c.relkind IN ('r', 'p', 'v', 'f', 'm')
                  AND (c.relname = 'users'
                       OR c.relname = ANY (%s) AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = (%s))))
            SELECT 'shape', coalesce(md5(string_agg(line, ' ' ORDER BY line COLLATE "C")), '') FROM (
                SELECT concat_ws(':', c.oid, c.relname, c.relkind, c.relpersistence, c.relowner) FROM relation c
                UNION ALL
                SELECT concat_ws(':', a.attrelid, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attidentity,
                                 a.attgenerated, d.oid)
                FROM relation c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE c.relname <> 'users' OR a.attname = 'id'
                UNION ALL
                SELECT concat_ws(':', k.oid, k.convalidated) FROM relation c JOIN pg_constraint k ON k.conrelid = c.oid
                UNION ALL
                SELECT concat_ws(':', i.indexrelid, i.indisvalid) FROM relation c JOIN pg_index i ON i.indrelid = c.oid
            ) AS lines (line)
            """;

    /** Tables of the platform's to which rows are added: nothing may be missing in them that only the platform knows. */
    private static final String PLATFORM = """
            SELECT 'different', format('%%s.%%I takes no null, has no default, and is not written by the service',
                                       c.relname, a.attname)
            FROM unnest(%1$s) AS used (relation)
            JOIN pg_class c ON c.oid = to_regclass(used.relation)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AND NOT a.attname = ANY (%2$s)
            UNION ALL
            SELECT 'missing', 'users' WHERE to_regclass('users') IS NULL
            UNION ALL
            SELECT 'missing', format('users: role %%1$s may not lock rows: GRANT UPDATE (id) ON users TO %%1$I', current_user)
            WHERE NOT has_any_column_privilege(to_regclass('users')::oid, 'UPDATE')
            """;

    private LiveQuery() {}

    /**
     * @param platform those tables that are the platform's
     * @param studio the tables of schema studio
     */
    static String of(List<MappedColumn> columns, Collection<String> platform, Collection<String> studio) {
        Map<String, TreeSet<String>> tables = columns.stream()
                .filter(column -> column.schema() == null)
                .collect(Collectors.groupingBy(
                        MappedColumn::table,
                        LinkedHashMap::new,
                        Collectors.mapping(MappedColumn::column, Collectors.toCollection(TreeSet::new))));
        String ofPlatform = platform.isEmpty()
                ? ""
                : " UNION ALL ("
                        + PLATFORM.formatted(
                                array(platform),
                                array(platform.stream()
                                        .flatMap(table -> tables.get(table).stream())
                                        .toList()))
                        + ")";
        return String.join(
                        " UNION ALL ",
                        "(SELECT DISTINCT kind, text FROM (" + columns(columns) + ") AS c)",
                        "(" + TABLES_OF_STUDIO.formatted(array(studio)) + ")",
                        "(SELECT 'missing', text FROM (" + AccessQuery.of(Access.ofService(tables, studio)) + ") AS a)",
                        "(" + WRITABLE + ")",
                        "(" + SHAPES.formatted(array(tables.keySet()), DatabaseInfo.DEFAULT_SCHEMA) + ")")
                + ofPlatform;
    }

    /** Whether the connection leads where it was to lead: some poolers drop the search path without a word. */
    static String leadsTo(String searchPath) {
        return """
                 UNION ALL (SELECT 'missing', format('the search path is %%s, asked for was %%s: %1$s',
                                                     current_setting('search_path'), %2$s)
                            WHERE current_setting('search_path') <> %2$s)
                """.formatted(
                        AccessQuery.literal(Pooler.UNTOLD).replaceAll("^'|'$", ""), AccessQuery.literal(searchPath));
    }

    private static String columns(List<MappedColumn> columns) {
        return COLUMNS.formatted(
                array(columns, MappedColumn::schema),
                array(columns, MappedColumn::table),
                array(columns, MappedColumn::column),
                array(columns, column -> column.category() == null ? null : column.category().code),
                DatabaseInfo.DEFAULT_SCHEMA);
    }

    private static String array(List<MappedColumn> columns, Function<MappedColumn, String> part) {
        return array(columns.stream().map(part).toList());
    }

    private static String array(Collection<String> texts) {
        return texts.stream()
                .map(text -> text == null ? "NULL" : AccessQuery.literal(text))
                .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }
}
