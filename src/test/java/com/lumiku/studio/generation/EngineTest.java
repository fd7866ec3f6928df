package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.GeneratorException.Passing;
import com.lumiku.studio.generation.GeneratorException.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                throw new Passing("busy", null, null);
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
            throw new Passing("the generator is overloaded", null, null);
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
    void aRequestToBeLeftAloneIsHonoured() {
        AtomicInteger calls = new AtomicInteger();
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        generator.script(id, description -> {
            times.add(System.nanoTime());
            if (calls.incrementAndGet() == 1) {
                throw new Passing("busy", Duration.ofSeconds(1), null);
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

        await().atMost(Duration.ofSeconds(2)).untilAtomic(interrupted, org.hamcrest.Matchers.is(WORKERS));
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
    void theUnitOfASilentWorkerCountsAsAFailedAttempt() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeMutationQuery("""
                            INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, picked_by,
                                last_heartbeat, consecutive_failures, version, priority, "generationId", "userId")
                            VALUES ('sample', :id || ':1', now(), true, 'dead', now() - interval '1 hour', 4, 1, 0, :id, 'dead')
                            """).setParameter("id", id).executeUpdate();
        });

        awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("Given up after 5 attempts");
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
