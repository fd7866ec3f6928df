package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.catalog.CatalogInspection;
import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.catalog.CatalogTable;
import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.TestStore;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** A database and a folder of pictures, and the commands on them. */
record TestInstallation(
        Database database, Migrator migrator, MediaStore pictures, Optional<UnaryOperator<String>> answers) {

    /** A catalog of one category. */
    static final CatalogTable CATALOG = new CatalogTable(
            "pose_categories",
            true,
            "slug",
            Map.of(),
            List.of(new CatalogRow(
                    "standing", Map.of("name", "standing", "displayName", "Standing", "slug", "standing"))));

    /** What a command left to be seen. */
    record Run(int exitCode, String out, String err) {

        Run ended(int code) {
            assertThat(exitCode).as(out + err).isEqualTo(code);
            assertThat(err).doesNotContain("\tat ");
            return this;
        }
    }

    static TestInstallation of(Database database) {
        try {
            return new TestInstallation(
                    database,
                    Migrating.migrator(database.url()),
                    TestStore.in(
                            Files.createTempDirectory(Files.createDirectories(Path.of("target", "pictures")), null)),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at the newest version. */
    static TestInstallation migrated(Database database) {
        TestInstallation installation = of(database);
        installation.run("migrate").ended(ExitCode.OK);
        return installation;
    }

    /** With somebody in front who answers every question so. */
    TestInstallation answering(String answer) {
        return answering(question -> answer);
    }

    /** With somebody in front who reads the questions. */
    TestInstallation answering(UnaryOperator<String> answers) {
        return new TestInstallation(database, migrator, pictures, Optional.of(answers));
    }

    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = StudioCommand.line(installation())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Run(line.execute(args), out.toString(), err.toString());
    }

    /** The address as commands print it. */
    String address() {
        return target().toString();
    }

    String name() {
        return target().database();
    }

    private Target target() {
        return Target.of(DatabaseUrl.parse(database.url()));
    }

    private Installation installation() {
        return new Installation(
                "test",
                target(),
                migrator,
                pictures,
                TestStore::at,
                visitor ->
                        database.query("SELECT \"baseImageUrl\" FROM avatars").forEach(visitor),
                connection -> CatalogInspection.of(connection, List.of(() -> List.of(CATALOG))),
                new Terminal(answers, new PrintWriter(PrintWriter.nullWriter())));
    }
}
