package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Create, adopt or refuse, in every mixture. */
class MigratorTest {

    private static final String ALL_ROWS = """
            SELECT string_agg(row::text, ';' ORDER BY row::text) FROM (
                SELECT to_jsonb(users) FROM users UNION ALL SELECT to_jsonb(credits) FROM credits
                UNION ALL SELECT to_jsonb(devices) FROM devices
                UNION ALL SELECT to_jsonb(_prisma_migrations) FROM _prisma_migrations) AS rows (row)
            """;

    private static final String OUR_ROWS = """
            SELECT string_agg(row::text, ';' ORDER BY row::text) FROM (
                SELECT to_jsonb(avatar_projects) FROM avatar_projects UNION ALL SELECT to_jsonb(avatars) FROM avatars
                UNION ALL SELECT to_jsonb(pose_generator_projects) FROM pose_generator_projects
                UNION ALL SELECT to_jsonb(pose_generations) - '{recoveryAttempts,lastRecoveryAt}'::text[]
                          FROM pose_generations
                UNION ALL SELECT to_jsonb(generated_poses) - 'variationKey' FROM generated_poses) AS rows (row)
            """;

    @Test
    void anEmptyDatabaseIsCreatedOnce() {
        Database database = Database.fresh();

        assertEquals(new Outcome.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
        assertEquals(Migrating.CREATED, database.history());
        List<String> before = database.dump();

        assertEquals(new Outcome.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
        assertEquals(Migrating.CREATED, database.history());
        assertEquals(before, database.dump());
    }

    @Test
    void aPlatformsTablesAndRowsAreLeftAlone() {
        Database database = Database.ofPlatform();
        List<String> dump = database.dump();
        List<String> rows = database.query(ALL_ROWS);

        assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));

        assertEquals(Migrating.CREATED, database.history());
        assertEquals(rows, database.query(ALL_ROWS));
        TreeSet<String> gone = new TreeSet<>(dump);
        gone.removeAll(database.dump());
        assertEquals(List.of(), List.copyOf(gone));
    }

    @Test
    void tablesThatFulfilV1AreAdoptedWithTheirRows() {
        Database database = Database.ofPlatform().withTables().withRows();
        List<String> rows = database.query(ALL_ROWS);
        List<String> ours = database.query(OUR_ROWS);

        assertEquals(new Outcome.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));

        assertEquals(Migrating.ADOPTED, database.history());
        assertEquals(rows, database.query(ALL_ROWS));
        assertEquals(ours, database.query(OUR_ROWS));
        assertEquals(List.of("0"), database.query("SELECT \"recoveryAttempts\" FROM pose_generations"));
        assertEquals(new Outcome.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
    }

