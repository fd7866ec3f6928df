package com.lumiku.studio.schema;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Migrating while others migrate, hold locks, or are killed. */
@Timeout(120)
class MigrationRaceTest {

    private static final String WAITING_FOR_USERS = """
            SELECT count(*) FROM pg_locks
            WHERE NOT granted AND relation = 'users'::regclass AND mode = 'ShareRowExclusiveLock'
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;

    @Test
    void manyStartTogetherAndOneMigrates() throws Exception {
        Database database = Database.ofPlatform();

        List<MigrationResult> outcomes = startTogether(5, database);

        outcomes.forEach(outcome -> assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), outcome));
        assertEquals(Migrating.CREATED, database.history());
    }

    @Test
    void manyStartTogetherAndOneAdopts() throws Exception {
        Database database = Database.ofPlatform().withTables().withRows();

        List<MigrationResult> outcomes = startTogether(3, database);

        outcomes.forEach(outcome -> assertEquals(new MigrationResult.Done(Migrating.NEWEST, List.of()), outcome));
        assertEquals(Migrating.ADOPTED, database.history());
    }

    @Test
    void aLongLockOnUsersIsNotWaitedFor() throws SQLException {
        Database database = Database.ofPlatform();
        Migrator migrator = Migrating.migrator(database.url(), Duration.ofMillis(300));

        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");

            assertEquals(
                    new MigrationResult.Failed("migration 1 failed and was rolled back:"
                            + " another session has held a lock on a table it needs for more than 300 ms"),
                    Migrating.attempt(migrator));
            assertEquals(4, database.tables("public").size());
            other.rollback();
        }

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(migrator));
    }

    @Test
    void whoQueuesBehindTheMigrationIsFreed() throws Exception {
        Database database = Database.ofPlatform();
        Migrator migrator = Migrating.migrator(database.url(), Duration.ofSeconds(1));

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                Connection longTransaction = database.connect();
                Statement statement = longTransaction.createStatement()) {
            longTransaction.setAutoCommit(false);
            statement.execute("UPDATE users SET role = 'user' WHERE id = 'u2'");
            Future<MigrationResult> migration = executor.submit(() -> Migrating.attempt(migrator));
            await().until(() -> database.query(WAITING_FOR_USERS).equals(List.of("1")));

            database.with("INSERT INTO users VALUES ('u3', 'c@example.org')");

            assertInstanceOf(MigrationResult.Failed.class, migration.get());
            longTransaction.commit();
        }

        assertInstanceOf(MigrationResult.Done.class, Migrating.attempt(migrator));
    }

    @Test
    void aKilledProcessLeavesNothingInTheWayOfTheNext() throws Exception {
        Database database = Database.ofPlatform();

        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
            Process process = start(database.url());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> database.query(WAITING_FOR_USERS).equals(List.of("1")));

            process.destroyForcibly().waitFor();

            // The server still waits for the lock in the killed process's name, and so holds ours.
            assertEquals(new MigrationResult.Waiting(), Migrating.attempt(database.url()));
            other.rollback();
        }

        Migrator next = Migrating.migrator(database.url());
        await().until(() -> Migrating.attempt(next) instanceof MigrationResult.Done);
        assertEquals(Migrating.CREATED, database.history());
        assertEquals(13 + 4, database.tables("public").size());
    }

    private static List<MigrationResult> startTogether(int processes, Database database) throws Exception {
        CyclicBarrier start = new CyclicBarrier(processes);
        List<Callable<MigrationResult>> starts = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            starts.add(() -> {
                Migrator migrator = Migrating.migrator(database.url());
                start.await(30, TimeUnit.SECONDS);
                MigrationResult outcome = Migrating.attempt(migrator);
                while (outcome instanceof MigrationResult.Waiting) {
                    TimeUnit.MILLISECONDS.sleep(20);
                    outcome = Migrating.attempt(migrator);
                }
                return outcome;
            });
        }
        List<MigrationResult> outcomes = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(processes)) {
            for (Future<MigrationResult> outcome : executor.invokeAll(starts)) {
                outcomes.add(outcome.get());
            }
        }
        assertTrue(outcomes.size() == processes);
        return outcomes;
    }

    private static Process start(String databaseUrl) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MigrateMain.class.getName(),
                        databaseUrl)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "migrate-main.log").toFile())
                .start();
    }
}
