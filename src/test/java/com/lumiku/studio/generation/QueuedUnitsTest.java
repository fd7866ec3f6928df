package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The order of the queue, in transactions that are rolled back: no worker sees their units. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class QueuedUnitsTest {

    private static final String ADMIN_QUEUE = "/api/apps/pose-generator/admin/queue";
    private static final int MANY = 10_000;

    @Inject
    QueuedUnits units;

    @Inject
    Session database;

    @Inject
    DatabaseClock clock;

    @Test
    void usersTakeTurns() {
        List<String> order = rolledBack(() -> {
            units.add("order", "a", "ann", keys(4));
            units.add("order", "b", "bob", keys(2));
            units.add("order", "c", "cyd", keys(1));
            return order();
        });

        assertThat(order.subList(0, 3)).containsExactlyInAnyOrder("a:1", "b:1", "c:1");
        assertThat(order.subList(3, 5)).containsExactlyInAnyOrder("a:2", "b:2");
        assertThat(order.subList(5, 7)).containsExactly("a:3", "a:4");
    }

    @Test
    void whoComesLaterIsNextAndDoesNotMakeUpForTheTimeBefore() {
        List<String> order = rolledBack(() -> {
            units.add("order", "a", "ann", keys(300));
            database.createNativeMutationQuery("""
                            UPDATE studio.generation_units SET picked = true
                            WHERE "generationId" = 'a' AND priority > -100
                            """).executeUpdate();
            units.add("order", "b", "bob", keys(3));
            return order();
        });

        assertThat(order.getFirst()).isEqualTo("b:1");
        assertThat(order.subList(1, 3))
                .containsExactlyInAnyOrder("a:101", "b:2")
                .doesNotContain("b:3");
    }

    @Test
    void aUsersSecondJobWaitsBehindTheFirst() {
        List<String> order = rolledBack(() -> {
            units.add("order", "a1", "ann", keys(2));
            units.add("order", "a2", "ann", keys(2));
            units.add("order", "b", "bob", keys(1));
            return order();
        });

        assertThat(order.subList(0, 2)).containsExactlyInAnyOrder("a1:1", "b:1");
        assertThat(order.subList(2, 5)).containsExactly("a1:2", "a2:1", "a2:2");
    }

    @Test
    void takingAUnitCostsNoMoreWhenManyWait() {
        String plan = rolledBack(() -> {
            for (int user = 0; user < 10; user++) {
                units.add("order", "many" + user, "user" + user, keys(MANY / 10));
            }
            return String.join(
                    "\n",
                    database.createNativeQuery("EXPLAIN (ANALYZE, TIMING OFF) " + UnitClaims.NEXT, String.class)
                            .setParameter(1, "order,sample")
                            .setParameter(2, 2)
                            .getResultList());
        });

        assertThat(plan)
                .contains("Index Scan using generation_units_picked_priority_execution_time_idx")
                .doesNotContain("Sort");
    }

    @Test
    void messagesOfEachUserAreTakenAFewAtOnceAndTheOldestFirst() {
        List<String> taken = rolledBack(() -> {
            messages("ann", 5, false);
            messages("bob", 2, false);
            messages("cyd", 3, true);
            messages("cyd", 9, false);
            return messagesToTake("task_instance", 4, 10);
        });

        assertThat(taken).containsExactlyInAnyOrder("ann:1", "ann:2", "ann:3", "ann:4", "bob:1", "bob:2", "cyd:4");
        assertThat(rolledBack(() -> {
                    messages("ann", 5, false);
                    messages("bob", 2, false);
                    return messagesToTake("task_instance", 4, 3);
                }))
                .containsExactlyInAnyOrder("ann:1", "bob:1", "ann:2");
    }

    @Test
    void takingMessagesCostsNoMoreWhenManyWait() {
        String plan = rolledBack(() -> {
            for (int user = 0; user < 10; user++) {
                messages("user" + user, MANY / 10, false);
            }
            database.createNativeMutationQuery("ANALYZE studio.generation_units")
                    .executeUpdate();
            return String.join("\n", messagesToTake("EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF)", 4, 16));
        });

        assertThat(plan)
                .contains("Index Scan using \"generation_units_userId_execution_time_idx\"")
                .doesNotContain("Seq Scan")
                .doesNotContain("rows=" + MANY / 10);
    }

    @Test
    void theClockIsTheDatabases() {
        Instant database = QuarkusTransaction.requiringNew().call(() -> this.database
                .createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult());

        assertThat(Duration.between(database, clock.now()).abs()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void administratorsSeeTheQueueAndRecoverIt() {
        String admin = TestToken.of("admin-1").with("role", "admin").signed();

        RestAssured.given()
                .auth()
                .oauth2(admin)
                .get(ADMIN_QUEUE)
                .then()
                .statusCode(200)
                .body("stuck", Matchers.equalTo(0));
        RestAssured.given()
                .auth()
                .oauth2(admin)
                .post(ADMIN_QUEUE + "/recover")
                .then()
                .statusCode(200)
                .body("recovered", Matchers.equalTo(0));
        TestCaller.unknownBefore().request().get(ADMIN_QUEUE).then().statusCode(403);
        RestAssured.get(ADMIN_QUEUE).then().statusCode(401);
    }

    @Test
    void administratorsSeeWhoseUnitsAreQueuedTheMostFirst() {
        String admin = TestToken.of("admin-1").with("role", "admin").signed();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version,
                                                             priority, "generationId", "userId", "createdAt")
                        SELECT 'later', 'later ' || n, now() + interval '1 day', n = 3, 1, -1000000, 'later',
                               CASE WHEN n < 4 THEN 'much' ELSE 'little' END, now() - n * interval '1 minute'
                        FROM generate_series(1, 4) AS n""").executeUpdate());
        try {
            RestAssured.given()
                    .auth()
                    .oauth2(admin)
                    .get(ADMIN_QUEUE)
                    .then()
                    .statusCode(200)
                    .body("users.userId", Matchers.containsInRelativeOrder("much", "little"))
                    .body("users.find { it.userId == 'much' }.queued", Matchers.equalTo(2))
                    .body("users.find { it.userId == 'much' }.running", Matchers.equalTo(1))
                    .body("users.find { it.userId == 'much' }.oldestSeconds", Matchers.greaterThanOrEqualTo(180f));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                            "DELETE FROM studio.generation_units WHERE task_name = 'later'")
                    .executeUpdate());
        }
    }

    private List<String> order() {
        return database.createNativeQuery("""
                        SELECT task_instance FROM studio.generation_units
                        WHERE picked = false AND task_name = 'order'
                        ORDER BY priority DESC, execution_time ASC
                        """, String.class).getResultList();
    }

    /** Numbered on from those there are, which are the older ones. */
    private void messages(String user, int count, boolean picked) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                                                             "generationId", "userId")
                        SELECT 'letter', :user || ':' || there.units + i, to_timestamp(10.0 * (there.units + i) + ascii(:user) - 97), :picked, 1, 1,
                               'group', :user
                        FROM generate_series(1, :count) AS i,
                             (SELECT count(*) AS units FROM studio.generation_units WHERE "userId" = :user) AS there
                        """)
                .setParameter("user", user)
                .setParameter("count", count)
                .setParameter("picked", picked)
                .executeUpdate();
    }

    private List<String> messagesToTake(String what, int ofUser, int most) {
        String sql = what.startsWith("EXPLAIN")
                ? what + " " + UnitClaims.NEXT_MESSAGES
                : UnitClaims.NEXT_MESSAGES.replaceFirst("task_name, task_instance", what);
        return database.createNativeQuery(sql, String.class)
                .setParameter(1, ofUser)
                .setParameter(2, "letter")
                .setParameter(3, most)
                .getResultList();
    }

    private static <T> T rolledBack(Supplier<T> action) {
        QuarkusTransaction.begin();
        try {
            return action.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<String> keys(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }
}
