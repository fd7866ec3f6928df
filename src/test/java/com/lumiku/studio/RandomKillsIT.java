package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            Replicas replicas = new Replicas(Database.fresh(), home, generator.chosenIn(small));
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
            for (int i = 0; i < JOBS; i++) {
                Replicas.begin(web, job);
            }

            for (int i = 1; i <= KILLS; i++) {
                replicas.awaitCompleted(PICTURES / (KILLS + 1) * i - random.nextInt(PICTURES / (KILLS + 1)));
                workers.remove(random.nextInt(2)).kill();
                if (i < KILLS) {
                    workers.add(replicas.start("worker"));
                }
            }
            replicas.awaitCompleted(PICTURES);

            replicas.assertAllOnce(PICTURES);
            assertThat(replicas.database().number("SELECT count(*) FROM pose_generations WHERE status = 'completed'"))
                    .isEqualTo(JOBS);
            assertThat(Files.walk(home).filter(file -> file.toString().endsWith(".png")))
                    .as("a picture and its thumbnail each, made again under the same name")
                    .hasSizeGreaterThanOrEqualTo(PICTURES);
        }
    }
}
