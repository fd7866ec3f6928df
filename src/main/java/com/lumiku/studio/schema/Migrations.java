package com.lumiku.studio.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** The migrations of this release, and the Flyway that applies them to a database. */
record Migrations(ResourceProvider resources) {

    private static final String ADOPTED = "Tables found as V1 makes them";

    List<Script> ofTables() {
        return Script.ofTables(resources);
    }

    MigrationVersion newest() {
        return Script.newest(resources);
    }

    /** The version that is adopted. */
    MigrationVersion first() {
        return ofTables().getFirst().version();
    }

    /** A Flyway that works on the session's connection. */
    Flyway flyway(MigrationSession session, Place place) {
        var configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(new OneConnection(session))
                .resourceProvider(resources)
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .schemas("studio")
                .defaultSchema("studio")
                .placeholders(Map.of(Script.PLACEHOLDER, place.quotedSchema()))
                .baselineVersion(first())
                .baselineDescription(ADOPTED);
        // A lock held by a transaction would make CREATE INDEX CONCURRENTLY wait for itself.
        configuration
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    /** The migrations that a plan would apply, oldest first, as {@code V2 recovery and variations}. */
    List<String> pending(Flyway flyway, Plan plan) {
        boolean adopting = plan instanceof Plan.Adopt;
        return Arrays.stream(flyway.info().pending())
                .filter(migration -> !adopting || migration.getVersion().isNewerThan(first()))
                .map(Migrations::name)
                .toList();
    }

    private static String name(MigrationInfo migration) {
        return name(migration.getVersion().toString(), migration.getDescription());
    }

    static String name(String version, String description) {
        return "V%s %s".formatted(version, description);
    }
}
