package com.lumiku.studio.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class IdempotencyTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();
    private final String key = UUID.randomUUID().toString();

    @Inject
    DataSource database;

    @Test
    void theSameKeyAndBodyReplayTheFirstAnswer() {
        Response first = post(ann, "{\"name\":\"Once\",\"description\":\"Text\"}");
        Response again = post(ann, " {\"description\" : \"Text\", \"name\" : \"Once\"}");
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotent-Replayed", "true").header("ETag", notNullValue());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        ann.request().get(PROJECTS).then().body("$", hasSize(1));
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        post(ann, "{\"name\":\"Once\"}").then().statusCode(201);
        post(ann, "{\"name\":\"Other\"}").then().statusCode(422).contentType(Problem.MEDIA_TYPE);
        ann.json("{\"projectName\":\"Once\"}")
                .header("Idempotency-Key", key)
                .post("/api/apps/pose-generator/projects")
                .then()
                .statusCode(422);
        ann.request().get(PROJECTS).then().body("$", hasSize(1));
    }

    @Test
    void keysOfUsersAreTheirOwn() {
        post(ann, "{\"name\":\"Ann's\"}").then().statusCode(201);
        post(bob, "{\"name\":\"Bob's\"}").then().statusCode(201).body("name", equalTo("Bob's"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        post(ann, "{\"name\":\"\"}").then().statusCode(400);
        post(ann, "{\"name\":\"Better\"}").then().statusCode(201);
    }

    @Test
    void anotherRequestWithTheKeyIsToldWhileTheFirstRuns() throws SQLException {
        try (Connection running = database.getConnection()) {
            running.setAutoCommit(false);
            lock(running);
            post(ann, "{\"name\":\"Second\"}").then().statusCode(409);
            running.rollback();
        }
        post(ann, "{\"name\":\"Second\"}").then().statusCode(201);
    }

    @Test
    void manyAtOnceMakeOne() throws Exception {
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 30; i++) {
                answers.add(
                        clients.submit(() -> post(ann, "{\"name\":\"Once\"}").statusCode()));
            }
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
        }
        ann.request().get(PROJECTS).then().body("$", hasSize(1));
    }

    @Test
    void aKeyIsForgottenAfterADay() throws SQLException {
        post(ann, "{\"name\":\"Yesterday\"}").then().statusCode(201);
        age("25 hours");
        post(ann, "{\"name\":\"Today\"}").then().statusCode(201).body("name", equalTo("Today"));
        age("23 hours");
        post(ann, "{\"name\":\"Today\"}").then().header("Idempotent-Replayed", "true");
        ann.request().get(PROJECTS).then().body("$", hasSize(2));
    }

    @Test
    void aKeyHasALength() {
        ann.json("{\"name\":\"Once\"}")
                .header("Idempotency-Key", "k".repeat(256))
                .post(PROJECTS)
                .then()
                .statusCode(400);
        ann.json("{\"name\":\"Once\"}")
                .header("Idempotency-Key", "k".repeat(255))
                .post(PROJECTS)
                .then()
                .statusCode(201);
    }

    private Response post(TestCaller caller, String body) {
        return caller.json(body).header("Idempotency-Key", key).post(PROJECTS);
    }

    private void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, ann.userId() + '\n' + key);
            lock.execute();
        }
    }

    private void age(String interval) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE studio.idempotency_keys SET \"createdAt\" = now() - ?::interval WHERE key = ?")) {
            update.setString(1, interval);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
