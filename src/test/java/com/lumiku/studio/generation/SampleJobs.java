package com.lumiku.studio.generation;

import static org.awaitility.Awaitility.await;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.generator.GeneratedImage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Jobs of many pictures whose results are rows of a table, for tests of the engine alone. The prompt is the job's id. */
@Singleton
class SampleJobs implements UnitHandler {

    static final String KIND = "sample";

    /** For what workers do. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Session database;
    private final GenerationQueue queue;

    SampleJobs(Session database, GenerationQueue queue) {
        this.database = database;
        this.queue = queue;
    }

    private void createTables() {
        QuarkusTransaction.requiringNew().run(() -> List.of(
                        "CREATE SCHEMA IF NOT EXISTS sample",
                        "CREATE TABLE IF NOT EXISTS sample.jobs (id text PRIMARY KEY, cancelled boolean DEFAULT false)",
                        "CREATE TABLE IF NOT EXISTS sample.pictures (job text, key text, reason text)")
                .forEach(sql -> database.createNativeMutationQuery(sql).executeUpdate()));
    }

    /** The id of a job whose pictures nobody makes yet. */
    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Of the first units of a job. */
    static List<String> keys(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** Queues a job. */
    void start(String id, String userId, int pictures) {
        start(id, userId, keys(pictures));
    }

    void start(String id, String userId, List<String> keys) {
        createTables();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeMutationQuery("INSERT INTO sample.jobs VALUES (:id) ON CONFLICT DO NOTHING")
                    .setParameter("id", id)
                    .executeUpdate();
            queue.enqueue(KIND, id, userId, keys);
        });
    }

    /** Cancels a job; how many of its units were left. */
    int cancel(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int left = queue.withdraw(KIND, id);
            database.createNativeMutationQuery("UPDATE sample.jobs SET cancelled = true WHERE id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            return left;
        });
    }

    /** The keys of the pictures made, sorted; more than once where they were made more than once. */
    List<String> made(String id) {
        return keys("SELECT key FROM sample.pictures WHERE job = :id AND reason IS NULL ORDER BY key", id);
    }

    /** The reasons of the pictures that failed. */
    List<String> reasons(String id) {
        return keys("SELECT reason FROM sample.pictures WHERE job = :id AND reason IS NOT NULL ORDER BY key", id);
    }

    /** How many of the job's units are queued or being made. */
    int left(String id) {
        return keys("SELECT task_instance FROM studio.generation_units WHERE \"generationId\" = :id", id)
                .size();
    }

    /** Waits until nothing of a job is queued or being made. */
    void awaitEnd(String id) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(25)).until(() -> left(id) == 0);
    }

    private List<String> keys(String sql, String id) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .getResultList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Work> begin(Unit unit) {
        return Optional.of(new SampleWork(unit));
    }

    @Override
    public void fail(Unit unit, String reason) {
        write(unit, reason);
    }

    private void write(Unit unit, String reason) {
        database.createNativeMutationQuery("INSERT INTO sample.pictures VALUES (:job, :key, :reason)")
                .setParameter("job", unit.generationId())
                .setParameter("key", unit.key())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private final class SampleWork implements Work {

        private final Unit unit;

        SampleWork(Unit unit) {
            this.unit = unit;
        }

        @Override
        public Description description() {
            int seed = unit.key().hashCode() & Integer.MAX_VALUE;
            return new Description(
                    unit.generationId(), null, Look.UNKNOWN, null, new Backdrop.Suitable(), null, 16, 16, seed);
        }

        @Override
        public Result develop(GeneratedImage image) {
            return new Result() {
                @Override
                public void keep() {
                    // Nothing: its pictures are rows.
                }

                @Override
                public void record() {
                    write(unit, null);
                }
            };
        }
    }
}
