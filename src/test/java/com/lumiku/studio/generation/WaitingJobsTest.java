package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places in the queue, in transactions that are rolled back: no worker sees their units, and there are no others in them. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WaitingJobsTest {

    private static final String KIND = "order";
    private static final int MANY = 100_000;

    @Inject
    QueuedUnits units;

    @Inject
    WaitingJobs waiting;

    @Inject
    LiveWorkers live;

    @Inject
    Session database;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        run("DELETE FROM studio.generation_units");
        run("DELETE FROM studio.generation_workers");
        live.beat("one", 2, 3.0);
    }

    @AfterEach
    void end() {
        QuarkusTransaction.rollback();
    }

    @Test
    void whatComesBeforeAJobsFirstPictureIsCounted() {
        units.add(KIND, "a1", "ann", SampleJobs.keys(300));
        units.add(KIND, "a2", "ann", SampleJobs.keys(2));
        units.add(KIND, "b", "bob", SampleJobs.keys(3));

        assertThat(positions()).isEqualTo(Map.of("a1", 0, "b", 0, "a2", 303));
        // Two pictures at once, three seconds each. Users take turns: the last of b is the sixth.
        assertThat(secondsLeft("b")).isEqualTo(3 * 3);
        assertThat(secondsLeft("a1")).isEqualTo(152 * 3);
        assertThat(secondsLeft("a2")).isEqualTo(153 * 3);
    }

    @Test
    void whatIsBeingMadeComesBeforeAndIsTheFirst() {
        units.add(KIND, "a", "ann", SampleJobs.keys(2));
        units.add(KIND, "b", "bob", SampleJobs.keys(2));
        run("UPDATE studio.generation_units SET picked = true WHERE \"generationId\" = 'a'");

        assertThat(positions()).isEqualTo(Map.of("a", 0, "b", 2));
        assertThat(secondsLeft("a")).as("whole pictures").isEqualTo(3);
        assertThat(secondsLeft("b")).isEqualTo(6);
    }

    @Test
    void workersAreAsManyAndAsFastAsTheyTell() {
        units.add(KIND, "a", "ann", SampleJobs.keys(60));
        assertThat(secondsLeft("a")).isEqualTo(90);

        live.beat("as fast as others, as it has made nothing", 2, null);
        assertThat(secondsLeft("a")).isEqualTo(45);

        live.beat("faster", 4, 1.0);
        // 2 / 3, 2 / 2 as the mean of both, 4 / 1: 5.7 pictures in a second, eight rounds of eight.
        assertThat(secondsLeft("a")).isEqualTo(12);

        run(
                "UPDATE studio.generation_workers SET \"seenAt\" = clock_timestamp() - interval '20 seconds' WHERE name <> 'one'");
        assertThat(secondsLeft("a")).as("silent ones make nothing").isEqualTo(90);

        run("UPDATE studio.generation_workers SET slots = NULL, \"secondsPerPicture\" = NULL");
        assertThat(secondsLeft("a")).as("nobody knows").isNull();
        assertThat(positions()).isEqualTo(Map.of("a", 0));
    }

    @Test
    void whatWaitsForSomethingElseTellsNoTime() {
        units.add(KIND, "a", "ann", SampleJobs.keys(1));
        units.add(KIND, "b", "bob", SampleJobs.keys(1));
        run("""
                UPDATE studio.generation_units SET "waitingFor" = 'provider', "waitingSince" = now(),
                    execution_time = now() + interval '1 minute' WHERE "generationId" = 'a'
                """);
        assertThat(secondsLeft("a")).isNull();
        assertThat(secondsLeft("b")).isNotNull();

        run("DELETE FROM studio.generation_workers");
        assertThat(secondsLeft("b")).isNull();
        assertThat(waiting.of(KIND, "b").what()).isEqualTo(WaitingFor.WORKER);
    }

    @Test
    void aHundredThousandPicturesAreCountedOnceForAllJobsAlongTheIndex() {
        run("""
                INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                                                     "generationId", "userId")
                SELECT 'order', 'job' || job || ':' || key, to_timestamp(0), false, 1, -key, 'job' || job, 'user' || job
                FROM generate_series(1, 20) AS key, generate_series(1, %d) AS job
                """.formatted(MANY / 20));
        run("ANALYZE studio.generation_units");
        List<String> ids =
                IntStream.rangeClosed(1, 50).mapToObj(job -> "job" + job).toList();
        assertThat(waiting.of(KIND, ids)).hasSize(50);

        List<String> plan = database.createNativeQuery(
                        "EXPLAIN (ANALYZE, COSTS OFF) " + WaitingJobs.QUERY, String.class)
                .setParameter("kind", KIND)
                .setParameterList("ids", ids)
                .getResultList();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on generation_units"));

        units.add(KIND, "late", "user1", SampleJobs.keys(1));
        assertThat(waiting.of(KIND, "late").queuePosition())
                .as("it is not counted how many more than that")
                .isEqualTo(WaitingJobs.COUNTED);
        assertThat(secondsLeft("late")).isNull();
    }

    private Map<String, Integer> positions() {
        return Stream.of("a", "a1", "a2", "b")
                .filter(id -> waiting.of(KIND, id) != Waiting.FOR_NOTHING)
                .collect(Collectors.toMap(id -> id, id -> waiting.of(KIND, id).queuePosition()));
    }

    private Integer secondsLeft(String id) {
        return waiting.of(KIND, id).secondsLeft();
    }

    private void run(String sql) {
        database.createNativeMutationQuery(sql).executeUpdate();
    }
}
