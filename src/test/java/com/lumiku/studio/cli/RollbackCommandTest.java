package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.schema.Database;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes out what is ours, after having been told so, and leaves the rest alone. */
class RollbackCommandTest {

    private static final String OTHERS_ROWS = """
            SELECT to_jsonb(users)::text FROM users UNION ALL SELECT to_jsonb(credits)::text FROM credits
            UNION ALL SELECT to_jsonb(devices)::text FROM devices ORDER BY 1
            """;

    private static final String MARKED =
            "SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NOT NULL";

    private final Database database = Database.ofPlatform();

    @Test
    void theDatabaseIsAsItWasBefore() {
        List<String> before = database.dump();
        List<String> rows = database.query(OTHERS_ROWS);
        TestInstallation installation = TestInstallation.migrated(database);
        database.withRows();

        TestInstallation.Run run =
                installation.run("rollback", "--yes", "--discard-data").ended(ExitCode.OK);

        assertThat(run.out()).containsPattern("avatars +1 rows").containsPattern("studio\\.idempotency_keys +0 rows");
        assertThat(database.dump()).isEqualTo(before);
        assertThat(database.query(OTHERS_ROWS)).isEqualTo(rows);
        assertThat(installation.run("rollback", "--yes").ended(ExitCode.OK).out())
                .contains("Nothing to do");
        installation.run("migrate").ended(ExitCode.OK);
    }

    @Test
    void rowsAreNotLostUnasked() {
        TestInstallation installation = TestInstallation.migrated(database);
        database.withRows();
        List<String> before = database.dump();

        assertThat(installation.run("rollback", "--yes").ended(ExitCode.REFUSED).err())
                .contains("--discard-data");
        assertThat(installation
                        .run("rollback", "--discard-data")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("--yes");
        assertThat(installation
                        .answering("yes")
                        .run("rollback", "--discard-data")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("not its name");
        assertThat(database.dump()).isEqualTo(before);

        installation
                .answering(installation.name())
                .run("rollback", "--discard-data")
                .ended(ExitCode.OK);
        assertThat(database.tables("public")).doesNotContain("avatars").contains("users");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE VIEW faces AS SELECT \"baseImageUrl\" FROM avatars | view faces",
                "CREATE TABLE shop (id text, avatar text CONSTRAINT shop_avatar REFERENCES avatars(id))"
                        + " | constraint shop_avatar on table shop",
                "CREATE VIEW kept AS SELECT key FROM studio.idempotency_keys | view kept",
                "CREATE TABLE copies (original avatars) | column original of table copies"
            })
    void whatDependsOnTheTablesIsNamed(String statement, String dependent) {
        TestInstallation installation = TestInstallation.migrated(database);
        database.with(statement);
        List<String> before = database.dump();

        assertThat(installation.run("rollback", "--yes").ended(ExitCode.REFUSED).err())
                .contains(dependent);

        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void scriptsAreAskedAboutOneByOneWhereTheyMayHaveMadeTheTables() {
        adopted("20251020_addPoseGenerator", "20251101_add_payment_purpose", "20251102_compose_templates");
        TestInstallation installation = TestInstallation.migrated(database);
        List<String> asked = new ArrayList<>();

        TestInstallation.Run run = installation
                .answering(question -> {
                    asked.add(question);
                    return question.contains("20251020")
                            ? ""
                            : question.replaceAll(".*(20251014_avatars|test_\\d+).*", "$1");
                })
                .run("rollback", "--discard-data")
                .ended(ExitCode.OK);

        assertThat(asked).hasSize(3);
        assertThat(run.out())
                .contains("20251014_avatars, 20251020_addPoseGenerator.")
                .contains("Marked 20251014_avatars as rolled back")
                .doesNotContain("purpose", "compose");
        assertThat(database.query(MARKED)).containsExactly("20251014_avatars");
    }

    @Test
    void withoutAnybodyToAskNoScriptIsMarkedUnlessItIsNamed() {
        adopted("20251020_poses");
        TestInstallation installation = TestInstallation.migrated(database);

        assertThat(installation
                        .run("rollback", "--yes", "--prisma-migration", "20250101_none")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("20250101_none");
        assertThat(database.tables("public")).contains("avatars");

        assertThat(installation.run("rollback", "--yes").ended(ExitCode.OK).out())
                .contains("20251014_avatars, 20251020_poses", "--prisma-migration");
        assertThat(database.query(MARKED)).isEmpty();

        database.withTables();
        installation.run("migrate").ended(ExitCode.OK);
        installation
                .run("rollback", "--yes", "--prisma-migration", "20251020_poses")
                .ended(ExitCode.OK);
        assertThat(database.query(MARKED)).containsExactly("20251020_poses");
    }

    @Test
    void whereTheServiceMadeTheTablesNoScriptOfThePlatformHas() {
        TestInstallation installation = TestInstallation.migrated(database);

        assertThat(installation
                        .run("rollback", "--yes", "--prisma-migration", "20251014_avatars")
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("made the tables itself");
        assertThat(installation
                        .answering(question -> question.replaceAll(".*(20251014_avatars|test_\\d+).*", "$1"))
                        .run("rollback")
                        .ended(ExitCode.OK)
                        .out())
                .doesNotContain("_prisma_migrations");
        assertThat(database.query(MARKED)).isEmpty();
    }

    private void adopted(String... scripts) {
        database.withTables();
        for (String script : scripts) {
            database.with(
                    "INSERT INTO _prisma_migrations VALUES ('%1$s', '%1$s', now(), NULL, NULL)".formatted(script));
        }
    }

    @Test
    void whoElseIsConnectedIsTold() throws Exception {
        TestInstallation installation = TestInstallation.migrated(database);

        try (var other = database.connect()) {
            other.createStatement().execute("SET application_name = 'the service'");
            assertThat(installation.run("rollback", "--yes").ended(ExitCode.OK).out())
                    .contains("1 x the service", "stop it first");
        }
    }
}
