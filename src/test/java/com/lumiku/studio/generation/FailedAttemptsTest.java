package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Failed;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Pictures that cannot be made, or not at once: what is tried again, and what is told. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class FailedAttemptsTest {

    @Inject
    SampleJobs jobs;

    @Inject
    ScriptedGenerator generator;

    @Inject
    Session database;

    private final String id = SampleJobs.newId();

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

        jobs.awaitEnd(id);
        assertThat(jobs.made(id)).containsExactlyInAnyOrderElementsOf(SampleJobs.keys(12));
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

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("the generator is overloaded");
        assertThat(calls).hasValue(5);
    }

    @Test
    void eachReasonIsKept() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            throw new Failed(List.of("a", "a", "b", "c", "d").get(calls.getAndIncrement()), null, null);
        });
        jobs.start(id, "reasons", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("d (before: a; b; c)");
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(id, description -> {
            calls.incrementAndGet();
            throw new Refused("against the rules");
        });
        jobs.start(id, "refused", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("against the rules");
        assertThat(calls).hasValue(1);
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

        jobs.awaitEnd(id);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void aDefectOfTheGeneratorIsNotTold() {
        generator.script(id, description -> {
            throw new IllegalStateException("jdbc:postgresql://secret");
        });
        jobs.start(id, "defect", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("Internal error while making the picture");
    }

    @Test
    void memoryThatRunsOutIsAFailedAttemptWithAReason() {
        generator.script(id, description -> {
            throw new OutOfMemoryError("on purpose");
        });
        jobs.start(id, "memory", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("There was not enough memory to make the picture");
    }

    @Test
    void anyOtherErrorIsAFailedAttemptToo() {
        generator.script(id, description -> {
            throw new StackOverflowError("on purpose");
        });
        jobs.start(id, "memory", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("Internal error while making the picture");
    }

    @Test
    void whatTheDatabaseRefusesIsNamed() {
        generator.script(id, description -> {
            throw new IllegalStateException(new SQLException("new row violates check constraint", "23514"));
        });
        jobs.start(id, "refuses", 1);

        jobs.awaitEnd(id);
        assertThat(jobs.reasons(id)).containsExactly("The database refuses the picture");
    }
}
