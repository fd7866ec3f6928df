package com.lumiku.studio.avatar;

import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;

/**
 * A user with a project of avatars, and what the user does there.
 *
 * @param avatars the path of the project's avatars
 * @param prompt words like no others
 */
record AvatarRun(TestCaller user, String projectId, String avatars, String prompt) {

    static final String APP = "/api/apps/avatar-creator";
    static final String GENERATIONS = APP + "/generations";

    /** Somebody new. */
    static AvatarRun begin() {
        TestCaller user = TestCaller.unknownBefore();
        String project = AvatarRows.project(user.userId(), "Project");
        return new AvatarRun(
                user, project, APP + "/projects/" + project + "/avatars", "A friendly portrait " + UUID.randomUUID());
    }

    /** The body of a small job. */
    String body() {
        return "{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512,\"seed\":1}".formatted(prompt);
    }

    /** Starts a small job; its id. */
    String start() {
        return user.json(body())
                .post(avatars + "/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    Response get(String id) {
        return user.request().get(GENERATIONS + "/" + id);
    }

    Response post(String id, String action) {
        return user.request().post(GENERATIONS + "/" + id + "/" + action);
    }

    Response awaitStatus(String id, String status) {
        return await().pollInterval(Duration.ofMillis(25))
                .until(() -> get(id), answer -> status.equals(answer.path("status")));
    }
}
