package com.lumiku.studio.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of a database before looking at its tables.
 *
 * @param schema the default schema, null where none of the search path exists
 * @param users whether the platform's users are there
 * @param history whether migrations were recorded
 * @param occupied whether schema studio holds anything
 */
record Place(
        int serverVersion,
        String database,
        String role,
        String searchPath,
        String schema,
        long namespace,
        boolean users,
        boolean studio,
        boolean history,
        boolean occupied,
        boolean mayCreateStudio,
        boolean mayUseStudio,
        boolean mayCreateTables) {

    /** Not {@code current_schema()}: for a role named studio that would be the service's own. */
    static final String DEFAULT_SCHEMA = """
            SELECT name FROM unnest(current_schemas(false)) WITH ORDINALITY AS path (name, position)
            WHERE name <> 'studio' ORDER BY position LIMIT 1
            """;

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
                   s.oid IS NOT NULL AS studio,
                   EXISTS (SELECT FROM pg_class c
                           WHERE c.relnamespace = s.oid AND c.relname = 'flyway_schema_history') AS history,
                   EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = s.oid) AS occupied,
                   has_database_privilege(current_database(), 'CREATE') AS may_create_studio,
                   coalesce(has_schema_privilege(s.oid, 'CREATE'), false) AS may_use_studio,
                   coalesce(has_schema_privilege(n.oid, 'CREATE'), false) AS may_create_tables
            FROM (SELECT) AS here
            LEFT JOIN pg_namespace n ON n.nspname = (%s)
            LEFT JOIN pg_namespace s ON s.nspname = 'studio'
            """.formatted(DEFAULT_SCHEMA);

    static Place read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new Place(
                    row.getInt("server_version"),
                    row.getString("database"),
                    row.getString("role"),
                    row.getString("search_path"),
                    row.getString("schema"),
                    row.getLong("namespace"),
                    row.getBoolean("users"),
                    row.getBoolean("studio"),
                    row.getBoolean("history"),
                    row.getBoolean("occupied"),
                    row.getBoolean("may_create_studio"),
                    row.getBoolean("may_use_studio"),
                    row.getBoolean("may_create_tables"));
        }
    }

    String quotedSchema() {
        return '"' + schema.replace("\"", "\"\"") + '"';
    }

    /** What keeps the service from keeping a history here. */
    List<String> obstaclesToHistory() {
        List<String> obstacles = new ArrayList<>();
        if (studio && occupied && !history) {
            obstacles.add(
                    "schema studio holds tables but no flyway_schema_history: it belongs to something else, or the"
                            + " history was removed");
        }
        if (studio && !mayUseStudio) {
            obstacles.add("role %s may not create tables in schema studio".formatted(role));
        }
        if (!studio && !mayCreateStudio) {
            obstacles.add("role %s may not create schema studio in database %s".formatted(role, database));
        }
        return obstacles;
    }

    /** What keeps the service from creating the 13 tables here. */
    List<String> obstaclesToTables() {
        List<String> obstacles = obstaclesToHistory();
        if (!mayCreateTables) {
            obstacles.add("role %s may not create tables in schema %s".formatted(role, schema));
        }
        return obstacles;
    }
}
