package com.lumiku.studio.schema;

import com.lumiku.studio.internals.ReachesInto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * The migrations of a release, and the Flyway that applies them to a database.
 *
 * @param scripts oldest first
 */
@ReachesInto(
        library = "flyway-core",
        version = "12.0.0",
        reason = "PluginRegister is the only way to the settings for PostgreSQL: the lock must not be a transaction.",
        until = "FluentConfiguration has the setting.")
record Migrations(List<Script> scripts) {

    static final String FOLDER = "db/migration/";

    /** Their names, one on each line, which the build lists: no start has to search the class path, and an executable cannot. */
    private static final String LIST = "/db/migrations.txt";

    private static final String ADOPTED = "Tables found as V1 makes them";

    Migrations {
        scripts = scripts.stream().sorted(Comparator.comparing(Script::version)).toList();
    }

    static Migrations ofRelease() {
        return new Migrations(
                names().stream().map(file -> Script.read(FOLDER + file)).toList());
    }

    private static List<String> names() {
        try (InputStream list = Migrations.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the 13 tables, oldest first. */
    List<Script> ofTables() {
        return scripts.stream().filter(Script::isOfTables).toList();
    }

    /** The tables that they make in schema studio. */
    List<String> tablesOfStudio() {
        return scripts.stream().flatMap(Script::tablesOfStudio).sorted().toList();
    }

    MigrationVersion newest() {
        return scripts.getLast().version();
    }

    /** The version that is adopted. */
    MigrationVersion first() {
        return scripts.getFirst().version();
    }

    /** A Flyway that works on the session's connection. It changes; what there is to change is told by {@link History}. */
    Flyway flyway(MigrationSession session, DatabaseInfo place) {
        return configuration(session, place).load();
    }

    private FluentConfiguration configuration(MigrationSession session, DatabaseInfo place) {
        var configuration = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(new OneConnection(session))
                .resourceProvider(new Resources(scripts))
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
                .setTransactionalLock(session.isOneTransaction());
        return configuration;
    }

    /**
     * The Flyways that apply what is pending, in their order.
     *
     * @param recordOnly versions whose every addition is there already: they are recorded without being run, as to run
     *     them takes the owner of the tables even where there is nothing to do
     */
    List<Flyway> steps(
            MigrationSession session, DatabaseInfo place, List<Script> pending, Set<MigrationVersion> recordOnly) {
        List<Flyway> steps = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            MigrationVersion version = pending.get(i).version();
            boolean recorded = recordOnly.contains(version);
            boolean last = i == pending.size() - 1;
            if (last || recorded != recordOnly.contains(pending.get(i + 1).version())) {
                steps.add(configuration(session, place)
                        .target(version)
                        .skipExecutingMigrations(recorded)
                        .load());
            }
        }
        return steps;
    }

    /** The migrations that a plan would apply, oldest first, as {@code V2 recovery and variations}. */
    List<String> pending(History history, Plan plan) {
        boolean adopting = plan instanceof Plan.Adopt;
        return history.pending().stream()
                .filter(script -> !adopting || script.version().isNewerThan(first()))
                .map(Script::title)
                .toList();
    }

    static String name(String version, String description) {
        return "V%s %s".formatted(version, description);
    }

    private record Resources(List<Script> scripts) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String file) {
            return scripts.stream()
                    .filter(script -> script.file().equals(file))
                    .map(Script::resource)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.stream()
                    .filter(script -> script.file().startsWith(prefix))
                    .filter(script -> Arrays.stream(suffixes).anyMatch(script.file()::endsWith))
                    .map(Script::resource)
                    .toList();
        }
    }
}
