package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.TestCluster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a test's own, as its operator sees it. */
public record Database(String url) {

    /** Everything but rows: what is where, owned by whom, and its exact definition. */
    private static final String DUMP = """
            SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname !~ '^pg_'
            UNION ALL
            SELECT format('%s %s %s', relnamespace::regnamespace, relname, relkind) FROM pg_class
            WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            UNION ALL
            SELECT format('%s.%s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
                          (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum))
            FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
            WHERE attnum > 0 AND NOT attisdropped
              AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            UNION ALL
            SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
            WHERE relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            UNION ALL
            SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace::regnamespace::text !~ '^(pg_|information_schema)'
            ORDER BY 1
            """;

    private static final String PLATFORM_ROWS = """
            SELECT string_agg(row::text, ';' ORDER BY row::text) FROM (
                SELECT to_jsonb(users) FROM users UNION ALL SELECT to_jsonb(credits) FROM credits
                UNION ALL SELECT to_jsonb(devices) FROM devices
                UNION ALL SELECT to_jsonb(_prisma_migrations) FROM _prisma_migrations) AS rows (row)
            """;

    public static Database fresh() {
        return new Database(TestCluster.newDatabase());
    }

    /** A platform's database: users, credits, the records of its own migration tool, another app's table, with rows. */
    public static Database ofPlatform() {
        return fresh().with("""
                CREATE TABLE users (id text PRIMARY KEY, email text UNIQUE, role text NOT NULL DEFAULT 'user');
                CREATE TABLE credits (id text PRIMARY KEY, "userId" text NOT NULL REFERENCES users(id), amount integer);
                CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, migration_name varchar(255) NOT NULL,
                    finished_at timestamptz, rolled_back_at timestamptz, logs text);
                CREATE TABLE devices (id text PRIMARY KEY, name text);
                INSERT INTO users VALUES ('u1', 'a@example.org', 'admin'), ('u2', 'b@example.org', 'user');
                INSERT INTO credits VALUES ('c1', 'u1', 100);
                INSERT INTO _prisma_migrations VALUES ('m1', '20251001_init', now(), NULL, NULL),
                    ('m2', '20251014_avatars', NULL, NULL, 'ERROR: relation already exists');
                INSERT INTO devices VALUES ('d1', 'phone');
                """);
    }

    /** With the 13 tables as the platform's own tool makes them. */
    public Database withTables() {
        return with(v1());
    }

    /** With one row in each of the tables that refer to each other. */
    public Database withRows() {
        return with("""
                INSERT INTO avatar_projects (id, "userId", name, "updatedAt") VALUES ('p1', 'u1', 'Test', now());
                INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "sourceType", "updatedAt")
                    VALUES ('a1', 'u1', 'p1', 'Ann', '/uploads/a.png', 'uploaded', now());
                INSERT INTO pose_generator_projects (id, "userId", "projectName", "updatedAt")
                    VALUES ('pp1', 'u1', 'Poses', now());
                INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "batchSize",
                    "totalExpectedPoses", "creditCharged") VALUES ('g1', 'pp1', 'u1', 'TEXT_DESCRIPTION', 1, 1, 0);
                INSERT INTO generated_poses (id, "generationId", "outputImageUrl", "thumbnailUrl", "exportFormats",
                    "promptUsed") VALUES ('r1', 'g1', 'o', 't', '{}', 'jump');
                """);
    }

    public Database with(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number that a query answers. */
    public long number(String sql) {
        return Long.parseLong(query(sql).getFirst());
    }

    public List<String> dump() {
        return query(DUMP);
    }

    public List<String> tables(String schema) {
        return query("SELECT tablename FROM pg_tables WHERE schemaname = '%s' ORDER BY 1".formatted(schema));
    }

    /** The migrations applied, by type. */
    List<String> history() {
        return query("""
                SELECT concat_ws(' ', type, version) FROM studio.flyway_schema_history
                WHERE version IS NOT NULL ORDER BY installed_rank
                """);
    }

    public Connection connect() throws SQLException {
        DatabaseUrl address = DatabaseUrl.parse(url);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.settings().get("quarkus.datasource.jdbc.url"));
        return source.getConnection(address.user(), address.password());
    }

    static String v1() {
        try (InputStream script = Database.class.getResourceAsStream("/db/migration/V1__thirteen_tables.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${schema}", "public");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of V1 that are about a table, and its foreign key to users. */
    static String definitionOf(String table) {
        return Pattern.compile("(?m)^(CREATE|ALTER)[^;]* public\\.%s [^;]*;".formatted(table))
                        .matcher(v1())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining("\n"))
                + """
                ALTER TABLE %s ADD FOREIGN KEY ("userId") REFERENCES users(id) ON UPDATE CASCADE ON DELETE CASCADE;
                """.formatted(table);
    }

    /** The rows of the platform's own tables. */
    List<String> platformRows() {
        return query(PLATFORM_ROWS);
    }
}
