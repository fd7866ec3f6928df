package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Failed;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.GeneratorException.Unavailable;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The engine with jobs of many pictures, on the workers of the service under test. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class EngineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WORKERS = 2;

    @Inject
    SampleJobs jobs;

    @Inject
    ScriptedGenerator generator;

    @Inject
    QueuedUnits units;

    @Inject
    WaitingJobs waiting;

    @Inject
    LiveWorkers live;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();

    @Test
    void everyPictureIsMadeOnce() {
        jobs.start(id, "one", 60);

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyInAnyOrderElementsOf(keys(60));
    }

    @Test
    void whatIsQueuedTwiceIsMadeOnce() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(id, description -> goOn.await());
        jobs.start(id, "twice", 4);
        jobs.start(id, "twice", 6);
        goOn.countDown();

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyElementsOf(keys(6));
    }

    @Test
    void whatFailsForAWhileIsTriedAgain() {
        Map<Integer, Integer> attempts = new ConcurrentHashMap<>();
        generator.script(id, description -> {
            int attempt = attempts.merge(description.seed(), 1, Integer::sum);
            if (description.seed() % 3 == 0 && attempt <= 2) {
                throw new Failed("busy", null, null);
            }
        });
        jobs.start(id, "third", 12);

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyInAnyOrderElementsOf(keys(12));
        assertThat(jobs.reasons(id)).isEmpty();
        assertThat(attempts.values()).contains(1, 3);
    }

    @Test
    void whatFailsAlwaysEndsWithTheReasonAfterAllAttempts() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            calls.incrementAndGet();
            throw new Failed("the generator is overloaded", null, null);
        });
        jobs.start(id, "always", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("the generator is overloaded");
        assertThat(calls).hasValue(5);
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            calls.incrementAndGet();
            throw new Refused("against the rules");
        });
        jobs.start(id, "refused", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("against the rules");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aDefectOfTheGeneratorIsNotTold() {
        generator.script(id, description -> {
            throw new IllegalStateException("jdbc:postgresql://secret");
        });
        jobs.start(id, "defect", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("Internal error while making the picture");
    }

    @Test
    void memoryThatRunsOutIsAFailedAttemptWithAReason() {
        generator.script(id, description -> {
            throw new OutOfMemoryError("on purpose");
        });
        jobs.start(id, "memory", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("There was not enough memory to make the picture");
    }

    @Test
    void anyOtherErrorIsAFailedAttemptToo() {
        generator.script(id, description -> {
            throw new StackOverflowError("on purpose");
        });
        jobs.start(id, "memory", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("Internal error while making the picture");
    }

    @Test
    void aRequestToBeLeftAloneIsHonoured() {
        AtomicInteger calls = new AtomicInteger();
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        generator.script(id, description -> {
            times.add(System.nanoTime());
            if (calls.incrementAndGet() == 1) {
                throw new Failed("busy", Duration.ofSeconds(1), null);
            }
        });
        jobs.start(id, "alone", 1);

        awaitEnd(id);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void theLargeJobOfOneUserDelaysAnotherUsersPictureByOneUnitOnly() throws InterruptedException {
        String single = SampleJobs.newId();
        Semaphore turns = new Semaphore(0);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        generator.script(id, description -> {
            turns.acquire();
            order.add("large");
        });
        generator.script(single, description -> order.add("single"));
        jobs.start(id, "large", 40);
        jobs.start(single, "single", 1);

        turns.release(WORKERS);
        awaitEnd(single);
        assertThat(order.indexOf("single")).isLessThanOrEqualTo(WORKERS);
        turns.release(1000);
        awaitEnd(id);
    }

    @Test
    void cancellingStopsWhatRunsAndWhatWaits() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger interrupted = new AtomicInteger();
        generator.script(id, description -> {
            begun.incrementAndGet();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw e;
            }
        });
        jobs.start(id, "cancel", 10);
        await().atMost(PATIENCE).untilAtomic(begun, org.hamcrest.Matchers.is(WORKERS));

        assertThat(jobs.cancel(id)).isEqualTo(10);

        await().atMost(PATIENCE).untilAtomic(interrupted, org.hamcrest.Matchers.is(WORKERS));
        assertThat(jobs.left(id)).isZero();
        assertThat(jobs.made(id)).isEmpty();
        assertThat(begun).hasValue(WORKERS);
    }

    @Test
    void aCancelThatRacesTheEndLeavesNothingHalfDone() {
        for (int i = 0; i < 10; i++) {
            String racing = SampleJobs.newId();
            jobs.start(racing, "race", 4);
            int left = jobs.cancel(racing);
            assertThat(jobs.made(racing)).hasSize(4 - left);
        }
    }

    @Test
    void aLateResultIsRefused() {
        Map<Integer, AtomicBoolean> first = new ConcurrentHashMap<>();
        CountDownLatch frozen = new CountDownLatch(1);
        CountDownLatch thawed = new CountDownLatch(1);
        generator.script(id, description -> {
            if (first.putIfAbsent(description.seed(), new AtomicBoolean()) == null) {
                frozen.countDown();
                thawed.await();
            }
        });
        jobs.start(id, "late", 1);
        await().atMost(PATIENCE).until(() -> frozen.getCount() == 0);
        // What another worker does with the unit of one that was silent for too long.
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                                UPDATE studio.generation_units
                                SET picked = false, picked_by = NULL, version = version + 1 WHERE "generationId" = :id
                                """)
                .setParameter("id", id)
                .executeUpdate());
        await().atMost(PATIENCE).until(() -> !jobs.made(id).isEmpty());

        thawed.countDown();

        awaitEnd(id);
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).untilAsserted(() -> assertThat(jobs.made(id))
                .containsExactly("1"));
    }

    @Test
    void aLostWorkerUsesNoAttempt() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            if (calls.incrementAndGet() == 1) {
                throw new Failed("busy", null, null);
            }
        });
        // One attempt is left, and five workers were lost before.
        heldByALostWorker(4);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("busy (before: overloaded)");

        heldByALostWorker(3);
        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
    }

    @Test
    void whatLosesItsWorkersAgainAndAgainIsLeftAloneForLonger() {
        QuarkusTransaction.begin();
        try {
            insertHeld(0, "now() - interval '40 seconds'");
            Lease lease = new Lease(new Unit(SampleJobs.KIND, id, "1"), "dead", 1, 0);
            assertThat(units.revoke(lease, Duration.ofMinutes(2))).isTrue();

            assertThat(database.createNativeQuery("""
                                    SELECT extract(epoch FROM execution_time - now()) FROM studio.generation_units
                                    WHERE "generationId" = :id
                                    """, Double.class)
                            .setParameter("id", id)
                            .getSingleResult())
                    .isBetween(39.0, 41.0);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void losingWorkersEndsAtAnAge() {
        jobs.start(id, "dead", 0);
        QuarkusTransaction.requiringNew().run(() -> insertHeld(0, "now() - interval '25 hours'"));

        awaitEnd(id);
        assertThat(jobs.reasons(id))
                .containsExactly("Given up after waiting for 24 hours: Whoever made this picture was lost");
    }

    @Test
    void waitingForTheGeneratorUsesNoAttempt() {
        Map<Integer, Integer> calls = new ConcurrentHashMap<>();
        generator.script(id, description -> {
            if (calls.merge(description.seed(), 1, Integer::sum) <= 8) {
                throw new Unavailable("too much to do", Duration.ofMillis(30), null);
            }
        });
        jobs.start(id, "waits", 20);

        awaitEnd(id);
        assertThat(jobs.made(id)).hasSize(20);
        assertThat(jobs.reasons(id)).isEmpty();
        assertThat(calls.values()).containsOnly(9);
    }

    @Test
    void waitingEndsAtAnAge() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            calls.incrementAndGet();
            throw new Unavailable("too much to do", null, null);
        });
        jobs.start(id, "old", 0);
        QuarkusTransaction.requiringNew().run(() -> insertWaiting(1, "25 hours"));

        awaitEnd(id);
        assertThat(calls).hasValue(1);
        assertThat(jobs.reasons(id)).containsExactly("Given up after waiting for 24 hours: too much to do");
    }

    @Test
    void aJobTellsWhatItWaitsFor() {
        AtomicBoolean goOn = new AtomicBoolean();
        generator.script(id, description -> {
            if (!goOn.get()) {
                throw new Unavailable("too much to do", Duration.ofMillis(300), null);
            }
        });
        jobs.start(id, "tells", 2);

        Waiting seen = await().atMost(PATIENCE).until(() -> waiting(id), it -> it.what() == WaitingFor.PROVIDER);
        assertThat(seen.until()).isAfter(seen.since());
        Waiting later = await().atMost(PATIENCE)
                .until(() -> waiting(id), it -> it.until() != null && it.until().isAfter(seen.until()));
        assertThat(later.since()).as("since the first time").isEqualTo(seen.since());

        goOn.set(true);
        awaitEnd(id);
        assertThat(waiting(id)).isEqualTo(Waiting.FOR_NOTHING);
    }

    @Test
    void aJobWaitsSinceItsFirstPictureDidAlsoWhileThatIsTriedAgain() {
        QuarkusTransaction.begin();
        try {
            live.beat("somebody", 1, null);
            insertHeld(0, "now() - interval '1 hour'");
            assertThat(waiting.of(SampleJobs.KIND, id).what()).isNull();

            insertWaiting(2, "1 minute");
            Waiting seen = waiting.of(SampleJobs.KIND, id);
            assertThat(seen.what()).isEqualTo(WaitingFor.PROVIDER);
            assertThat(Duration.between(seen.since(), seen.until())).isEqualTo(Duration.ofHours(1));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void withoutAnyWorkerJobsWaitForOne() {
        QuarkusTransaction.begin();
        try {
            database.createNativeMutationQuery("DELETE FROM studio.generation_workers")
                    .executeUpdate();
            insertHeld(0, "NULL");
            assertThat(waiting.of(SampleJobs.KIND, id))
                    .matches(it -> it.what() == WaitingFor.WORKER && it.since() != null && it.until() == null);

            live.beat("somebody", 1, null);
            assertThat(waiting.of(SampleJobs.KIND, id).what()).isNull();

            database.createNativeMutationQuery("""
                            UPDATE studio.generation_workers SET "seenAt" = clock_timestamp() - interval '20 seconds'
                            """).executeUpdate();
            assertThat(waiting.of(SampleJobs.KIND, id).what()).isEqualTo(WaitingFor.WORKER);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void theWorkersOfThisReplicaTellThatTheyAreThere() {
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> database.createNativeQuery(LiveWorkers.COUNT, Long.class)
                                        .getSingleResult())
                        > 0);
    }

    @Test
    void aFailureOfTheDatabaseUsesNoAttempt() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            if (calls.incrementAndGet() <= 7) {
                throw new IllegalStateException(new SQLException("the connection was closed", "08006"));
            }
        });
        jobs.start(id, "away", 1);

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
        assertThat(calls).hasValue(8);
    }

    @Test
    void aRightThatIsMissingIsWaitedFor() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            if (calls.incrementAndGet() <= 7) {
                throw new IllegalStateException(new SQLException("permission denied for table avatars", "42501"));
            }
        });
        jobs.start(id, "denied", 1);

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
    }

    @Test
    void whatTheDatabaseRefusesIsNamed() {
        generator.script(id, description -> {
            throw new IllegalStateException(new SQLException("new row violates check constraint", "23514"));
        });
        jobs.start(id, "refuses", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("The database refuses the picture");
    }

    @Test
    void aFullDiskUsesNoAttempt() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            if (calls.incrementAndGet() <= 7) {
                throw calls.get() % 2 == 0
                        ? new UncheckedIOException(new IOException("Stale file handle"))
                        : new ProblemException(ProblemKind.INSUFFICIENT_STORAGE, "There is no room for the picture");
            }
        });
        jobs.start(id, "full", 1);

        Waiting seen = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> waiting(id), it -> it.what() == WaitingFor.STORE);
        assertThat(seen.since()).isNotNull();
        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
        assertThat(calls).hasValue(8);
    }

    @Test
    void eachReasonIsKept() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            throw new Failed(List.of("a", "a", "b", "c", "d").get(calls.getAndIncrement()), null, null);
        });
        jobs.start(id, "reasons", 1);

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("d (before: a; b; c)");
    }

    private void heldByALostWorker(int failures) {
        QuarkusTransaction.requiringNew().run(() -> insertHeld(failures, "NULL"));
    }

    private void insertHeld(int failures, String waitingSince) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, consecutive_failures, reasons, version, priority, "generationId", "userId",
                            "waitingSince")
                        VALUES ('sample', :id || ':1', now(), true, 'dead', now() - interval '1 hour', :failures,
                            '{overloaded}', 1, 0, :id, 'dead', %s)
                        """.formatted(waitingSince))
                .setParameter("id", id)
                .setParameter("failures", failures)
                .executeUpdate();
    }

    private void insertWaiting(int unit, String age) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                            "generationId", "userId", "waitingFor", "waitingSince")
                        VALUES ('sample', :id || ':' || :unit, now(), false, 1, 0, :id, 'old', 'provider',
                            now() - CAST(:age AS interval))
                        """)
                .setParameter("id", id)
                .setParameter("unit", unit)
                .setParameter("age", age)
                .executeUpdate();
    }

    private Waiting waiting(String job) {
        return QuarkusTransaction.requiringNew().call(() -> waiting.of(SampleJobs.KIND, job));
    }

    @Test
    void workOfWhichTheNewsWasLostIsFoundByLooking() {
        jobs.start(id, "lost", 0);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                            "generationId", "userId")
                        VALUES ('sample', :id || ':1', now(), false, 1, 0, :id, 'lost')
                        """)
                .setParameter("id", id)
                .executeUpdate());

        awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
    }

    @Test
    void newsOfWorkComesAtOnce() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String job = SampleJobs.newId();
            AtomicInteger begun = new AtomicInteger();
            long[] time = new long[1];
            generator.script(job, description -> {
                time[0] = System.nanoTime();
                begun.incrementAndGet();
            });
            long start = System.nanoTime();
            jobs.start(job, "news", 1);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).untilAtomic(begun, org.hamcrest.Matchers.is(1));
            waits.add(Duration.ofNanos(time[0] - start).toMillis());
        }

        Collections.sort(waits);
        System.out.println("Milliseconds from start to begin: " + waits);
        // Polling alone would need half a second.
        assertThat(waits.get(4)).isLessThan(250);
    }

    private void awaitEnd(String job) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(25)).until(() -> jobs.left(job) == 0);
    }

    private static List<String> keys(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }
}
