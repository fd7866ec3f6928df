package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
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
    void picturesWaitForRoomAndAreMadeWhenThereIs() throws Exception {
        Path store = Files.createDirectory(home.resolve("media"));
        Replicas replicas = new Replicas(
                MigratedDatabase.copy(),
                home,
                Map.of(
                        "STUDIO_POSE_WIDTH", "256",
                        "STUDIO_POSE_HEIGHT", "256",
                        "STUDIO_GENERATION_MAX_ATTEMPTS", "2",
                        "STUDIO_GENERATION_FIRST_RETRY", "0.05S"));
        try (ServiceProcess service = ServiceProcess.start(onSmallDisk(store), replicas.environment("all"))) {
            service.awaitReady();
            String wanted = Replicas.job(service, PICTURES / 4, 4);
            String job = Replicas.begin(service, wanted);
            awaitWaiting(service, job);
            long made = replicas.database().number(Replicas.COMPLETED);
            assertThat(made).isBetween(1L, PICTURES - 1L);
            assertThat(files(service, store))
                    .as("a picture and a thumbnail each, nothing else")
                    .hasSize((int) made * 2);
            assertNothingIsStarted(service, wanted);

            remount(service, store, "size=64m");
            awaitStatus(service, job, "completed");
            replicas.assertAllOnce(PICTURES);
            service.request().get("/q/health/ready").then().body("checks.data.warning", everyItem(nullValue()));

            remount(service, store, "ro");
            String next = Replicas.begin(service, Replicas.job(service, 1, 2));
            awaitWaiting(service, next);
            assertNothingIsStarted(service, wanted);

            remount(service, store, "rw");
            awaitStatus(service, next, "completed");
            replicas.assertAllOnce(PICTURES + 2);
            assertThat(files(service, store)).hasSize((PICTURES + 2) * 2);
        }
    }

    private static void awaitWaiting(ServiceProcess service, String job) {
        await("waiting for room").atMost(Replicas.PATIENCE).untilAsserted(() -> service.request()
                .get(job)
                .then()
                .body("waitingFor", equalTo("store"))
                .body("status", equalTo("processing"))
                .body("waitingSince", notNullValue())
                .body("waitingUntil", notNullValue())
                .body("posesFailed", equalTo(0)));
    }

    private static void assertNothingIsStarted(ServiceProcess service, String job) {
        service.request()
                .contentType(ContentType.JSON)
                .body(job)
                .post(Replicas.APP + "/generate")
                .then()
                .statusCode(507)
                .body("detail", containsString("There is no room for pictures"));
        service.request()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.data.warning", hasItem(containsString("Pictures cannot be kept")));
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
