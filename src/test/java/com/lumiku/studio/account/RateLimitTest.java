package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class RateLimitTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    private static final String POSE_PROJECTS = "/api/apps/pose-generator/projects";

    @ConfigProperty(name = "studio.limits.project.calls")
    int allowed;

    @ConfigProperty(name = "studio.limits.portrait.calls")
    int portraits;

    @Inject
    RateLimiter limiter;

    @Test
    void oneCallTooManyIsRefusedAndSaysWhenToComeBack() {
        TestCaller caller = TestCaller.unknownBefore();
        for (int call = 0; call < allowed; call++) {
            create(caller).then().statusCode(201);
        }
        Response refused = create(caller);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:avatar-studio:problem:too-many-requests"))
                .body("detail", containsString("No more than " + allowed + " new projects in an hour"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600 / allowed + 1);

        create(TestCaller.unknownBefore()).then().statusCode(201);
        caller.request().get(PROJECTS).then().statusCode(200);
    }

    @Test
    void anAddressMayAskForSoManyPortraitsWhoeverCalls() {
        String here = "127.0.0.1";
        int taken = 0;
        try {
            while (taken < 10 * portraits) {
                limiter.take(here, RateLimit.PORTRAIT);
                taken++;
            }
        } catch (ProblemException e) {
            given().get("/portraits/1/Felix.svg")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .header("Access-Control-Allow-Origin", "*")
                    .body("detail", containsString("No more than " + portraits + " portraits in a minute"));
        }
        for (int i = 0; i < taken; i++) {
            limiter.giveBack(here, RateLimit.PORTRAIT);
        }
        assertThat(taken).isBetween(portraits / 2, 2 * portraits);
        given().get("/portraits/1/Felix.svg").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECTS, POSE_PROJECTS})
    void aRepetitionCountsAgainstNoLimit(String path) throws Exception {
        long start = System.nanoTime();
        TestCaller caller = TestCaller.unknownBefore();
        String key = UUID.randomUUID().toString();
        String id = create(caller, path, key).then().statusCode(201).extract().path("id");
        for (int call = 2; call < allowed; call++) {
            create(caller).then().statusCode(201);
            create(caller, path, key).then().statusCode(201).body("id", equalTo(id));
        }

        List<Integer> answers =
                parallel(16, () -> create(caller, path, "of the last one").statusCode());

        assertThat(answers).contains(201).isSubsetOf(201, 409);
        int more = 0;
        while (create(caller).statusCode() == 201) {
            more++;
        }
        assertThat(more).isLessThanOrEqualTo(refilledSince(start));
        create(caller, path, "of one too many").then().statusCode(429);
        create(caller, path, key).then().statusCode(201).header("Idempotent-Replayed", "true");
        create(caller, path, "of the last one").then().statusCode(201);
    }

    @Test
    void aRequestThatAnotherReplicaAnswersIsNotCounted() throws SQLException {
        TestCaller caller = TestCaller.unknownBefore();
        try (Connection other = TestDatabase.open()) {
            other.setAutoCommit(false);
            try (PreparedStatement lock =
                    other.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, caller.userId() + "\nelsewhere");
                lock.execute();
            }
            for (int call = 0; call < allowed + 1; call++) {
                create(caller, PROJECTS, "elsewhere").then().statusCode(409);
            }
            other.rollback();
        }
        create(caller, PROJECTS, "elsewhere").then().statusCode(201);
    }

    /** How many calls more are allowed by now: slow machines take their time. */
    private int refilledSince(long start) {
        return (int) (Duration.ofNanos(System.nanoTime() - start).toSeconds() * allowed / 3600);
    }

    private static List<Integer> parallel(int calls, Callable<Integer> call) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls)) {
            return threads.invokeAll(Collections.nCopies(calls, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Response create(TestCaller caller, String path, String key) {
        return caller.json(path.equals(PROJECTS) ? "{\"name\":\"Once\"}" : "{\"projectName\":\"Once\"}")
                .header("Idempotency-Key", key)
                .post(path);
    }

    private static Response create(TestCaller caller) {
        return caller.json("{\"name\":\"One of many\"}").post(PROJECTS);
    }
}
