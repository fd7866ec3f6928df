package com.lumiku.studio.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Takes this service out of a database: drops its tables and schema studio, and nothing else. To be used in a
 * transaction, which stays open.
 */
public record Rollback(Connection connection, OwnTables ours) {

    /** How long somebody else's lock on a table is waited for. */
    private static final int LOCK_TIMEOUT_MILLIS = 10_000;

    /** What is ours: the tables, everything in schema studio, and the row types of both. */
    private static final String OURS = """
            WITH relations AS (
                SELECT oid FROM pg_class WHERE oid = ANY (?) OR relnamespace = to_regnamespace('studio')),
            ours (class, object) AS (
                SELECT 'pg_class'::regclass, oid FROM relations
                UNION ALL
                SELECT 'pg_type'::regclass, oid FROM pg_type
                WHERE typnamespace = to_regnamespace('studio') OR typrelid IN (SELECT oid FROM relations)
                UNION ALL
                SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = to_regnamespace('studio'))
            """;

    /** A view depends through its rule, a foreign key or default through its table. */
    private static final String DEPENDENTS = OURS + """
            , dependents (class, object, description) AS (
                SELECT CASE WHEN r.oid IS NOT NULL OR t.oid IS NOT NULL OR a.oid IS NOT NULL OR k.conrelid <> 0
                            THEN 'pg_class'::regclass ELSE d.classid::regclass END,
                       coalesce(r.ev_class, t.tgrelid, a.adrelid, nullif(k.conrelid, 0), d.objid),
                       CASE WHEN r.oid IS NOT NULL THEN pg_describe_object('pg_class'::regclass, r.ev_class, 0)
                            ELSE pg_describe_object(d.classid, d.objid, d.objsubid) END
                FROM pg_depend d
                JOIN ours o ON o.class = d.refclassid AND o.object = d.refobjid
                LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
                LEFT JOIN pg_trigger t ON d.classid = 'pg_trigger'::regclass AND t.oid = d.objid
                LEFT JOIN pg_attrdef a ON d.classid = 'pg_attrdef'::regclass AND a.oid = d.objid
                LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
                WHERE d.deptype = 'n')
            SELECT DISTINCT description FROM dependents
            WHERE (class, object) NOT IN (SELECT class, object FROM ours)
            ORDER BY description
            """;

    /** What of others needs our tables or what is in schema studio: it would have to go with them. In words. */
    public List<String> dependents() throws SQLException {
        return strings(DEPENDENTS, connection.createArrayOf("bigint", oids()));
    }

    /** Keeps everybody else from our tables until the transaction ends; false where a migration is under way. */
    public boolean lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = " + LOCK_TIMEOUT_MILLIS);
            try (ResultSet row = statement.executeQuery(
                    String.format(Locale.ROOT, "SELECT pg_try_advisory_xact_lock(%d)", MigrationSession.LOCK))) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
            if (!ours.tables().isEmpty()) {
                statement.execute("LOCK TABLE " + names(ours.tables()) + " IN ACCESS EXCLUSIVE MODE");
            }
            return true;
        }
    }

    /** Whether there is a schema studio. */
    public boolean hasSchema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT to_regnamespace('studio') IS NOT NULL")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Whether the tables were there before this service, made by the platform's own tool. */
    public boolean isOfAdopted() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT to_regclass('studio.flyway_schema_history') IS NOT NULL")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT EXISTS (SELECT FROM studio.flyway_schema_history WHERE type = 'BASELINE')")) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Drops the tables and schema studio, after {@link #lock} and a look at {@link #dependents}, which must be none. */
    public void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (OwnTables.Table table : ours.tables().reversed()) {
                statement.execute("DROP TABLE " + table.quoted());
            }
            // What is left in there has been looked through, and is ours.
            statement.execute("DROP SCHEMA IF EXISTS studio CASCADE");
        }
    }

    private Object[] oids() {
        return ours.tables().stream().map(OwnTables.Table::oid).toArray();
    }

    private List<String> strings(String sql, Array parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                ArrayList<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }

    private static String names(List<OwnTables.Table> tables) {
        return tables.stream().map(OwnTables.Table::quoted).collect(Collectors.joining(", "));
    }
}
