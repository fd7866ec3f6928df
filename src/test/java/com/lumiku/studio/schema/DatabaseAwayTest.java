package com.lumiku.studio.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.AwaitSchema;
import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The database is absent at the start, comes but must not be touched, is put right, goes, and falls silent. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.Impatient.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseAwayTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(UnreliableDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "studio-test.await-schema", "false",
                    "studio.schema.check-interval", "1S",
                    "studio.schema.max-backoff", "1S",
                    "studio.schema.check-timeout", "1S");
        }
    }

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final TestCaller CALLER =
            new TestCaller("u1", TestToken.of("u1").signed());
    /** One that is allowed in tests. */
    private static final String PAGE = "https://app.example.com";

    UnreliableDatabase line;
    Database database;

    @Test
    @Order(1)
    void everyDifferenceIsShownUntilAnOperatorHasFixedThem() {
        given().get("/q/health/live").then().statusCode(200);
        assertAway("refused");
        given().get("/q/health/started").then().statusCode(200);

        line.connect();
        await().untilAsserted(() -> readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("refused"))
                .body(
                        AwaitSchema.CHECK + "differences",
                        contains(
                                "avatars.personaName is missing",
                                "avatars.personaAge is text, expected integer",
                                "pose_requests is missing")));
        assertClosed("The database is not what the service needs");
        given().get("/q/health/live").then().statusCode(200);
        assertEquals(List.of(), database.tables("studio"));

        database.with("""
                ALTER TABLE avatars ADD "personaName" text, ALTER "personaAge" TYPE integer USING "personaAge"::integer;
                """);
        await().untilAsserted(() ->
                readiness().body(AwaitSchema.CHECK + "differences", contains("pose_requests is missing")));
        database.with(Database.definitionOf("pose_requests"));

        assertBack();
        assertEquals(Migrating.ADOPTED, database.history());
        assertEquals(List.of("a1"), database.query("SELECT id FROM avatars"));
    }

    @Test
    @Order(2)
    void theServiceOutlivesItsDatabase() {
        given().get("/q/health/started").then().statusCode(200);

        line.cut();
        assertAway("");
        given().get("/q/health/started").then().statusCode(200);

        line.connect();
        assertBack();

        CALLER.request().get(PROJECTS).then().statusCode(200);
        line.fallSilent();
        assertCallsUnderWayEnd();
        assertAway("no answer within 1000 ms");

        line.cut();
        line.connect();
        assertBack();
    }

    /** Those of the reactive client and those of Hibernate, as soon as the database counts as away. */
    private static void assertCallsUnderWayEnd() {
        long start = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = IntStream.range(0, 12)
                    .mapToObj(i -> callers.submit(() -> i % 2 == 0
                            ? CALLER.request().get(PROJECTS).statusCode()
                            : CALLER.json("{\"name\":\"Any\"}")
                                    .patch(PROJECTS + "/any")
                                    .statusCode()))
                    .toList();
            assertThat(calls).allSatisfy(call -> assertThat(call.get()).isEqualTo(503));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static void assertAway(String reason) {
        await().untilAsserted(() -> readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("unreachable"))
                .body(AwaitSchema.CHECK + "reason", containsString(reason))
                .body(AwaitSchema.CHECK + "reason", not(containsString("unused"))));
        assertClosed("The database cannot be reached").header("Retry-After", equalTo("1"));
        given().get("/portraits/1/Felix.svg?pose=pose-speaker-microphone")
                .then()
                .statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    private static ValidatableResponse assertClosed(String detail) {
        return given().header("Origin", PAGE)
                .get("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .header("Access-Control-Allow-Origin", equalTo(PAGE))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .contentType("application/problem+json")
                .body("detail", equalTo(detail));
    }

    private static void assertBack() {
        await().untilAsserted(() -> readiness().statusCode(200));
        given().get("/api/nothing").then().statusCode(not(503));
    }

    /** However the database behaves, the answer comes soon. */
    private static ValidatableResponse readiness() {
        long start = System.nanoTime();
        ValidatableResponse answer = given().get("/q/health/ready").then();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(millis < 10_000, () -> "answered after " + millis + " ms");
        return answer;
    }
}
