package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.TestCluster;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows what it will do, does it, and leaves a record. */
class MigrateCommandTest {

    @TempDir
    Path folder;

    @Test
    void aDryRunTellsEveryMigrationAndChangesNothing() {
        TestInstallation installation = TestInstallation.of(Database.ofPlatform());
        List<String> before = installation.database().dump();

        TestInstallation.Run run = installation.run("migrate", "--dry-run").ended(ExitCode.OK);

        assertThat(run.out())
                .contains(
                        installation.address(),
                        "create the 13 tables in schema public",
                        "V1 thirteen tables",
                        "V3 idempotency keys");
        assertThat(installation.database().dump()).isEqualTo(before);
    }

    @Test
    void whatWasDoneStandsInTheReport() throws IOException {
        TestInstallation installation = TestInstallation.of(Database.ofPlatform());
        Path report = folder.resolve("report.md");

        TestInstallation.Run run =
                installation.run("migrate", "--report", report.toString()).ended(ExitCode.OK);

        assertThat(run.out()).contains("done  V1 thirteen tables (", "The database is at version ");
        assertThat(Files.readString(report))
                .contains(installation.address(), "avatar-studio test", "| V2 recovery and variations |", "rollback")
                .doesNotContain("unused");
        assertThat(installation.run("migrate").ended(ExitCode.OK).out()).contains("Nothing to do");
    }

    @Test
    void tablesThatAreThereAreAdopted() {
        TestInstallation installation =
                TestInstallation.of(Database.ofPlatform().withTables());

        TestInstallation.Run run = installation.run("migrate").ended(ExitCode.OK);

        assertThat(run.out())
                .contains("adopt the 13 tables", "apply: V2 recovery", "done  adopt the tables")
                .doesNotContain("V1 thirteen");
    }

