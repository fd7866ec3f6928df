package com.lumiku.studio.pose;

import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A user with a pose project, and what the user does there. */
public record PoseRun(TestCaller user, String projectId, String words) {

    public static final String APP = "/api/apps/pose-generator";
    static final String RELAXED = "pose-everyday-relaxed";
    public static final String TREE = "pose-yoga-tree";

    /** Somebody new, whose pictures are told in words like no others. */
    public static PoseRun begin() {
        TestCaller user = TestCaller.unknownBefore();
        String project = user.json("{\"projectName\":\"Summer\"}")
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitCatalog();
        return new PoseRun(user, project, "Standing there " + UUID.randomUUID());
    }

    /** The catalog's poses come beside the start. */
    private static void awaitCatalog() {
        TestCaller anybody = TestCaller.unknownBefore();
        await().until(() -> anybody.request().get(APP + "/library/" + TREE).statusCode() == 200
                && anybody.request().get(APP + "/library/" + RELAXED).statusCode() == 200);
    }

    /** The body of a job of some poses, and more fields. */
    public String gallery(List<String> poses, int variations, String more) {
        return "{\"projectId\":\"%s\",\"generationType\":\"GALLERY_REFERENCE\",\"selectedPoseIds\":[%s],\"batchSize\":%d%s}"
                .formatted(
                        projectId,
                        poses.stream().map(pose -> '"' + pose + '"').collect(Collectors.joining(",")),
                        variations,
                        more);
    }

    /** The body of a job in the user's words. */
    public String text(int variations) {
        return "{\"projectId\":\"%s\",\"generationType\":\"TEXT_DESCRIPTION\",\"textPrompt\":\"%s\",\"variationCount\":%d}"
                .formatted(projectId, words, variations);
    }

    /** Starts a job; its id. */
    public String start(String body) {
        return user.json(body)
                .post(APP + "/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public Response get(String generationId) {
        return user.request().get(APP + "/generations/" + generationId);
    }

    public Response post(String generationId, String action) {
        return user.request().post(APP + "/generations/" + generationId + "/" + action);
    }

    public Response awaitStatus(String generationId, String status) {
        return await().pollInterval(Duration.ofMillis(25))
                .until(() -> get(generationId), answer -> status.equals(answer.path("status")));
    }

    /** A finished job of one picture; the id of the picture. */
    public String picture(String body) {
        return awaitStatus(start(body), "completed").path("poses[0].id");
    }

    public Response pose(String id) {
        return user.request().get(APP + "/poses/" + id);
    }
}
