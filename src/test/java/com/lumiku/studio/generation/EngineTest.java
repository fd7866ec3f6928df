package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The engine with jobs of many pictures, on the workers of the service under test. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class EngineTest {

    private static final int WORKERS = 2;

    @Inject
    SampleJobs jobs;

    @Inject
    UnitRows rows;

    @Inject
    ScriptedGenerator generator;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();

    @Test
    void everyPictureIsMadeOnce() {
        jobs.start(id, "one", 60);

        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyInAnyOrderElementsOf(SampleJobs.keys(60));
    }

    @Test
    void whatIsQueuedTwiceIsMadeOnce() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(id, description -> goOn.await());
        jobs.start(id, "twice", 4);
        jobs.start(id, "twice", 6);
        goOn.countDown();

        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyElementsOf(SampleJobs.keys(6));
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
        jobs.awaitEnd(single);
        assertThat(order.indexOf("single")).isLessThanOrEqualTo(WORKERS);
        turns.release(1000);
        jobs.awaitEnd(id);
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
        await().atMost(SampleJobs.PATIENCE).untilAtomic(begun, is(WORKERS));

        assertThat(jobs.cancel(id)).isEqualTo(10);

        await().atMost(SampleJobs.PATIENCE).untilAtomic(interrupted, is(WORKERS));
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
    void theWorkersOfThisReplicaTellThatTheyAreThere() {
        await().atMost(SampleJobs.PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> database.createNativeQuery(LiveWorkers.COUNT, Long.class)
                                        .getSingleResult())
                        > 0);
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
            await().atMost(SampleJobs.PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .untilAtomic(begun, is(1));
            waits.add(Duration.ofNanos(time[0] - start).toMillis());
        }

        Collections.sort(waits);
        System.out.println("Milliseconds from start to begin: " + waits);
        // Polling alone would need half a second.
        assertThat(waits.get(4)).isLessThan(250);
    }

    @Test
    void workOfWhichTheNewsWasLostIsFoundByLooking() {
        jobs.start(id, "lost", 0);
        QuarkusTransaction.requiringNew().run(() -> rows.queued(id));

        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
    }
}
