package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Failed;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service under test is a replica whose clock differs from the database's: what differs is the database's, as its
 * functions {@code now()} and {@code clock_timestamp()} are found in a schema of the test first.
 */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WrongClockTest {

    @Inject
    SampleJobs jobs;

    @Inject
    ScriptedGenerator generator;

    @Inject
    DatabaseClock clock;

    @Inject
    AgroalDataSource connections;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();
    private final String held = SampleJobs.newId();

    @ParameterizedTest
    @ValueSource(strings = {"1 hour", "-1 minute"})
    void nothingEndsEarlyOrBeginsLate(String ahead) throws SQLException {
        setDatabaseClock("SET search_path = public, skewed, pg_catalog", ahead);
        assertThat(Duration.between(databaseTime(), Instant.now()).abs()).isGreaterThan(Duration.ofSeconds(20));
        List<Long> attempts = Collections.synchronizedList(new ArrayList<>());
        generator.script(id, description -> {
            attempts.add(System.nanoTime());
            if (attempts.size() == 1) {
                throw new Failed("busy", Duration.ofSeconds(1), null);
            }
        });
        hold("of a live worker", "0 seconds");
        hold("of a silent worker", "10 seconds");

        jobs.start(id, "clock " + ahead, 1);
        await().atMost(SampleJobs.PATIENCE).until(() -> jobs.made(id).contains("1"));

        assertThat(Duration.ofNanos(attempts.get(1) - attempts.get(0)))
                .isBetween(Duration.ofMillis(950), SampleJobs.PATIENCE);
        assertThat(jobs.made(held)).doesNotContain("of a live worker");
        await().atMost(SampleJobs.PATIENCE).until(() -> jobs.made(held).contains("of a silent worker"));
        // Its worker is silent as well, as there is none.
        await().atMost(SampleJobs.PATIENCE).until(() -> jobs.left(held) == 0);
    }

    @AfterEach
    void resetDatabaseClock() throws SQLException {
        setDatabaseClock("RESET search_path", "0");
    }

    private void setDatabaseClock(String searchPath, String ahead) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA IF NOT EXISTS skewed");
            for (String function : List.of("now", "clock_timestamp")) {
                sql.execute("CREATE OR REPLACE FUNCTION skewed.%1$s() RETURNS timestamptz LANGUAGE sql STABLE"
                                .formatted(function)
                        + " AS 'SELECT pg_catalog.%s() + interval ''%s'''".formatted(function, ahead));
            }
            sql.execute(
                    "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I " + searchPath + "', current_database()); END $$");
        }
        await().atMost(SampleJobs.PATIENCE).until(this::isOnDatabaseTime);
    }

    /** New connections have the new path; one that somebody uses or tests just now is closed a little later. */
    private boolean isOnDatabaseTime() {
        connections.flush(AgroalDataSource.FlushMode.GRACEFUL);
        return clock.look()
                && Duration.between(databaseTime(), clock.now()).abs().compareTo(Duration.ofSeconds(20)) < 0;
    }

    private Instant databaseTime() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                        .getSingleResult());
    }

    /** A unit that a worker of another replica holds, which gave its last sign of life so long ago. */
    private void hold(String key, String silentFor) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version, priority, "generationId", "userId")
                        VALUES ('sample', :id || ':' || :key, now(), true, :key,
                            now() - CAST(:silentFor AS interval), 1, 0, :id, 'other')
                        """)
                .setParameter("id", held)
                .setParameter("key", key)
                .setParameter("silentFor", silentFor)
                .executeUpdate());
    }
}
