package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Failed;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Units whose worker was lost, or comes back too late. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class LostWorkersTest {

    @Inject
    SampleJobs jobs;

    @Inject
    UnitRows rows;

    @Inject
    ScriptedGenerator generator;

    @Inject
    QueuedUnits units;

    @Inject
    WaitingJobs waiting;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();

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
        await().atMost(SampleJobs.PATIENCE).until(() -> frozen.getCount() == 0);
        // What another worker does with the unit of one that was silent for too long.
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                                UPDATE studio.generation_units
                                SET picked = false, picked_by = NULL, version = version + 1 WHERE "generationId" = :id
                                """)
                .setParameter("id", id)
                .executeUpdate());
        await().atMost(SampleJobs.PATIENCE).until(() -> !jobs.made(id).isEmpty());

        thawed.countDown();

        jobs.awaitEnd(id);
        await().during(Duration.ofMillis(200)).atMost(SampleJobs.PATIENCE).untilAsserted(() -> assertThat(jobs.made(id))
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
        QuarkusTransaction.requiringNew().run(() -> rows.held(id, 4, "NULL"));

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("busy (before: overloaded)");

        QuarkusTransaction.requiringNew().run(() -> rows.held(id, 3, "NULL"));
        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
    }

    @Test
    void whatLosesItsWorkersAgainAndAgainIsLeftAloneForLonger() {
        QuarkusTransaction.begin();
        try {
            rows.held(id, 0, "now() - interval '40 seconds'");
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
        QuarkusTransaction.requiringNew().run(() -> rows.held(id, 0, "now() - interval '25 hours'"));

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id))
                .containsExactly("Given up after waiting for 24 hours: Whoever made this picture was lost");
    }
}
