package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the migrations make is exactly what the contract's schema.json says. */
class ContractTest {

    /** Wants the version of schema.json's form that PostgreSQL itself writes; V2's additions are left out by name. */
    private static final String AS_JSON = """
            SELECT json_object_agg(c.relname, json_build_object(
                'columns', (SELECT json_agg(json_build_object(
                        'name', a.attname,
                        'type', format_type(a.atttypid, a.atttypmod),
                        'nullable', NOT a.attnotnull,
                        'default', (SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d
                                    WHERE d.adrelid = c.oid AND d.adnum = a.attnum)) ORDER BY a.attnum)
                    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                      AND a.attname NOT IN ('recoveryAttempts', 'lastRecoveryAt', 'variationKey')
                      AND NOT (c.relname = 'pose_library' AND a.attname IN ('userId', 'keypoints'))),
                'indexes', (SELECT coalesce(json_agg(json_build_object(
                        'name', i.relname, 'unique', x.indisunique, 'primary', x.indisprimary,
                        'on', substring(pg_get_indexdef(i.oid) FROM ' USING (.*)$')) ORDER BY i.relname), '[]')
                    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                    WHERE x.indrelid = c.oid AND i.relname NOT IN
                      ('pose_generations_status_startedAt_idx', 'generated_poses_generationId_variationKey_key',
                       'pose_library_popularityScore_id_idx', 'pose_library_name_words_idx', 'pose_library_words_idx',
                       'generated_poses_generationId_isFavorite_poseLibraryId_idx', 'pose_library_userId_idx',
                       'generated_poses_favorite_poseLibraryId_idx', 'pose_generations_avatarId_idx')),
                'foreignKeys', (SELECT coalesce(json_agg(json_build_object(
                        'name', f.conname, 'definition', pg_get_constraintdef(f.oid)) ORDER BY f.conname), '[]')
                    FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f')))
            FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
              AND c.relname NOT IN ('users', 'credits', '_prisma_migrations', 'devices')
            """;

    private static final List<String> ADDITIONS = List.of(
            "generated_poses.variationKey text nullable",
            "pose_generations.lastRecoveryAt timestamp(3) without time zone nullable",
            "pose_generations.recoveryAttempts integer not null default 0",
            "pose_library.keypoints jsonb nullable",
            "pose_library.userId text nullable");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void anEmptyDatabaseGetsTheThirteenTablesAndNothingElse() throws IOException {
        Database database = Database.fresh();

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        JsonNode expected = withoutUsers(contract());
        assertSame(expected, json.readTree(database.query(AS_JSON).getFirst()));
        assertEquals(13, database.tables("public").size());
        assertEquals(
                List.of(
                        "catalog_builds",
                        "catalog_entries",
                        "credit_charges",
                        "flyway_schema_history",
                        "generation_changes",
                        "generation_units",
                        "generation_workers",
                        "idempotency_keys",
                        "pose_request_votes",
                        "webhook_deliveries",
                        "webhook_endpoints",
                        "webhook_events",
                        "webhook_secrets"),
                database.tables("studio"));
        assertEquals(List.of(), database.query("""
                SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                UNION ALL SELECT typname FROM pg_type
                WHERE typnamespace = 'public'::regnamespace AND typcategory NOT IN ('A', 'C')
                """));
    }

    @Test
    void aPlatformsDatabaseGetsTheForeignKeysToItsUsersToo() throws IOException {
        Database database = Database.ofPlatform();

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        assertSame(contract(), json.readTree(database.query(AS_JSON).getFirst()));
        assertEquals(13 + 4, database.tables("public").size());
    }