    @Test
    void everyDifferenceIsNamedAndNothingChanged() {
        Database database = Database.ofPlatform()
                .withTables()
                .with("ALTER TABLE avatars DROP COLUMN \"personaName\", ALTER COLUMN gender TYPE integer USING NULL");
        List<String> before = database.dump();

        TestInstallation.Run run = TestInstallation.of(database).run("migrate").ended(ExitCode.REFUSED);

        assertThat(run.out()).contains("avatars.personaName is missing", "avatars.gender is integer, expected text");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void aBackupIsMadeFirstAndThePasswordSeenByNobody() throws IOException {
        TestInstallation installation = TestInstallation.of(Database.fresh());
        Path tools = tools("99.1", """
                echo "$0 $*" >> %1$s/arguments
                env | grep ^PG >> %1$s/environment
                for option in "$@"; do case $option in --file=*) echo dump > "${option#--file=}";; esac; done
                echo listed
                """.formatted(folder));

        TestInstallation.Run run = installation
                .run("migrate", "--backup", folder.resolve("dumps").toString(), "--pg-bin", tools.toString())
                .ended(ExitCode.OK);

        assertThat(run.out()).containsSubsequence("back up into", "readable by pg_restore", "V1 thirteen tables (");
        assertThat(files("dumps")).singleElement().asString().endsWith(".dump").contains(installation.name());
        assertThat(Files.readString(folder.resolve("arguments")))
                .contains("--format=custom")
                .doesNotContain("unused");
        assertThat(Files.readString(folder.resolve("environment")))
                .contains("PGPASSWORD=unused", "PGDATABASE=" + installation.name());
    }

    @Test
    void pgDumpIsToldTheHostAsLibpqWantsItWhereItHasAnAddressOfIpv6() throws IOException {
        Database database = new Database(TestCluster.overIpv6(Database.fresh().url()));
        Path tools = tools("99.1", """
                env | grep ^PG >> %1$s/environment
                for option in "$@"; do case $option in --file=*) echo dump > "${option#--file=}";; esac; done
                echo listed
                """.formatted(folder));

        backup(TestInstallation.of(database), tools).ended(ExitCode.OK);

        assertThat(Files.readAllLines(folder.resolve("environment"))).contains("PGHOST=::1");
        assertThat(files("dumps")).hasSize(1);
    }

    @Test
    void pgDumpChecksCertificatesAsTheServiceDoes() {
        assertThat(environment("sslmode=verify-full")).contains("PGSSLMODE=verify-full", "PGSSLROOTCERT=system");
        assertThat(environment("sslmode=require&sslrootcert=/ca.pem&channel_binding=require"))
                .contains("PGSSLMODE=verify-ca", "PGSSLROOTCERT=/ca.pem", "PGCHANNELBINDING=require");
        assertThat(environment("sslmode=require")).contains("PGSSLMODE=require").noneMatch(it -> it.contains("ROOT"));
    }

    private static List<String> environment(String parameters) {
        Target target = Target.of(DatabaseUrl.parse("postgresql://ann@db.example.org/p?" + parameters));
        return new DatabaseDump(target, Optional.empty())
                .environment()
                .map(it -> it.name() + "=" + it.value())
                .toList();
    }

    @Test
    void withoutItsBackupNothingIsDone() throws IOException {
        TestInstallation installation = TestInstallation.of(Database.fresh());

        assertThat(backup(installation, folder).ended(ExitCode.REFUSED).err()).contains("pg_dump is not there");
        assertThat(backup(installation, tools("9.6", "exit 0"))
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("pg_dump is of PostgreSQL 9");
        assertThat(backup(installation, tools("99.1", "echo disk full >&2; exit 1"))
                        .ended(ExitCode.FAILED)
                        .err())
                .contains("pg_dump failed: disk full");
        assertThat(backup(installation, tools("99.1", "exit 0"))
                        .ended(ExitCode.FAILED)
                        .err())
                .contains("pg_restore finds nothing");

        assertThat(installation.database().tables("public")).isEmpty();
        assertThat(files("dumps")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingIsDone() throws IOException {
        TestInstallation installation = TestInstallation.of(Database.fresh());
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(installation
                        .run("migrate", "--backup", file.resolve("dumps").toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("The folder " + file + "/dumps cannot be made", "Nothing was done.");
        assertThat(installation
                        .run(
                                "migrate",
                                "--report",
                                folder.resolve("none/report.md").toString())
                        .ended(ExitCode.REFUSED)
                        .err())
                .contains("none is not a folder");

        assertThat(installation.database().tables("public")).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayHasAnExitCodeOfItsOwn() {
        Database nowhere = new Database("postgresql://nobody:secret@127.0.0.1:1/none");

        TestInstallation.Run run = TestInstallation.of(nowhere).run("migrate").ended(ExitCode.UNREACHABLE);

        assertThat(run.err()).contains("127.0.0.1:1").doesNotContain("secret");
    }

    private TestInstallation.Run backup(TestInstallation installation, Path tools) {
        return installation.run(
                "migrate", "--backup", folder.resolve("dumps").toString(), "--pg-bin", tools.toString());
    }

    /** A pg_dump and a pg_restore that do what a script says. */
    private Path tools(String version, String script) throws IOException {
        Path tools = Files.createTempDirectory(folder, "tools");
        for (String name : List.of("pg_dump", "pg_restore")) {
            Path tool = tools.resolve(name);
            Files.writeString(
                    tool,
                    "#!/bin/sh\nif [ \"$1\" = --version ]; then echo \"%s (PostgreSQL) %s\"; exit; fi\n%s"
                            .formatted(name, version, script));
            Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        }
        return tools;
    }

    private List<Path> files(String name) throws IOException {
        Path dumps = folder.resolve(name);
        if (!Files.exists(dumps)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dumps)) {
            return files.toList();
        }
    }

    @Test
    void whatIsPutBackIsSaidBeforehand() {
        Database database = Database.ofPlatform().withTables();
        TestInstallation installation = TestInstallation.migrated(database);
        database.with("ALTER TABLE generated_poses DROP COLUMN \"variationKey\"");

        assertThat(installation.run("migrate", "--dry-run").ended(ExitCode.OK).out())
                .contains(
                        "put back what is gone, by running V2 recovery and variations again",
                        "  - generated_poses.variationKey is missing",
                        "this was a dry run");
        installation.run("verify").ended(ExitCode.REFUSED);
        installation.run("migrate").ended(ExitCode.OK);
        installation.run("verify", "--strict").ended(ExitCode.OK);
        assertThat(installation.run("migrate").ended(ExitCode.OK).out()).contains("Nothing to do");
    }
}
