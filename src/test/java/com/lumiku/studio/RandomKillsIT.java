package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand small pictures by two workers that are killed again and again. */
class RandomKillsIT {

    private static final int JOBS = 5;
    private static final int PICTURES = 1000;
    private static final int KILLS = 2;

    @TempDir
    Path home;

    private final Random random = new Random();

    @Test
    void everyPictureIsThereOnce() throws Exception {
        List<ServiceProcess> workers = new ArrayList<>();
        Map<String, String> small = new HashMap<>(Map.of("STUDIO_POSE_WIDTH", "32", "STUDIO_POSE_HEIGHT", "32"));
        try (SlowGenerator generator = SlowGenerator.start(32)) {
            generator.goOn();
            Replicas replicas = new Replicas(MigratedDatabase.copy(), home, generator.chosenIn(small));
            makeAll(replicas, workers);
        } finally {
            for (ServiceProcess worker : workers) {
                worker.close();
            }
        }
    }

    private void makeAll(Replicas replicas, List<ServiceProcess> workers) throws Exception {
        try (ServiceProcess web = replicas.start("web").awaitReady()) {
            workers.add(replicas.start("worker"));
            workers.add(replicas.start("worker"));
            String job = Replicas.job(web, 50, PICTURES / JOBS / 50);
            List<String> begun = new ArrayList<>();
            for (int i = 0; i < JOBS; i++) {
                begun.add(Replicas.begin(web, job));
            }

            for (int i = 1; i <= KILLS; i++) {
                replicas.awaitCompleted(PICTURES / (KILLS + 1) * i - random.nextInt(PICTURES / (KILLS + 1)));
                try (ServiceProcess killed = workers.remove(random.nextInt(2))) {
                    killed.kill();
                }
                if (i < KILLS) {
                    workers.add(replicas.start("worker"));
                }
            }
            replicas.awaitCompleted(PICTURES);

            replicas.assertAllOnce(PICTURES);
            assertThat(replicas.database().number("SELECT count(*) FROM pose_generations WHERE status = 'completed'"))
                    .isEqualTo(JOBS);
            assertWhole(web, begun.get(random.nextInt(JOBS)));
            assertThat(workers).noneMatch(worker -> worker.log().contains("ERROR"));
            assertThat(Files.walk(home).filter(file -> file.toString().endsWith(".png")))
                    .as("a picture and its thumbnail each, made again under the same name")
                    .hasSizeGreaterThanOrEqualTo(PICTURES);
        }
    }

    /** A job as its owner sees and downloads it. */
    private static void assertWhole(ServiceProcess web, String job) throws IOException {
        web.request()
                .get(job)
                .then()
                .body("status", equalTo("completed"))
                .body("progress", equalTo(100))
                .body("posesFailed", equalTo(0))
                .body("poses", hasSize(PICTURES / JOBS))
                .body("poses.variationKey.unique()", hasSize(PICTURES / JOBS))
                .body("poses.outputImageUrl.unique()", hasSize(PICTURES / JOBS));
        Set<String> names = new HashSet<>();
        try (InputStream body = web.request().get(job + "/export-zip").asInputStream();
                ZipInputStream content = new ZipInputStream(body)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                assertThat(content.readAllBytes()).isNotEmpty();
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(PICTURES / JOBS);
    }
}
