package com.lumiku.studio.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.lumiku.studio.StudioConfig;
import com.lumiku.studio.database.DatabaseUrl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.scanner.Scanner;

/** Migrators for tests, without the service around them. */
public final class Migrating {

    /** This release's version. */
    static final String NEWEST = "6";

    /** The history of a database that this release made. */
    static final List<String> CREATED = List.of("SQL 1", "SQL 2", "SQL 3", "SQL 4", "SQL 5", "SQL 5.1", "SQL 6");

    /** The history of a database that this release adopted. */
    static final List<String> ADOPTED = List.of("BASELINE 1", "SQL 2", "SQL 3", "SQL 4", "SQL 5", "SQL 5.1", "SQL 6");

    record Settings(Duration lockTimeout) implements StudioConfig.Schema {

        @Override
        public Optional<String> directUrl() {
            return Optional.empty();
        }

        @Override
        public Duration checkInterval() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration maxBackoff() {
            return Duration.ofSeconds(1);
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
    public static Outcome attempt(String databaseUrl) {
        return attempt(migrator(databaseUrl));
    }

    static Outcome attempt(Migrator migrator) {
        return migrator.attempt(false, () -> {});
    }

    /** Checks that an attempt is refused for these reasons, and changes nothing. */
    static void assertRefused(Database database, String... reasons) {
        List<String> before = database.dump();
        assertEquals(List.of(reasons), refusal(attempt(database.url())));
        assertEquals(before, database.dump());
    }

    /** The reasons of an outcome, which must be a refusal. */
    static List<String> refusal(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons();
    }

    private static ResourceProvider migrations(String... more) {
        FluentConfiguration configuration = Flyway.configure().locations("classpath:db/migration");
        Location[] locations = new Location[more.length + 1];
        locations[0] = configuration.getLocations()[0];
        for (int i = 0; i < more.length; i++) {
            locations[i + 1] =
                    Flyway.configure().locations("classpath:" + more[i]).getLocations()[0];
        }
        return new Scanner<>(JavaMigration.class, configuration, locations);
    }
}
