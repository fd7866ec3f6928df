package com.lumiku.studio.schema;

import com.lumiku.studio.database.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What must be known of a database before looking at its tables.
 *
 * @param schema the default schema, null where none of the search path exists
 * @param users whether the platform's users are there
 * @param usersElsewhere the other schemas that have a table of that name
 * @param served the schema that schema studio was made for, as its comment says; null where it does not
 * @param installations the other schemas that have tables of this service
 * @param history whether migrations were recorded
 * @param occupied whether schema studio holds anything
 * @param readOnly why the server takes no writes, null where it does
 * @param closedSchemas those of the search path that the role may not use
 */
record DatabaseInfo(
        int serverVersion,
        String database,
        String role,
        String searchPath,
        String schema,
        long namespace,
        boolean users,
        List<String> usersElsewhere,
        boolean studio,
        String served,
        List<String> installations,
        boolean history,
        boolean occupied,
        String readOnly,
        List<String> closedSchemas,
        Rights rights) {

    /**
     * What the role may do here.
     *
     * @param referToUsers whether it may make foreign keys to the platform's users; true where there are none
     */
    record Rights(
            boolean createStudio,
            boolean useStudio,
            boolean createInStudio,
            boolean createTables,
            boolean createTemporary,
            boolean readHistory,
            boolean writeHistory,
            boolean referToUsers,
            boolean ownStudio) {}

    /** Not {@code current_schema()}: for a role named studio that would be the service's own. */
    static final String DEFAULT_SCHEMA = """
            SELECT name FROM unnest(current_schemas(false)) WITH ORDINALITY AS path (name, position)
            WHERE name <> 'studio' ORDER BY position LIMIT 1
            """;

    /** Why the server takes no writes, null where it does. */
    static final String READ_ONLY = """
            CASE WHEN pg_is_in_recovery() THEN 'the server is a standby'
                 WHEN current_setting('default_transaction_read_only') = 'on'
                 THEN format('default_transaction_read_only is on for role %s in database %s',
                             current_user, current_database()) END""";

    private static final String QUERY = """
            SELECT current_setting('server_version_num')::int AS server_version,
                   current_database() AS database,
                   current_user AS role,
                   current_setting('search_path') AS search_path,
                   n.nspname AS schema,
                   n.oid AS namespace,
                   EXISTS (SELECT FROM pg_class c
                           WHERE c.relnamespace = n.oid AND c.relname = 'users'
                             AND c.relkind IN ('r', 'p')) AS users,
                   ARRAY(SELECT o.nspname::text FROM pg_class c JOIN pg_namespace o ON o.oid = c.relnamespace
                         WHERE c.relname = 'users' AND c.relkind IN ('r', 'p') AND o.oid <> n.oid
                         ORDER BY 1) AS users_elsewhere,
                   s.oid IS NOT NULL AS studio,
                   substring(obj_description(s.oid, 'pg_namespace') FROM '^Avatar Studio for schema (.+)$') AS served,
                   ARRAY(SELECT o.nspname::text FROM pg_class c JOIN pg_namespace o ON o.oid = c.relnamespace
                         WHERE c.relname IN ('avatar_projects', 'generated_poses') AND c.relkind IN ('r', 'p')
                           AND o.oid <> n.oid AND o.nspname !~ '^pg_'
                         GROUP BY o.nspname HAVING count(*) = 2 ORDER BY 1) AS installations,
                   EXISTS (SELECT FROM pg_class c
                           WHERE c.relnamespace = s.oid AND c.relname = 'flyway_schema_history') AS history,
                   EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = s.oid) AS occupied,
                   %s AS read_only,
                   ARRAY(SELECT c.nspname::text
                         FROM regexp_split_to_table(current_setting('search_path'), ',') AS path (entry)
                         JOIN pg_namespace c ON c.nspname = btrim(path.entry, ' "')
                         WHERE NOT has_schema_privilege(c.oid, 'USAGE')) AS closed_schemas,
                   coalesce(pg_has_role(s.nspowner, 'USAGE'), false) AS own_studio,
                   has_database_privilege(current_database(), 'CREATE') AS may_create_studio,
                   coalesce(has_schema_privilege(s.oid, 'USAGE'), true) AS may_use_studio,
                   coalesce(has_schema_privilege(s.oid, 'CREATE'), false) AS may_create_in_studio,
                   coalesce(has_schema_privilege(n.oid, 'CREATE'), false) AS may_create_tables,
                   has_database_privilege(current_database(), 'TEMPORARY') AS may_create_temporary,
                   coalesce(has_table_privilege(h.oid, 'SELECT'), true) AS may_read_history,
                   coalesce(has_table_privilege(h.oid, 'INSERT'), true) AS may_write_history,
                   coalesce(has_column_privilege(u.attrelid, u.attnum, 'REFERENCES'), true) AS may_refer_to_users
            FROM (SELECT) AS here
            LEFT JOIN pg_namespace n ON n.nspname = (%s)
            LEFT JOIN pg_namespace s ON s.nspname = 'studio'
            LEFT JOIN pg_class h ON h.relnamespace = s.oid AND h.relname = 'flyway_schema_history'
            LEFT JOIN pg_class t ON t.relnamespace = n.oid AND t.relname = 'users' AND t.relkind IN ('r', 'p')
            LEFT JOIN pg_attribute u ON u.attrelid = t.oid AND u.attname = 'id' AND u.attnum > 0
            """.formatted(READ_ONLY, DEFAULT_SCHEMA);

    static DatabaseInfo read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new DatabaseInfo(
                    row.getInt("server_version"),
                    row.getString("database"),
                    row.getString("role"),
                    row.getString("search_path"),
                    row.getString("schema"),
                    row.getLong("namespace"),
                    row.getBoolean("users"),
                    strings(row, "users_elsewhere"),
                    row.getBoolean("studio"),
                    row.getString("served"),
                    strings(row, "installations"),
                    row.getBoolean("history"),
                    row.getBoolean("occupied"),
                    row.getString("read_only"),
                    strings(row, "closed_schemas"),
                    new Rights(
                            row.getBoolean("may_create_studio"),
                            row.getBoolean("may_use_studio"),
                            row.getBoolean("may_create_in_studio"),
                            row.getBoolean("may_create_tables"),
                            row.getBoolean("may_create_temporary"),
                            row.getBoolean("may_read_history"),
                            row.getBoolean("may_write_history"),
                            row.getBoolean("may_refer_to_users"),
                            row.getBoolean("own_studio")));
        }
    }

    String quotedSchema() {
        return Identifier.quoted(schema);
    }

    /** The schema whose history and queue are in schema studio, where that is another one than this. */
    Optional<String> servedElsewhere(boolean tablesAreHere) {
        if (served != null) {
            return Optional.of(served).filter(installations::contains);
        }
        return tablesAreHere ? Optional.empty() : installations.stream().findFirst();
    }

    /** Whether schema studio is still to be marked as this schema's. */
    boolean isToBeMarked() {
        return rights.ownStudio() && !schema.equals(served);
    }

    /** Marks schema studio as this schema's. */
    void mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "COMMENT ON SCHEMA studio IS " + AccessQuery.literal("Avatar Studio for schema " + schema));
        }
    }

    /** What of it works, but may not be what its operator believes. */
    List<String> advice() {
        if (users || usersElsewhere.isEmpty()) {
            return List.of();
        }
        return List.of("users is in schema %s, not in schema %s: every signed token is let in, whomever it names"
                .formatted(String.join(", ", usersElsewhere), schema));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
