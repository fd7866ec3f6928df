package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.lumiku.studio.database.DatabaseUrl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Migrators for tests, without the service around them. */
public final class Migrating {

    /** This release's version. */
    static final String NEWEST = "14.1";

    private static final List<String> LATER = List.of(
            "SQL 2",
            "SQL 3",
            "SQL 4",
            "SQL 5",
            "SQL 5.1",
            "SQL 6",
            "SQL 7",
            "SQL 8",
            "SQL 9",
            "SQL 10",
            "SQL 10.1",
            "SQL 11",
            "SQL 12",
            "SQL 13",
            "SQL 14",
            "SQL 14.1");

    /** The history of a database that this release made. */
    static final List<String> CREATED = history("SQL 1");

    /** The history of a database that this release adopted. */
    static final List<String> ADOPTED = history("BASELINE 1");

    private static List<String> history(String first) {
        return Stream.concat(Stream.of(first), LATER.stream()).toList();
    }

    record Settings(Duration lockTimeout) implements SchemaConfig {

        @Override
        public Optional<String> directUrl() {
            return Optional.empty();
        }

        @Override
        public Duration checkTimeout() {
            return Duration.ofSeconds(3);
        }
    }

    private Migrating() {}

    /** A migrator of the real migrations and, where given, of more of them from the class path. */
    public static Migrator migrator(String databaseUrl, String... more) {
        return migrator(databaseUrl, Duration.ofSeconds(5), more);
    }

    static Migrator migrator(String databaseUrl, Duration lockTimeout, String... more) {
        return new Migrator(Target.of(DatabaseUrl.parse(databaseUrl)), migrations(more), new Settings(lockTimeout));
    }

    /** One attempt, as at a start. */
    public static MigrationResult attempt(String databaseUrl) {
        return attempt(migrator(databaseUrl));
    }

    static MigrationResult attempt(Migrator migrator) {
        return migrator.attempt(false, () -> {});
    }

    /** Checks that an attempt is refused for these reasons, and changes nothing. */
    static void assertRefused(Database database, String... reasons) {
        List<String> before = database.dump();
        assertEquals(List.of(reasons), refusal(attempt(database.url())));
        assertEquals(before, database.dump());
    }

    /** The reasons of an outcome, which must be a refusal. */
    static List<String> refusal(MigrationResult outcome) {
        return assertInstanceOf(MigrationResult.Refused.class, outcome).reasons();
    }

    private static Migrations migrations(String... more) {
        Stream<Script> added =
                Stream.of(more).flatMap(folder -> files(folder).map(file -> Script.read(folder + "/" + file)));
        return new Migrations(
                Stream.concat(Migrations.ofRelease().scripts().stream(), added).toList());
    }

    /** The names of the files in a folder of the class path. */
    static Stream<String> files(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Migrating.class.getResource("/" + folder).toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalArgumentException(folder, e);
        }
    }
}
