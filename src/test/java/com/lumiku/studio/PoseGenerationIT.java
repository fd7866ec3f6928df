package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.schema.Database;
import io.restassured.response.Response;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of many pictures, made by several processes of which one dies. */
class PoseGenerationIT {

    private static final int POSES = 10;
    private static final int PICTURES = 40;

    @TempDir
    Path home;

    @Test
    void allPicturesOfAJobAreThereOnceThoughAWorkerIsKilled() throws Exception {
        Replicas replicas =
                new Replicas(Database.fresh(), home, Map.of("STUDIO_POSE_WIDTH", "512", "STUDIO_POSE_HEIGHT", "512"));
        try (ServiceProcess web = replicas.start("web").awaitReady();
                ServiceProcess killed = replicas.start("worker").awaitReady();
                ServiceProcess second = replicas.start("worker").awaitReady();
                ServiceProcess third = replicas.start("worker").awaitReady()) {
            String job = Replicas.begin(web, Replicas.job(web, POSES, PICTURES / POSES));
            await("the first pictures").atMost(Replicas.PATIENCE).until(() -> completed(web, job) >= 4);

            killed.kill();

            await("all pictures").atMost(Replicas.PATIENCE).until(() -> completed(web, job) == PICTURES);
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
