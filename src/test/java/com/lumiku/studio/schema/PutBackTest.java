package com.lumiku.studio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What later migrations had added to the tables is dropped by the platform's tool, which knows V1 only. */
class PutBackTest {

    /** As {@code prisma db push} does with a schema.prisma of V1. */
    private static final String PUSH = """
            ALTER TABLE pose_generations DROP COLUMN "recoveryAttempts", DROP COLUMN "lastRecoveryAt";
            DROP INDEX IF EXISTS "pose_generations_status_startedAt_idx";
            ALTER TABLE generated_poses DROP COLUMN "variationKey";
            DROP INDEX pose_library_words_idx;
            """;

    @Test
    void aStartPutsBackWhatItHadMade() {
        Database database = created();
        List<String> before = database.dump();
        database.withRows().with(PUSH);

        assertThat(Migrating.attempt(database.url())).isEqualTo(new MigrationResult.Done(Migrating.NEWEST, List.of()));

        assertThat(database.dump()).isEqualTo(before);
        assertThat(database.history()).isEqualTo(Migrating.CREATED);
        assertThat(database.number("SELECT count(*) FROM generated_poses")).isEqualTo(1);
    }

    @Test
    void aStartLeavesWhatWasAdoptedToTheOperator() {
        Database database = Database.ofPlatform().withTables();
        Migrating.attempt(database.url());
        List<String> before = database.dump();
        database.with(PUSH);

        assertThat(Migrating.refusal(Migrating.attempt(database.url())))
                .contains("generated_poses.variationKey is missing")
                .last()
                .asString()
                .startsWith(
                        "`migrate` puts back what V2 recovery and variations and V5.1 pose library search had added");

        assertThat(Migrating.migrator(database.url()).migrate(() -> {}))
                .isEqualTo(new MigrationResult.Done(Migrating.NEWEST, List.of()));
        assertThat(database.dump()).isEqualTo(before);
        assertThat(database.history()).isEqualTo(Migrating.ADOPTED);
    }

    @Test
    void aRunningServicePutsNothingBack() {
        Database database = created().with(PUSH);
        List<String> before = database.dump();

        assertThat(Migrating.refusal(Migrating.migrator(database.url()).attempt(true, () -> {})))
                .last()
                .asString()
                .contains("`migrate` puts back");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void indexesThatOnlyCostSpeedAreTheOperatorsCommandsBusiness() {
        Database database = created();
        List<String> before = database.dump();
        database.with("DROP INDEX pose_library_words_idx, \"pose_library_popularityScore_id_idx\"");

        assertThat(Migrating.attempt(database.url()))
                .isInstanceOfSatisfying(MigrationResult.Done.class, done -> assertThat(done.warnings())
                        .hasSize(2));
        assertThat(database.dump()).isNotEqualTo(before);

        assertThat(Migrating.migrator(database.url()).migrate(() -> {}))
                .isEqualTo(new MigrationResult.Done(Migrating.NEWEST, List.of()));
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void whatV1HadMadeIsNotPutBack() {
        Database database = created().with(PUSH).with("ALTER TABLE avatars DROP COLUMN \"personaName\"");

        MigrationResult outcome = Migrating.migrator(database.url()).migrate(() -> {});

        assertThat(Migrating.refusal(outcome))
                .contains("avatars.personaName is missing")
                .noneMatch(reason -> reason.contains("puts back"));
    }

    @Test
    void rowsThatAreInTheWayOfAKeyAreNamedAndNothingIsHalfDone() {
        Database database = created().withRows().with("""
                DROP INDEX "generated_poses_generationId_variationKey_key";
                UPDATE generated_poses SET "variationKey" = 'a:1';
                INSERT INTO generated_poses (id, "generationId", "outputImageUrl", "thumbnailUrl", "exportFormats",
                    "promptUsed", "variationKey") VALUES ('r2', 'g1', 'o', 't', '{}', 'jump', 'a:1')
                """);
        List<String> before = database.dump();

        assertThat(Migrating.attempt(database.url()))
                .isInstanceOfSatisfying(MigrationResult.Failed.class, failed -> assertThat(failed.reason())
                        .contains("could not create unique index"));
        assertThat(database.dump()).isEqualTo(before);
    }

    /** Only such scripts can be run a second time. */
    @Test
    void whatMigrationsAddToTheTablesTheyAddWhereItIsNotThere() {
        Database database = created();
        List<String> before = database.dump();
        Migrations.ofRelease().ofTables().stream().skip(1).forEach(script -> database.with(script.in("public"))
                .with(script.in("public")));
        assertThat(database.dump()).isEqualTo(before);
    }

    private static Database created() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        return database;
    }
}
