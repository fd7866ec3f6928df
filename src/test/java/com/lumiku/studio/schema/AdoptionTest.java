package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are there already, made by others, and fulfil the contract. */
class AdoptionTest {

    private static final String OUR_ROWS = """
            SELECT string_agg(row::text, ';' ORDER BY row::text) FROM (
                SELECT to_jsonb(avatar_projects) FROM avatar_projects UNION ALL SELECT to_jsonb(avatars) FROM avatars
                UNION ALL SELECT to_jsonb(pose_generator_projects) FROM pose_generator_projects
                UNION ALL SELECT to_jsonb(pose_generations) - '{recoveryAttempts,lastRecoveryAt}'::text[]
                          FROM pose_generations
                UNION ALL SELECT to_jsonb(generated_poses) - 'variationKey' FROM generated_poses) AS rows (row)
            """;

    @Test
    void tablesThatFulfilV1AreAdoptedWithTheirRows() {
        Database database = Database.ofPlatform().withTables().withRows();
        List<String> rows = database.platformRows();
        List<String> ours = database.query(OUR_ROWS);

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));

        assertEquals(Migrating.ADOPTED, database.history());
        assertEquals(rows, database.platformRows());
        assertEquals(ours, database.query(OUR_ROWS));
        assertEquals(List.of("0"), database.query("SELECT \"recoveryAttempts\" FROM pose_generations"));
        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
    }

    @Test
    void tablesWithoutUsersAreAdoptedAsWell() {
        Database database = Database.fresh().withTables();

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void additionsOfOthersAreAcceptedAsTheyAre() {
        Database database = Database.ofPlatform().withTables().with("""
                ALTER TABLE pose_generations ADD "recoveryAttempts" integer NOT NULL DEFAULT 0,
                    ADD "lastRecoveryAt" timestamp(3);
                CREATE INDEX "pose_generations_status_startedAt_idx" ON pose_generations (status, "startedAt");
                ALTER TABLE generated_poses ADD "variationKey" text;
                CREATE UNIQUE INDEX "generated_poses_generationId_variationKey_key"
                    ON generated_poses ("generationId", "variationKey");
                ALTER TABLE pose_library ADD keypoints jsonb, ADD "userId" text;
                CREATE INDEX "pose_library_userId_idx" ON pose_library ("userId") WHERE "userId" IS NOT NULL;
                ALTER TABLE avatars ADD "shoeSize" integer, ADD mood text NOT NULL DEFAULT 'calm',
                    ADD serial bigint GENERATED ALWAYS AS IDENTITY, ADD loud text GENERATED ALWAYS AS (upper(name)) STORED;
                CREATE INDEX more ON avatars (mood);
                """).withRows();
        List<String> before = database.query("SELECT to_jsonb(avatars) FROM avatars");

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        assertEquals(Migrating.ADOPTED, database.history());
        assertEquals(before, database.query("SELECT to_jsonb(avatars) FROM avatars"));
    }

    @Test
    void keysCountByWhatTheyDoNotByWhatTheyAreCalled() {
        Database database = Database.ofPlatform().withTables().with("""
                DROP INDEX pose_categories_slug_key;
                ALTER TABLE pose_categories ADD CONSTRAINT slugs UNIQUE (slug);
                DROP INDEX "pose_selections_generationId_poseLibraryId_key";
                CREATE UNIQUE INDEX pairs ON pose_selections ("poseLibraryId", "generationId");
                ALTER TABLE avatars RENAME CONSTRAINT "avatars_projectId_fkey" TO belongs_to;
                ALTER TABLE pose_requests RENAME CONSTRAINT pose_requests_pkey TO wishes;
                """);

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void whatOnlyCouldBeBetterIsToldButAdopted() {
        Database database = Database.ofPlatform().withTables().with("""
                DROP INDEX "avatars_userId_idx";
                ALTER TABLE avatars ALTER "usageCount" SET DEFAULT 7, ALTER "createdAt" DROP DEFAULT;
                """);

        MigrationResult.Done done = assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        assertEquals(
                List.of(
                        "avatars.usageCount has default 7, expected default 0",
                        "avatars.createdAt has no default, expected default CURRENT_TIMESTAMP",
                        "avatars has no index btree (\"userId\")"),
                done.warnings());
    }
}
