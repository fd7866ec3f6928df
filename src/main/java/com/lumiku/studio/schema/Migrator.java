package com.lumiku.studio.schema;

import com.lumiku.studio.StudioConfig;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jboss.logging.Logger;

/**
 * Brings the database to this release's version, one attempt at a time: creates what is not there, adopts what is there
 * and right, and refuses the rest without changing anything. Any number of processes may try at once.
 */
final class Migrator {

    private static final Logger LOG = Logger.getLogger(Migrator.class);
    private static final String ADOPTED = "Tables found as V1 makes them";

    private final Target target;
    private final ResourceProvider migrations;
    private final StudioConfig.Schema settings;
    private final Planner planner;
    private String lastTold;

    Migrator(Target target, ResourceProvider migrations, StudioConfig.Schema settings) {
        this.target = target;
        this.migrations = migrations;
        this.settings = settings;
        this.planner = new Planner(Script.ofTables(migrations));
    }

    /** The version of this release. */
    String newest() {
        return Script.newest(migrations).toString();
    }

    /**
     * One attempt. Never throws.
     *
     * @param returning whether this process has seen the database ready before: then what has vanished is not created
     *     again behind the operator's back
     * @param onChange told before the first change
     */
    Outcome attempt(boolean returning, Runnable onChange) {
        MigrationSession session;
        try {
            session = MigrationSession.open(target, settings);
        } catch (SQLException e) {
            return new Outcome.Unreachable(Failure.reason(e));
        }
        try {
            return attempt(session, returning, onChange);
        } catch (SQLException | FlywayException e) {
            return Failure.outcome(e, settings.lockTimeout());
        } finally {
            end(session);
        }
    }

    private Outcome attempt(MigrationSession session, boolean returning, Runnable onChange) throws SQLException {
        Place place = Place.read(session);
        if (place.schema() == null) {
            return new Outcome.Refused(List.of("no schema of the search path (%s) exists in database %s"
                    .formatted(place.searchPath(), place.database())));
        }
        Flyway flyway = flyway(session, place);
        Plan plan = plan(session, flyway, returning);
        if (plan instanceof Plan.Refuse refuse) {
            return new Outcome.Refused(refuse.reasons());
        }
        if (plan instanceof Plan.Keep keep) {
            return new Outcome.Done(keep.version(), keep.warnings());
        }
        if (!session.lock()) {
            return new Outcome.Waiting();
        }
        // Until the lock was ours somebody else may have done it.
        plan = plan(session, flyway, returning);
        return switch (plan) {
            case Plan.Refuse refuse -> new Outcome.Refused(refuse.reasons());
            case Plan.Keep keep -> new Outcome.Done(keep.version(), keep.warnings());
            case Plan.Create create -> {
                onChange.run();
                tell("%s has none of the tables, creating them in schema %s".formatted(target, place.schema()));
                yield migrate(session, flyway, returning);
            }
            case Plan.Adopt adopt -> {
                onChange.run();
                tell("%s has the tables as V1 makes them in schema %s, adopting them"
                        .formatted(target, place.schema()));
                flyway.baseline();
                yield migrate(session, flyway, returning);
            }
            case Plan.Migrate migrate -> {
                onChange.run();
                tell("%s is at version %s in schema %s, migrating it"
                        .formatted(target, migrate.from(), place.schema()));
                yield migrate(session, flyway, returning);
            }
        };
    }

    private Outcome migrate(MigrationSession session, Flyway flyway, boolean returning) throws SQLException {
        Instant start = Instant.now();
        MigrateResult result = flyway.migrate();
        LOG.infof(
                "Migrated %s in %d ms: %s",
                target,
                Duration.between(start, Instant.now()).toMillis(),
                result.migrations.stream()
                        .map(done -> "V%s %s (%d ms)".formatted(done.version, done.description, done.executionTime))
                        .collect(Collectors.joining(", ")));
        return switch (plan(session, flyway, returning)) {
            case Plan.Keep keep -> new Outcome.Done(keep.version(), keep.warnings());
            case Plan.Refuse refuse -> new Outcome.Refused(refuse.reasons());
            case Plan other -> new Outcome.Failed("after migrating there is still something to do: " + other);
        };
    }

    private Plan plan(MigrationSession session, Flyway flyway, boolean returning) throws SQLException {
        Place place = Place.read(session);
        return planner.plan(session, place, History.of(flyway.info()), returning);
    }

    private Flyway flyway(MigrationSession session, Place place) {
        var configuration = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(new OneConnection(session))
                .resourceProvider(migrations)
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .schemas("studio")
                .defaultSchema("studio")
                .placeholders(Map.of(Script.PLACEHOLDER, place.quotedSchema()))
                .baselineVersion(planner.first())
                .baselineDescription(ADOPTED);
        // A lock held by a transaction would make CREATE INDEX CONCURRENTLY wait for itself.
        configuration
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    /** Told once, not with every attempt. */
    private void tell(String what) {
        if (!what.equals(lastTold)) {
            LOG.info(what);
            lastTold = what;
        }
    }

    private static void end(MigrationSession session) {
        try {
            session.end();
        } catch (SQLException e) {
            LOG.debug("The connection for migrating did not close properly", e);
        }
    }
}
