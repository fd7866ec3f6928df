package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.media.store.TestStore;
import com.lumiku.studio.schema.Database;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Names what is wrong, table by table. */
class VerifyCommandTest {

    private final TestInstallation installation = TestInstallation.migrated(Database.ofPlatform());

    @Test
    void allIsWellAfterMigrating() {
        String out = installation.run("verify", "--strict").ended(ExitCode.OK).out();

        assertThat(out.lines().filter(line -> line.contains(" columns, "))).hasSize(13);
        assertThat(out).contains("migrations", "pictures", "All is well.");
    }

    @Test
    void whatIsMissingOrDifferentIsNamed() {
        installation.database().with("""
                ALTER TABLE avatars DROP COLUMN "personaName";
                ALTER TABLE pose_library ALTER COLUMN name DROP NOT NULL;
                ALTER TABLE generated_poses DROP CONSTRAINT "generated_poses_generationId_fkey";
                DROP TABLE persona_examples;
                DROP TABLE studio.idempotency_keys;
                DELETE FROM studio.flyway_schema_history WHERE version = '3';
                """);

        String out = installation.run("verify").ended(ExitCode.REFUSED).out();

        assertThat(out)
                .contains(
                        "avatars.personaName is missing",
                        "pose_library.name is nullable, expected not null",
                        "generated_poses.generationId has no foreign key",
                        "persona_examples is missing",
                        "studio.idempotency_keys is missing",
                        "migration 3 (idempotency keys) was never applied",
                        "Something is wrong.");
    }

    @Test
    void whatCouldBeBetterCountsWhereAskedFor() {
        installation.database().with("DROP INDEX \"avatars_userId_idx\"");

        assertThat(installation.run("verify").ended(ExitCode.OK).out())
                .contains("(could be better) avatars has no index btree (\"userId\")");
        installation.run("verify", "--strict").ended(ExitCode.REFUSED);
    }

    @Test
    void aPictureThatARowNamesButTheStoreHasNotIsNamed() {
        String kept = TestStore.keep(installation.pictures(), "a1", "kept");
        String lost = TestStore.keep(installation.pictures(), "a2", "lost");
        installation.database().withRows().with("""
                UPDATE avatars SET "baseImageUrl" = '%s';
                INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "sourceType", "updatedAt")
                    VALUES ('a2', 'u1', 'p1', 'Bea', '%s', 'uploaded', now()),
                           ('a3', 'u1', 'p1', 'Cem', '/uploads/old.png', 'uploaded', now())
                """.formatted(kept, lost));
        installation.pictures().delete(lost);

        assertThat(installation.run("verify").ended(ExitCode.REFUSED).out())
                .contains("2 files named by rows", lost)
                .doesNotContain(kept);
    }

    @Test
    void scriptsReadIt() throws IOException {
        installation.database().with("ALTER TABLE avatars DROP COLUMN \"personaName\"");

        JsonNode json = Backup.JSON.readTree(
                installation.run("verify", "--json").ended(ExitCode.REFUSED).out());

        assertThat(json.get("passed").booleanValue()).isFalse();
        assertThat(json.get("checks"))
                .filteredOn(check -> !check.get("passed").booleanValue())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.get("subject").textValue()).isEqualTo("avatars");
                    assertThat(check.get("wrong").get(0).textValue()).isEqualTo("avatars.personaName is missing");
                });
    }

    @Test
    void aDatabaseWithoutTheTablesIsToldSo() {
        assertThat(TestInstallation.of(Database.fresh())
                        .run("verify")
                        .ended(ExitCode.REFUSED)
                        .out())
                .contains("avatars is missing", "none is recorded: run migrate");
    }

    @Test
    void whatIsLeftOutOfTheCatalogIsCounted() {
        TestInstallation installation = TestInstallation.migrated(Database.fresh());
        assertThat(installation.run("verify", "--strict").ended(ExitCode.OK).out())
                .contains("1 rows, put in when the service starts");
        installation.database().with("INSERT INTO studio.catalog_entries VALUES ('pose_categories', 'other', '{}')");

        assertThat(installation.run("verify").ended(ExitCode.OK).out())
                .contains("(could be better) pose_categories: 1 of 1 rows could not be put in: standing");
        installation.run("verify", "--strict").ended(ExitCode.REFUSED);

        installation.database().with("""
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('theirs', 'Theirs', 'Theirs', 'standing', now())
                """);
        installation.run("verify", "--strict").ended(ExitCode.OK);
    }
}
