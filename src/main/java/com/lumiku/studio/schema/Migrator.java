package com.lumiku.studio.schema;

import com.lumiku.studio.database.Pooler;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateOutput;
import org.jboss.logging.Logger;

/**
 * Brings the database to this release's version, one attempt at a time: creates what is not there, adopts what is there
 * and right, and refuses the rest without changing anything. Any number of processes may try at once.
 */
public final class Migrator {

    private static final Logger LOG = Logger.getLogger(Migrator.class);

    private final Target target;
    private final Migrations migrations;
    private final SchemaConfig settings;
    private final Planner planner;
    private String lastTold;

    Migrator(Target target, Migrations migrations, SchemaConfig settings) {
        this.target = target;
        this.migrations = migrations;
        this.settings = settings;
        this.planner = new Planner(migrations.ofTables());
    }

    /** The version of this release. */
    public String newest() {
        return migrations.newest().toString();
    }

    /** Whether a version is this release's or one before. */
    public boolean knows(String version) {
        return MigrationVersion.fromVersion(version).compareTo(migrations.newest()) <= 0;
    }

    /**
     * One attempt of the service's. Never throws.
     *
     * @param returning whether this process has seen the database ready before: then what has vanished is not created
     *     again behind the operator's back
     * @param listener told before the first change, and of every step done
     */
    public MigrationResult attempt(boolean returning, MigrationListener listener) {
        return attempt(returning ? Occasion.RUNNING : Occasion.START, listener);
    }

    /**
     * One attempt of an operator's. Never throws.
     *
     * @param listener told before the first change, and of every step done
     */
    public MigrationResult migrate(MigrationListener listener) {
        return attempt(Occasion.COMMAND, listener);
    }

    private MigrationResult attempt(Occasion occasion, MigrationListener listener) {
        MigrationSession session;
        try {
            session = MigrationSession.open(target, settings);
        } catch (SQLException e) {
            return new MigrationResult.Unreachable(SqlFailure.reason(e));
        }
        try {
            MigrationResult outcome = attempt(session, occasion, listener);
            if (outcome instanceof MigrationResult.Done) {
                mark(session);
            }
            session.complete();
            return outcome;
        } catch (SQLException | FlywayException e) {
            return SqlFailure.outcome(e, settings.lockTimeout());
        } finally {
            end(session);
        }
    }

    /** What an attempt would do now. Changes nothing. */
    public Preview preview() throws SQLException {
        return read(session -> {
            DatabaseInfo place = DatabaseInfo.read(session);
            List<String> obstacles = obstacles(place);
            if (!obstacles.isEmpty()) {
                return new Preview(place.schema(), new Plan.Refuse(obstacles), List.of());
            }
            History history = History.read(session, migrations);
            Plan plan = planner.plan(session, place, history, Occasion.COMMAND);
            return new Preview(place.schema(), plan, migrations.pending(history, plan));
        });
    }

    /** Compares the database, thing by thing, with what this release needs. Changes nothing. */
    public Inspection inspect() throws SQLException {
        Inspector inspector = new Inspector(planner, migrations);
        return read(session -> {
            DatabaseInfo place = DatabaseInfo.read(session);
            List<String> obstacles = obstacles(place);
            return obstacles.isEmpty() ? inspector.inspect(session, place) : inspector.blind(place, obstacles);
        });
    }

    /** What the database has of this service's tables, of whatever version they are. Changes nothing. */
    public OwnTables tables() throws SQLException {
        return read(session -> {
            DatabaseInfo place = DatabaseInfo.read(session);
            return OwnTables.read(
                    session, place, planner.contract(session, place, false).tables());
        });
    }

    private <T> T read(Reading<T> reading) throws SQLException {
        MigrationSession session = MigrationSession.open(target, settings);
        try {
            return reading.from(session);
        } catch (FlywayException e) {
            throw SqlFailure.sql(e);
        } finally {
            end(session);
        }
    }

    private MigrationResult attempt(MigrationSession session, Occasion occasion, MigrationListener listener)
            throws SQLException {
        DatabaseInfo place = DatabaseInfo.read(session);
        if (place.readOnly() != null) {
            return new MigrationResult.ReadOnly(place.readOnly());
        }
        if (plan(session, place, occasion) instanceof Plan.Settled settled) {
            return settled.result();
        }
        if (!session.lock()) {
            return new MigrationResult.Waiting();
        }
        // Until the lock was ours somebody else may have done it.
        return change(session, DatabaseInfo.read(session), occasion, listener);
    }

