package com.lumiku.studio.schema;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.AwaitSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database is absent at the start, comes, goes, and falls silent. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.Impatient.class)
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

    UnreliableDatabase database;

    @Test
    void theServiceOutlivesItsDatabase() {
        given().get("/q/health/live").then().statusCode(200);
        assertAway("refused");
        given().get("/q/health/started").then().statusCode(503);

        database.connect();
        assertBack();
        given().get("/q/health/started").then().statusCode(200);

        database.cut();
        assertAway("");
        given().get("/q/health/started").then().statusCode(200);

        database.connect();
        assertBack();

        database.fallSilent();
        assertAway("no answer within 1000 ms");

        database.cut();
        database.connect();
        assertBack();
    }

    private static void assertAway(String reason) {
        await().untilAsserted(() -> readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("unreachable"))
                .body(AwaitSchema.CHECK + "reason", containsString(reason))
                .body(AwaitSchema.CHECK + "reason", not(containsString("unused"))));
        given().get("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("detail", equalTo("The database cannot be reached"));
        given().get("/q/health/live").then().statusCode(200);
    }

    private static void assertBack() {
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> readiness().statusCode(200));
        given().get("/api/nothing").then().statusCode(not(503));
    }

    /** However the database behaves, the answer comes soon. */
    private static ValidatableResponse readiness() {
        long start = System.nanoTime();
        ValidatableResponse answer = given().get("/q/health/ready").then();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(millis < 3000, () -> "answered after " + millis + " ms");
        return answer;
    }
}
