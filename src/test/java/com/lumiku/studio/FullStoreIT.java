package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a small disk, which becomes full and then read-only while a job runs. */
class FullStoreIT {

    private static final String NO_ROOM = "There is no room for the picture";
    private static final int PICTURES = 12;

    @TempDir
    Path home;

    /** A disk of its own, seen by the service only. */
    private static List<String> onSmallDisk(Path store) {
        return List.of(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=160k tmpfs \"$0\" && exec \"$@\"",
                store.toString());
    }

    @BeforeAll
    static void mayMount(@TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>(onSmallDisk(folder));
        command.add("true");
        assumeThat(new ProcessBuilder(command).start().waitFor())
                .as("mounting is allowed here")
                .isZero();
    }

    @Test
    void picturesFailWithTheReasonAndAreMadeWhenThereIsRoomAgain() throws Exception {
        Path store = Files.createDirectory(home.resolve("media"));
        Replicas replicas = new Replicas(
                Database.fresh(),
                home,
                Map.of(
                        "STUDIO_POSE_WIDTH", "256",
                        "STUDIO_POSE_HEIGHT", "256",
                        "STUDIO_GENERATION_MAX_ATTEMPTS", "2",
                        "STUDIO_GENERATION_FIRST_RETRY", "0.05S"));
        try (ServiceProcess service = ServiceProcess.start(onSmallDisk(store), replicas.environment("all"))) {
            service.awaitReady();
            String job = Replicas.begin(service, Replicas.job(service, PICTURES / 4, 4));
            awaitStatus(service, job, "partial");
            service.request().get(job).then().body("errorMessage", containsString(NO_ROOM));
            long made = replicas.database().number(Replicas.COMPLETED);
            assertThat(made).isBetween(1L, PICTURES - 1L);
            assertThat(files(service, store))
                    .as("a picture and a thumbnail each, nothing else")
                    .hasSize((int) made * 2);

            remount(service, store, "size=64m");
            service.request().post(job + "/retry").then().statusCode(202);
            awaitStatus(service, job, "completed");
            replicas.assertAllOnce(PICTURES);

            remount(service, store, "ro");
            String next = Replicas.begin(service, Replicas.job(service, 1, 2));
            awaitStatus(service, next, "failed");
            service.request().get(next).then().body("errorMessage", containsString(NO_ROOM));

            remount(service, store, "rw");
            service.request().post(next + "/retry").then().statusCode(202);
            awaitStatus(service, next, "completed");
            replicas.assertAllOnce(PICTURES + 2);
            assertThat(files(service, store)).hasSize((PICTURES + 2) * 2);
        }
    }

    private static void awaitStatus(ServiceProcess service, String job, String status) {
        await(status)
                .atMost(Replicas.PATIENCE)
                .untilAsserted(() -> service.request().get(job).then().body("status", equalTo(status)));
    }

    private static void remount(ServiceProcess service, Path store, String option) throws Exception {
        assertThat(new ProcessBuilder(
                                "nsenter",
                                "--target=" + service.pid(),
                                "--user",
                                "--mount",
                                "--preserve-credentials",
                                "mount",
                                "-o",
                                "remount," + option,
                                store.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static List<Path> files(ServiceProcess service, Path store) throws IOException {
        Path seen = Path.of("/proc/" + service.pid() + "/root" + store);
        try (Stream<Path> files = Files.walk(seen)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/catalog/"))
                    .toList();
        }
    }
}