    @Test
    void theAdditionsAreThoseOfTheContract() {
        Database database = Database.fresh();

        Migrating.attempt(database.url());

        assertEquals(ADDITIONS, database.query("""
                SELECT format('%s.%s %s %s%s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
                              CASE WHEN attnotnull THEN 'not null' ELSE 'nullable' END,
                              (SELECT ' default ' || pg_get_expr(adbin, adrelid) FROM pg_attrdef
                               WHERE adrelid = attrelid AND adnum = attnum))
                FROM pg_attribute WHERE attnum > 0
                  AND (attname IN ('recoveryAttempts', 'lastRecoveryAt', 'variationKey')
                       AND attrelid::regclass::text IN ('pose_generations', 'generated_poses')
                       OR attname IN ('userId', 'keypoints') AND attrelid::regclass::text = 'pose_library') ORDER BY 1
                """));
        assertEquals(List.of("""
                        CREATE INDEX "generated_poses_favorite_poseLibraryId_idx" ON public.generated_poses \
                        USING btree ("poseLibraryId") WHERE "isFavorite\"""", """
                        CREATE INDEX "generated_poses_generationId_isFavorite_poseLibraryId_idx" ON public.generated_poses \
                        USING btree ("generationId", "isFavorite", "poseLibraryId")""", """
                        CREATE INDEX "pose_generations_avatarId_idx" ON public.pose_generations \
                        USING btree ("avatarId") WHERE ("avatarId" IS NOT NULL)""", """
                        CREATE INDEX "pose_generations_status_startedAt_idx" ON public.pose_generations \
                        USING btree (status, "startedAt")""", """
                        CREATE INDEX "pose_library_userId_idx" ON public.pose_library \
                        USING btree ("userId") WHERE ("userId" IS NOT NULL)""", """
                        CREATE UNIQUE INDEX "generated_poses_generationId_variationKey_key" ON public.generated_poses \
                        USING btree ("generationId", "variationKey")"""), database.query("""
                        SELECT pg_get_indexdef(oid) FROM pg_class WHERE relname IN
                          ('pose_generations_status_startedAt_idx', 'generated_poses_generationId_variationKey_key',
                           'generated_poses_generationId_isFavorite_poseLibraryId_idx', 'pose_library_userId_idx',
                           'generated_poses_favorite_poseLibraryId_idx', 'pose_generations_avatarId_idx')
                        ORDER BY 1
                        """));
    }

    @Test
    void anotherDefaultSchemaWorksAsWell() {
        Database database = Database.fresh().with("""
                CREATE SCHEMA "Studio 2";
                CREATE TABLE "Studio 2".users (id text PRIMARY KEY);
                """);

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=Studio%202"));

        assertEquals(14, database.tables("Studio 2").size());
        assertEquals(List.of(), database.tables("public"));
        assertEquals(List.of("3"), database.query("""
                SELECT count(*) FROM pg_constraint WHERE confrelid = '"Studio 2".users'::regclass"""));
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=Studio%202"));
    }

    @Test
    void aViewOfUsersIsNoTableToReferTo() {
        Database database = Database.fresh().with("CREATE VIEW users AS SELECT 'u1' AS id");

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));
    }

    private static JsonNode contract() throws IOException {
        try (InputStream contract = ContractTest.class.getResourceAsStream("/contract/schema.json")) {
            return new ObjectMapper().readTree(contract);
        }
    }

    /** Stand-alone there is no table to refer to. */
    private static JsonNode withoutUsers(JsonNode contract) {
        for (JsonNode table : contract) {
            Iterator<JsonNode> keys = table.get("foreignKeys").iterator();
            while (keys.hasNext()) {
                if (keys.next().get("definition").asText().contains("REFERENCES users(")) {
                    keys.remove();
                }
            }
        }
        return contract;
    }

    private static void assertSame(JsonNode expected, JsonNode actual) {
        assertEquals(names(expected), names(actual));
        for (String table : names(expected)) {
            for (String part : List.of("columns", "foreignKeys", "indexes")) {
                assertEquals(
                        sorted(expected.get(table).get(part)),
                        sorted(actual.get(table).get(part)),
                        () -> part + " of " + table);
            }
        }
        assertTrue(expected.size() == 13);
    }

    private static List<String> names(JsonNode tables) {
        return tables.properties().stream()
                .map(entry -> entry.getKey())
                .sorted()
                .toList();
    }

    private static List<String> sorted(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.properties().stream()
                        .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }
}
