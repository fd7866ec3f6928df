package com.lumiku.studio.schema;

import static com.lumiku.studio.schema.ServiceState.readiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.ReactiveClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connections of the service: who has one of his own, and what is told where none is free. */
@QuarkusTest
@TestProfile(SeldomChecked.class)
class PoolsUnderServiceTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ReactiveClient reactive;

    @BeforeEach
    void becomesReady() {
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void quickReadsFollowOneAnotherOnOneConnectionAndOthersHaveTheirOwn() {
        Set<Integer> readers = sessions(() -> reactive.read("SELECT pg_backend_pid(), pg_sleep(0.01)", Tuple.tuple()));
        Set<Integer> others = sessions(() -> reactive.run("SELECT pg_backend_pid(), pg_sleep(0.01)", Tuple.tuple()));

        assertThat(readers).hasSize(1);
        assertThat(others).hasSize(1).doesNotContainAnyElementsOf(readers);
    }

    private static Set<Integer> sessions(Supplier<Uni<RowSet<Row>>> statement) {
        List<CompletableFuture<RowSet<Row>>> answers = Stream.generate(statement)
                .limit(8)
                .map(it -> it.subscribeAsCompletionStage())
                .toList();
        return answers.stream()
                .map(answer -> answer.join().iterator().next().getInteger(0))
                .collect(Collectors.toSet());
    }

    @Test
    void exhaustedPoolsDoNotConcernTheCheck() throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(database.getConnection());
        }
        Operator.execute(all.getFirst(), "SELECT pg_advisory_lock(4711)");
        var slow = reactive.run("SELECT pg_advisory_xact_lock(4711)", Tuple.tuple())
                .subscribeAsCompletionStage();
        try {
            readiness().statusCode(200);
            assertTrue(!slow.isDone());
        } finally {
            Operator.execute(all.getFirst(), "SELECT pg_advisory_unlock(4711)");
            for (Connection connection : all) {
                connection.close();
            }
            slow.join();
        }
    }

    @Test
    void aCallThatGetsNoConnectionIsToldToComeBack() throws SQLException {
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            long start = System.nanoTime();
            TestCaller.unknownBefore()
                    .json("{\"name\":\"Any\"}")
                    .patch("/api/apps/avatar-creator/projects/any")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 20);
            assertTrue(first.isValid(1) && second.isValid(1));
        }
    }
}
