package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tables that are there but do not fulfil the contract: told, and not touched. */
class RefusalTest {

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
        List<String> rows = database.platformRows();

        MigrationResult.Refused refused =
                assertInstanceOf(MigrationResult.Refused.class, Migrating.attempt(database.url()));

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
        assertEquals(rows, database.platformRows());
    }

    @Test
    void fixingByHandIsEnough() {
        Database database = Database.ofPlatform().withTables().with("ALTER TABLE avatars DROP \"personaName\"");
        Migrator migrator = Migrating.migrator(database.url());

        assertEquals(
                new MigrationResult.Refused(List.of("avatars.personaName is missing")), Migrating.attempt(migrator));
        assertEquals(
                new MigrationResult.Refused(List.of("avatars.personaName is missing")), Migrating.attempt(migrator));
        database.with("ALTER TABLE avatars ADD \"personaName\" text");

        assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), Migrating.attempt(migrator));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void usersThatCannotBeReferredToAreRefused() {
        Migrating.assertRefused(
                Database.fresh().with("CREATE TABLE users (id uuid PRIMARY KEY)"), "users.id is uuid, expected text");
        Migrating.assertRefused(
                Database.fresh().with("CREATE TABLE users (id text)"), "users has no primary or unique key on (id)");
        Migrating.assertRefused(Database.fresh().with("CREATE TABLE users (name text)"), "users.id is missing");
    }

    @Test
    void usersThatCameLaterAreNoReasonToRefuse() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        database.with("CREATE TABLE users (id uuid PRIMARY KEY)");

        MigrationResult.Done done = assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(database.url()));

        assertEquals(3, done.warnings().size());
    }

    @Test
    void whatIsRecordedMustStillBeThere() {
        Database database = Database.ofPlatform();
        Migrating.attempt(database.url());
        database.with("ALTER TABLE avatars DROP \"personaName\"; DROP TABLE pose_selections");

        Migrating.assertRefused(database, "avatars.personaName is missing", "pose_selections is missing");
    }

    @Test
    void vanishedTablesAreNotCreatedAgainSilently() {
        Database database = Database.fresh();
        Migrator migrator = Migrating.migrator(database.url());
        Migrating.attempt(migrator);

        database.with("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        assertTrue(Migrating.refusal(Migrating.attempt(migrator)).getFirst().contains("has none of the tables"));

        database.with("DROP SCHEMA studio CASCADE");
        assertTrue(
                Migrating.refusal(migrator.attempt(true, () -> {})).getFirst().contains("vanished"));
        assertEquals(List.of(), database.tables("public"));

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(migrator));
    }
}
