package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Units that wait for something else than their turn: they use no attempt, and their job tells. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WaitingUnitsTest {

    @Inject
    SampleJobs jobs;

    @Inject
    UnitRows rows;

    @Inject
    ScriptedGenerator generator;

    @Inject
    WaitingJobs waiting;

    @Inject
    LiveWorkers live;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();

    @Test
    void waitingForTheGeneratorUsesNoAttempt() {
        Map<Integer, Integer> calls = new ConcurrentHashMap<>();
        generator.script(id, description -> {
            if (calls.merge(description.seed(), 1, Integer::sum) <= 8) {
                throw new Unavailable("too much to do", Duration.ofMillis(30), null);
            }
        });
        jobs.start(id, "waits", 20);

        jobs.awaitEnd(id);
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
        QuarkusTransaction.requiringNew().run(() -> rows.waiting(id, 1, "25 hours"));

        jobs.awaitEnd(id);
        assertThat(calls).hasValue(1);
        assertThat(jobs.reasons(id)).containsExactly("Given up after waiting for 24 hours: too much to do");
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

        jobs.awaitEnd(id);
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

        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
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

        Waiting seen = await().atMost(SampleJobs.PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> waiting(id), it -> it.what() == WaitingFor.STORE);
        assertThat(seen.since()).isNotNull();
        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactly("1");
        assertThat(calls).hasValue(8);
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

        // The first to be seen may have begun to wait after the other.
        await().atMost(SampleJobs.PATIENCE).until(() -> delayed(id) == 2);
        Waiting seen =
                await().atMost(SampleJobs.PATIENCE).until(() -> waiting(id), it -> it.what() == WaitingFor.PROVIDER);
        assertThat(seen.until()).isAfter(seen.since());
        Waiting later = await().atMost(SampleJobs.PATIENCE)
                .until(() -> waiting(id), it -> it.until() != null && it.until().isAfter(seen.until()));
        assertThat(later.since()).as("since the first time").isEqualTo(seen.since());

        goOn.set(true);
        jobs.awaitEnd(id);
        assertThat(waiting(id)).isEqualTo(Waiting.FOR_NOTHING);
    }

    @Test
    void aJobWaitsSinceItsFirstPictureDidAlsoWhileThatIsTriedAgain() {
        QuarkusTransaction.begin();
        try {
            live.beat("somebody", 1, null);
            rows.held(id, 0, "now() - interval '1 hour'");
            assertThat(waiting.of(SampleJobs.KIND, id).what()).isNull();

            rows.waiting(id, 2, "1 minute");
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
            rows.held(id, 0, "NULL");
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

    private long delayed(String job) {
        return QuarkusTransaction.requiringNew().call(() -> rows.delayed(job));
    }

    private Waiting waiting(String job) {
        return QuarkusTransaction.requiringNew().call(() -> waiting.of(SampleJobs.KIND, job));
    }
}
