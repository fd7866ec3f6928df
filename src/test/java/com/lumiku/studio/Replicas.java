package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The packaged service, several times on one database and one store, with jobs of poses. */
record Replicas(Database database, Path home, Map<String, String> settings) {

    static final String APP = "/api/apps/pose-generator";
    static final Duration PATIENCE = ServiceProcess.PATIENCE;
    static final String COMPLETED = "SELECT count(*) FROM generated_poses WHERE status = 'completed'";
    static final String QUEUED = "SELECT count(*) FROM studio.generation_units";

    /** Starts one; does not wait until it is ready. */
    ServiceProcess start(String role) {
        return ServiceProcess.start(environment(role));
    }

    Map<String, String> environment(String role) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_URL", database.url());
        environment.put("STUDIO_HOME", home.toString());
        environment.put("STUDIO_ROLE", role);
        environment.put("STUDIO_GENERATION_WORKERS", "1");
        environment.put("STUDIO_GENERATION_TAKEOVER_AFTER", "3S");
        environment.putAll(settings);
        return environment;
    }

    /** The body of a job of so many poses, in so many variations each. */
    static String job(ServiceProcess web, int poses, int variations) {
        List<String> found = await("the catalog")
                .atMost(PATIENCE)
                .until(() -> web.request().get(APP + "/library?limit=" + poses).path("id"), ids -> ids.size() == poses);
        String project = web.request()
                .contentType(ContentType.JSON)
                .body("{\"projectName\":\"Summer\"}")
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "{\"projectId\":\"%s\",\"generationType\":\"GALLERY_REFERENCE\",\"selectedPoseIds\":[%s],\"batchSize\":%d}"
                .formatted(
                        project,
                        found.stream().map(pose -> '"' + pose + '"').collect(Collectors.joining(",")),
                        variations);
    }

    /** Starts a job; its path. */
    static String begin(ServiceProcess web, String job) {
        return APP + "/generations/"
                + web.request()
                        .contentType(ContentType.JSON)
                        .body(job)
                        .post(APP + "/generate")
                        .then()
                        .statusCode(202)
                        .extract()
                        .<String>path("id");
    }

    /** Waits until so many pictures are made. */
    void awaitCompleted(long pictures) {
        await(pictures + " pictures").atMost(PATIENCE).until(() -> database.number(COMPLETED) >= pictures);
    }

    /** Every picture is there once, none failed, and nothing is left to do. */
    void assertAllOnce(long pictures) {
        assertThat(database.number(COMPLETED)).isEqualTo(pictures);
        assertThat(database.number("SELECT count(DISTINCT (\"generationId\", \"variationKey\")) FROM generated_poses"))
                .isEqualTo(pictures);
        assertThat(database.number("SELECT count(DISTINCT \"outputImageUrl\") FROM generated_poses"))
                .isEqualTo(pictures);
        assertThat(database.number("SELECT count(*) FROM generated_poses")).isEqualTo(pictures);
        assertThat(database.number(
                        "SELECT coalesce(sum(\"posesCompleted\"), 0) FROM pose_generations WHERE status = 'completed'"))
                .isEqualTo(pictures);
        assertThat(database.number(QUEUED)).isZero();
    }
}
