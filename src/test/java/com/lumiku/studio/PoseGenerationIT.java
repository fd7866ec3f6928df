package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.database.TestCluster;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of many pictures, made by several processes of which one dies. */
class PoseGenerationIT {

    private static final String APP = "/api/apps/pose-generator";
    private static final int POSES = 10;
    private static final int PICTURES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String database = TestCluster.newDatabase();

    @TempDir
    Path home;

    @Test
    void allPicturesOfAJobAreThereOnceThoughAWorkerIsKilled() throws Exception {
        try (ServiceProcess web = start("web").awaitReady();
                ServiceProcess killed = start("worker").awaitReady();
                ServiceProcess second = start("worker").awaitReady();
                ServiceProcess third = start("worker").awaitReady()) {
            String job = APP + "/generations/" + begin(web);
            await("the first pictures").atMost(PATIENCE).until(() -> completed(web, job) >= 4);

            killed.kill();

            await("all pictures").atMost(PATIENCE).until(() -> completed(web, job) == PICTURES);
            Response ended = web.request().get(job);
            ended.then()
                    .body("status", equalTo("completed"))
                    .body("progress", equalTo(100))
                    .body("posesFailed", equalTo(0))
                    .body("poses", hasSize(PICTURES))
                    .body("poses.variationKey.unique()", hasSize(PICTURES))
                    .body("poses.outputImageUrl.unique()", hasSize(PICTURES));
            assertThat(entries(web.request().get(job + "/export-zip"))).hasSize(PICTURES);
            assertThat(List.of(second.log(), third.log())).noneMatch(log -> log.contains("ERROR"));
        }
    }

    private ServiceProcess start(String role) {
        return ServiceProcess.start(Map.of(
                "DATABASE_URL", database,
                "STUDIO_HOME", home.toString(),
                "STUDIO_ROLE", role,
                "STUDIO_POSE_WIDTH", "512",
                "STUDIO_POSE_HEIGHT", "512",
                "STUDIO_GENERATION_WORKERS", "1",
                "STUDIO_GENERATION_TAKEOVER_AFTER", "3S"));
    }

    private static String begin(ServiceProcess web) {
        List<String> poses = await("the catalog")
                .atMost(PATIENCE)
                .until(
                        () -> web.request().get(APP + "/library?limit=" + POSES).path("id"),
                        found -> found.size() == POSES);
        String project = web.request()
                .contentType(ContentType.JSON)
                .body("{\"projectName\":\"Summer\"}")
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return web.request()
                .contentType(ContentType.JSON)
                .body("{\"projectId\":\"%s\",\"generationType\":\"GALLERY_REFERENCE\",\"selectedPoseIds\":[%s]}"
                        .formatted(
                                project,
                                poses.stream().map(pose -> '"' + pose + '"').collect(Collectors.joining(","))))
                .post(APP + "/generate")
                .then()
                .statusCode(202)
                .body("totalExpectedPoses", equalTo(PICTURES))
                .extract()
                .path("id");
    }

    private static int completed(ServiceProcess web, String job) {
        return web.request().get(job).path("posesCompleted");
    }

    private static Set<String> entries(Response zip) throws Exception {
        Set<String> names = new HashSet<>();
        try (InputStream body = zip.asInputStream();
                ZipInputStream content = new ZipInputStream(body)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                assertThat(content.readAllBytes()).isNotEmpty();
                names.add(entry.getName());
            }
        }
        return names;
    }
}