    private MigrationResult change(
            MigrationSession session, DatabaseInfo place, Occasion occasion, MigrationListener listener)
            throws SQLException {
        return switch (plan(session, place, occasion)) {
            case Plan.Settled settled -> settled.result();
            case Plan.Create create -> {
                listener.changing();
                tell("%s has none of the tables, creating them in schema %s".formatted(target, place.schema()));
                yield migrate(session, place, occasion, listener);
            }
            case Plan.Adopt adopt -> {
                listener.changing();
                tell("%s has the tables as V1 makes them in schema %s, adopting them"
                        .formatted(target, place.schema()));
                adopt(migrations.flyway(session, place), listener);
                yield migrate(session, place, occasion, listener);
            }
            case Plan.PutBack putBack -> {
                listener.changing();
                tell("%s lacks in schema %s what %s had added, putting it back: %s"
                        .formatted(
                                target,
                                place.schema(),
                                String.join(" and ", putBack.scripts()),
                                String.join(", ", putBack.missing())));
                putBack(session, place, planner.scripts(putBack.scripts()), listener);
                yield change(session, DatabaseInfo.read(session), occasion, listener);
            }
            case Plan.Migrate migrate -> {
                listener.changing();
                tell("%s is at version %s in schema %s, migrating it"
                        .formatted(target, migrate.from(), place.schema()));
                yield migrate(session, place, occasion, listener);
            }
        };
    }

    private static void adopt(Flyway flyway, MigrationListener listener) {
        Instant start = Instant.now();
        flyway.baseline();
        listener.done("adopt the tables as V1 makes them", Duration.between(start, Instant.now()));
    }

    /** Runs again migrations that add to the tables what is not there; each is one transaction. */
    private static void putBack(
            MigrationSession session, DatabaseInfo place, List<Script> scripts, MigrationListener listener)
            throws SQLException {
        for (Script script : scripts) {
            Instant start = Instant.now();
            session.inTransaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.setEscapeProcessing(false);
                    statement.execute(script.in(place.quotedSchema()));
                }
            });
            listener.done("put back what is gone of " + script.title(), Duration.between(start, Instant.now()));
        }
    }

    private MigrationResult migrate(
            MigrationSession session, DatabaseInfo place, Occasion occasion, MigrationListener listener)
            throws SQLException {
        Instant start = Instant.now();
        List<MigrateOutput> done = new ArrayList<>();
        List<Script> pending = History.read(session, migrations).pending();
        for (Flyway step : migrations.steps(session, place, pending, planner.toRecordOnly(session, place))) {
            done.addAll(step.migrate().migrations);
        }
        done.forEach(script -> listener.done(
                Migrations.name(script.version, script.description), Duration.ofMillis(script.executionTime)));
        LOG.infof(
                "Migrated %s in %d ms: %s",
                target,
                Duration.between(start, Instant.now()).toMillis(),
                done.stream()
                        .map(script -> String.format(
                                Locale.ROOT,
                                "%s (%d ms)",
                                Migrations.name(script.version, script.description),
                                script.executionTime))
                        .collect(Collectors.joining(", ")));
        return switch (plan(session, DatabaseInfo.read(session), occasion)) {
            case Plan.Settled settled -> settled.result();
            case Plan other -> new MigrationResult.Failed("after migrating there is still something to do: " + other);
        };
    }

    private Plan plan(MigrationSession session, DatabaseInfo place, Occasion occasion) throws SQLException {
        List<String> obstacles = obstacles(place);
        if (!obstacles.isEmpty()) {
            return new Plan.Refuse(obstacles);
        }
        return planner.plan(session, place, History.read(session, migrations), occasion);
    }

    /** Of two installations in one database, the second learns that schema studio is the first one's. */
    private static void mark(MigrationSession session) throws SQLException {
        DatabaseInfo place = DatabaseInfo.read(session);
        if (place.isToBeMarked()) {
            place.mark(session);
        }
    }

    private List<String> obstacles(DatabaseInfo place) {
        Optional<String> asked = target.searchPath().filter(path -> !path.equals(place.searchPath()));
        if (asked.isPresent()) {
            return List.of("the search path is %s, asked for was %s: %s"
                    .formatted(place.searchPath(), asked.get(), Pooler.UNTOLD));
        }
        Obstacles obstacles = new Obstacles(place);
        return place.schema() == null ? obstacles.toFinding() : obstacles.toLooking();
    }

    /** Told once, not with every attempt. */
    private void tell(String what) {
        if (!what.equals(lastTold)) {
            LOG.info(what);
            lastTold = what;
        }
    }

    private interface Reading<T> {
        T from(MigrationSession session) throws SQLException;
    }

    private static void end(MigrationSession session) {
        try {
            session.end();
        } catch (SQLException e) {
            LOG.debug("The connection for migrating did not close properly", e);
        }
    }
}