    @Test
    void tablesWithoutUsersAreAdoptedAsWell() {
        Database database = Database.fresh().withTables();

        assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));
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
                ALTER TABLE avatars ADD "shoeSize" integer, ADD mood text NOT NULL DEFAULT 'calm',
                    ADD serial bigint GENERATED ALWAYS AS IDENTITY, ADD loud text GENERATED ALWAYS AS (upper(name)) STORED;
                CREATE INDEX more ON avatars (mood);
                """).withRows();
        List<String> before = database.query("SELECT to_jsonb(avatars) FROM avatars");

        assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));

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

        assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void whatOnlyCouldBeBetterIsToldButAdopted() {
        Database database = Database.ofPlatform().withTables().with("""
                DROP INDEX "avatars_userId_idx";
                ALTER TABLE avatars ALTER "usageCount" SET DEFAULT 7, ALTER "createdAt" DROP DEFAULT;
                """);

        Outcome.Done done = assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));

        assertEquals(
                List.of(
                        "avatars.usageCount has default 7, expected default 0",
                        "avatars.createdAt has no default, expected default CURRENT_TIMESTAMP",
                        "avatars has no index btree (\"userId\")"),
                done.warnings());
    }

    @Test
    void everyDifferenceIsRefusedAtOnceAndNothingChanged() {
        Database database = Database.ofPlatform().withTables().withRows().with("""
                DROP TABLE pose_requests;
                DROP TABLE persona_examples;
                CREATE VIEW persona_examples AS SELECT 1 AS id;
                ALTER TABLE avatars DROP "personaName", ALTER "personaAge" TYPE text,
                    ALTER "personaBackground" TYPE varchar(500), ADD "shoeSize" integer NOT NULL DEFAULT 1,
                    ALTER "thumbnailUrl" SET DEFAULT '';
                ALTER TABLE avatars ALTER "shoeSize" DROP DEFAULT;
                ALTER TABLE avatar_projects ALTER name DROP NOT NULL;
                ALTER TABLE avatar_usage_history ALTER metadata SET NOT NULL;
                DROP INDEX pose_categories_slug_key;
                CREATE UNIQUE INDEX some_slugs ON pose_categories (slug) WHERE "isActive";
                ALTER TABLE pose_selections DROP CONSTRAINT "pose_selections_pkey";
                ALTER TABLE pose_selections DROP CONSTRAINT "pose_selections_generationId_fkey";
                ALTER TABLE pose_generations DROP CONSTRAINT "pose_generations_userId_fkey";
                ALTER TABLE pose_generator_projects DROP CONSTRAINT "pose_generator_projects_avatarId_fkey",
                    ADD FOREIGN KEY ("avatarId") REFERENCES avatars(id) ON UPDATE CASCADE ON DELETE CASCADE;
                ALTER TABLE pose_library DROP "popularityScore",
                    ADD "popularityScore" integer NOT NULL GENERATED ALWAYS AS ("usageCount" + "favoriteCount") STORED;
                ALTER TABLE generated_poses ADD "variationKey" integer;
                """);
        List<String> dump = database.dump();
        List<String> rows = database.query(ALL_ROWS);

        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, Migrating.attempt(database.url()));

        assertEquals(
                new TreeSet<>(List.of(
                        "avatar_projects.name is nullable, expected not null",
                        "avatar_usage_history.metadata is not null, expected nullable",
                        "avatars.personaAge is text, expected integer",
                        "avatars.personaBackground is character varying(500), expected text",
                        "avatars.personaName is missing",
                        "avatars.shoeSize is not part of the contract, not null and without a default:"
                                + " no row could be inserted",
                        "generated_poses.variationKey is integer, expected text",
                        "persona_examples is a view, expected a table",
                        "pose_categories has no primary or unique key on (slug)",
                        "pose_generations.userId has no foreign key, expected FOREIGN KEY (\"userId\")"
                                + " REFERENCES users(id) ON UPDATE CASCADE ON DELETE CASCADE",
                        "pose_generator_projects.avatarId has FOREIGN KEY (\"avatarId\") REFERENCES avatars(id)"
                                + " ON UPDATE CASCADE ON DELETE CASCADE, expected FOREIGN KEY (\"avatarId\")"
                                + " REFERENCES avatars(id) ON UPDATE CASCADE ON DELETE SET NULL",
                        "pose_library.popularityScore is integer generated always, expected integer",
                        "pose_requests is missing",
                        "pose_selections has no primary or unique key on (id)",
                        "pose_selections.generationId has no foreign key, expected FOREIGN KEY (\"generationId\")"
                                + " REFERENCES pose_generations(id) ON UPDATE CASCADE ON DELETE CASCADE")),
                new TreeSet<>(refused.reasons()));
        assertEquals(dump, database.dump());
        assertEquals(rows, database.query(ALL_ROWS));
    }

    @Test
    void fixingByHandIsEnough() {
        Database database = Database.ofPlatform().withTables().with("ALTER TABLE avatars DROP \"personaName\"");
        Migrator migrator = Migrating.migrator(database.url());

        assertEquals(new Outcome.Refused(List.of("avatars.personaName is missing")), Migrating.attempt(migrator));
        assertEquals(new Outcome.Refused(List.of("avatars.personaName is missing")), Migrating.attempt(migrator));
        database.with("ALTER TABLE avatars ADD \"personaName\" text");

        assertEquals(new Outcome.Done(Migrating.NEWEST, List.of()), Migrating.attempt(migrator));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void usersThatCannotBeReferredToAreRefused() {
        assertRefused(
                Database.fresh().with("CREATE TABLE users (id uuid PRIMARY KEY)"), "users.id is uuid, expected text");
        assertRefused(
                Database.fresh().with("CREATE TABLE users (id text)"), "users has no primary or unique key on (id)");
        assertRefused(Database.fresh().with("CREATE TABLE users (name text)"), "users.id is missing");
    }

    @Test
    void usersThatCameLaterAreNoReasonToRefuse() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("CREATE TABLE users (id uuid PRIMARY KEY)");

        Outcome.Done done = assertInstanceOf(Outcome.Done.class, Migrating.attempt(database.url()));

        assertEquals(3, done.warnings().size());
    }

    @Test
    void whatIsRecordedMustStillBeThere() {
        Database database = Database.ofPlatform();
        Migrating.attempt(database.url());
        database.with("ALTER TABLE avatars DROP \"personaName\"; DROP TABLE pose_selections");

        assertRefused(database, "avatars.personaName is missing", "pose_selections is missing");
    }

    @Test
    void vanishedTablesAreNotCreatedAgainSilently() {
        Database database = Database.fresh();
        Migrator migrator = Migrating.migrator(database.url());
        Migrating.attempt(migrator);

        database.with("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        assertTrue(refusal(Migrating.attempt(migrator)).getFirst().contains("has none of the tables"));

        database.with("DROP SCHEMA studio CASCADE");
        assertTrue(refusal(migrator.attempt(true, () -> {})).getFirst().contains("vanished"));
        assertEquals(List.of(), database.tables("public"));

        assertInstanceOf(Outcome.Done.class, Migrating.attempt(migrator));
    }

    @Test
    void aChangedMigrationIsRefused() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("UPDATE studio.flyway_schema_history SET checksum = 42 WHERE version = '2'");

        List<String> reasons = refusal(Migrating.attempt(database.url()));

        assertEquals(1, reasons.size());
        assertTrue(
                reasons.getFirst().startsWith("migration 2 (recovery and variations) is not the one that was applied"),
                reasons.getFirst());
    }

    @Test
    void aNewerDatabaseIsRefusedAtTheStartOnly() {
        Database database = Database.fresh();
        Migrating.attempt(Migrating.migrator(database.url(), "db/newer"));
        assertEquals("SQL 9000", database.history().getLast());
        Migrator older = Migrating.migrator(database.url());

        assertEquals(
                List.of("the database is at version 9000, made by a newer release; this one knows versions up to "
                        + Migrating.NEWEST),
                refusal(Migrating.attempt(older)));
        assertEquals(new Outcome.Done("9000", List.of()), older.attempt(true, () -> {}));
    }

    @Test
    void aFailedMigrationLeavesNothingHalfDone() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("CREATE TABLE taken (id text)");
        List<String> before = database.dump();

        Outcome outcome = Migrating.attempt(Migrating.migrator(database.url(), "db/failing"));

        assertEquals(
                new Outcome.Failed("migration 9001 failed and was rolled back: relation \"taken\" already exists"),
                outcome);
        assertEquals(before, database.dump());
        assertEquals(Migrating.CREATED, database.history());
    }

    @Test
    void aRecordedFailureIsNamed() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("UPDATE studio.flyway_schema_history SET success = false WHERE version = '3'");

        assertRefused(database, "migration 3 is recorded as failed in studio.flyway_schema_history");
    }

    @Test
    void aSchemaThatDoesNotExistIsNamed() {
        Database database = Database.fresh();

        List<String> reasons = refusal(Migrating.attempt(database.url() + "?schema=nowhere"));

        assertTrue(
                reasons.getFirst().startsWith("no schema of the search path (\"nowhere\") exists"), reasons::getFirst);
    }

    @Test
    void somebodyElsesSchemaStudioIsLeftAlone() {
        Database database = Database.fresh().with("CREATE SCHEMA studio; CREATE TABLE studio.theirs (id text)");

        assertTrue(
                refusal(Migrating.attempt(database.url())).getFirst().startsWith("schema studio holds tables but no"));
        assertEquals(List.of(), database.tables("public"));
    }

    @Test
    void aRoleWithoutRightsIsToldWhichOnes() {
        Database database = Database.fresh().with("""
                DROP ROLE IF EXISTS poor;
                CREATE ROLE poor LOGIN PASSWORD 'unused';
                REVOKE CREATE ON SCHEMA public FROM PUBLIC;
                """);
        String url = database.url().replace("postgres:unused", "poor:unused");
        String name = database.query("SELECT current_database()").getFirst();

        assertEquals(
                List.of(
                        "role poor may not create schema studio in database " + name,
                        "role poor may not create tables in schema public"),
                refusal(Migrating.attempt(url)));

        database.with("CREATE SCHEMA studio AUTHORIZATION poor; GRANT CREATE ON SCHEMA public TO poor");
        assertInstanceOf(Outcome.Done.class, Migrating.attempt(url));
    }

    @Test
    void aDatabaseThatIsAwayIsUnreachable() {
        Outcome outcome = Migrating.attempt("postgresql://postgres:secret@127.0.0.1:1/nowhere");

        String reason = assertInstanceOf(Outcome.Unreachable.class, outcome).reason();
        assertTrue(reason.contains("refused") && !reason.contains("secret"), reason);
    }

    private static void assertRefused(Database database, String... reasons) {
        List<String> before = database.dump();
        assertEquals(List.of(reasons), refusal(Migrating.attempt(database.url())));
        assertEquals(before, database.dump());
    }

    private static List<String> refusal(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons();
    }
}
