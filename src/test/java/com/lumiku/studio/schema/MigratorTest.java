package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is made where there is nothing yet, and what of a migration that fails or was changed. */
class MigratorTest {

    @Test
    void anEmptyDatabaseIsCreatedOnce() {
        Database database = Database.fresh();

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
        assertEquals(Migrating.CREATED, database.history());
        List<String> before = database.dump();

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(database.url()));
        assertEquals(Migrating.CREATED, database.history());
        assertEquals(before, database.dump());
    }

    @Test
    void aPlatformsTablesAndRowsAreLeftAlone() {
        Database database = Database.ofPlatform();
        List<String> dump = database.dump();
        List<String> rows = database.platformRows();

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        assertEquals(Migrating.CREATED, database.history());
        assertEquals(rows, database.platformRows());
        TreeSet<String> gone = new TreeSet<>(dump);
        gone.removeAll(database.dump());
        assertEquals(List.of(), List.copyOf(gone));
    }

    @Test
    void aChangedMigrationIsRefused() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("UPDATE studio.flyway_schema_history SET checksum = 42 WHERE version = '2'");

        List<String> reasons = Migrating.refusal(Migrating.attempt(database.url()));

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
                Migrating.refusal(Migrating.attempt(older)));
        assertEquals(new MigrationResult.Done("9000", List.of()), older.attempt(true, () -> {}));
    }

    @Test
    void aFailedMigrationLeavesNothingHalfDone() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("CREATE TABLE taken (id text)");
        List<String> before = database.dump();

        MigrationResult outcome = Migrating.attempt(Migrating.migrator(database.url(), "db/failing"));

        assertEquals(
                new MigrationResult.Failed(
                        "migration 9001 failed and was rolled back: relation \"taken\" already exists"),
                outcome);
        assertEquals(before, database.dump());
        assertEquals(Migrating.CREATED, database.history());
    }

    @Test
    void aRecordedFailureIsNamed() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("UPDATE studio.flyway_schema_history SET success = false WHERE version = '3'");

        Migrating.assertRefused(database, "migration 3 is recorded as failed in studio.flyway_schema_history");
    }

    @Test
    void aMigrationThatThisReleaseDoesNotKnowIsNamed() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("""
                INSERT INTO studio.flyway_schema_history
                SELECT 100, '2.5', 'somebody''s', 'SQL', 'x', 1, 'x', now(), 1, true
                """);

        Migrating.assertRefused(
                database, "migration 2.5 (somebody's) was applied to the database, but this release does not know it");

        database.with("""
                INSERT INTO studio.flyway_schema_history
                SELECT 101, '2.5', 'somebody''s', 'DELETE', 'x', 1, 'x', now(), 1, true
                """);
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));
    }

    @Test
    void aMigrationThatWasLeftOutIsNamed() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("DELETE FROM studio.flyway_schema_history WHERE version = '3'");

        Migrating.assertRefused(database, "migration 3 (idempotency keys) was never applied, though newer ones were");
    }

    @Test
    void whatFlywayRecordsOfAScriptIsKnownBeforeItDoes() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());

        assertEquals(
                Migrations.ofRelease().scripts().stream()
                        .map(script -> "%s|%s|%s|%d"
                                .formatted(script.version(), script.description(), script.path(), script.checksum()))
                        .toList(),
                database.query("""
                        SELECT concat_ws('|', version, description, script, checksum)
                        FROM studio.flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank
                        """));
    }

    @Test
    void everyMigrationIsListed() {
        assertEquals(
                Migrating.files(Migrations.FOLDER).collect(Collectors.toSet()),
                Migrations.ofRelease().scripts().stream().map(Script::file).collect(Collectors.toSet()));
    }

    @Test
    void aSchemaThatDoesNotExistIsNamed() {
        Database database = Database.fresh();

        List<String> reasons = Migrating.refusal(Migrating.attempt(database.url() + "?schema=nowhere"));

        assertTrue(
                reasons.getFirst().startsWith("no schema of the search path (\"nowhere\") exists"), reasons::getFirst);
    }

    @Test
    void schemaStudioKnowsWhomItServes() {
        Database database = Database.fresh().with("CREATE SCHEMA prod; CREATE SCHEMA staging");
        String refusal = "schema studio keeps the history and the queue of schema prod, not of staging: give each"
                + " installation a database of its own";
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=prod"));

        assertEquals(List.of(refusal), Migrating.refusal(Migrating.attempt(database.url() + "?schema=staging")));
        database.with(Migrations.ofRelease().ofTables().stream()
                .map(script -> script.in("staging"))
                .reduce("", String::concat));
        assertEquals(List.of(refusal), Migrating.refusal(Migrating.attempt(database.url() + "?schema=staging")));
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=prod"));
    }

    @Test
    void anInstallationOfBeforeIsMarkedAndMayBeRenamed() {
        Database database = Database.fresh().with("CREATE SCHEMA prod; CREATE SCHEMA staging");
        Migrating.attempt(database.url() + "?schema=prod");
        database.with("COMMENT ON SCHEMA studio IS NULL");
        // Nobody has marked it yet, but the tables tell.
        assertTrue(Migrating.refusal(Migrating.attempt(database.url() + "?schema=staging"))
                .getFirst()
                .contains("queue of schema prod"));
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=prod"));
        assertEquals(
                List.of("Avatar Studio for schema prod"),
                database.query("SELECT obj_description('studio'::regnamespace, 'pg_namespace')"));

        database.with("ALTER SCHEMA prod RENAME TO production");
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url() + "?schema=production"));
    }

    @Test
    void somebodyElsesSchemaStudioIsLeftAlone() {
        Database database = Database.fresh().with("CREATE SCHEMA studio; CREATE TABLE studio.theirs (id text)");

        assertTrue(Migrating.refusal(Migrating.attempt(database.url()))
                .getFirst()
                .startsWith("schema studio holds tables but no"));
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
                        "role poor may not create schema studio in database %1$s: GRANT CREATE ON DATABASE %1$s TO poor"
                                .formatted(name),
                        "role poor may not create tables in schema public: GRANT CREATE ON SCHEMA public TO poor"),
                Migrating.refusal(Migrating.attempt(url)));

        database.with("CREATE SCHEMA studio AUTHORIZATION poor; GRANT CREATE ON SCHEMA public TO poor");
        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(url));
    }

    @Test
    void aDatabaseThatIsAwayIsUnreachable() {
        MigrationResult outcome = Migrating.attempt("postgresql://postgres:secret@127.0.0.1:1/nowhere");

        String reason =
                assertInstanceOf(MigrationResult.Unreachable.class, outcome).reason();
        assertTrue(reason.contains("refused") && !reason.contains("secret"), reason);
    }
}
