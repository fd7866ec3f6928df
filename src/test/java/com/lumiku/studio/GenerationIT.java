package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures made by several processes, of which some die, freeze or are told to stop. */
class GenerationIT {

    private static final String POSES = "/api/apps/pose-generator";
    private static final String APP = "/api/apps/avatar-creator";
    private static final String COMPLETED = "SELECT count(*) FROM avatar_generations WHERE status = 'completed'";
    private static final String HELD = "SELECT count(*) FROM studio.generation_units WHERE picked";

    @TempDir
    Path home;

    private Database database;
    private Replicas replicas;

    @BeforeEach
    void onADatabaseOfItsOwn() {
        database = MigratedDatabase.copy();
        replicas = new Replicas(database, home, Map.of());
    }

    @Test
    void everyPictureIsMadeOnceWhateverHappensToWorkersAndConnections() throws Exception {
        try (ServiceProcess web = replicas.start("web").awaitReady();
                ServiceProcess killed = replicas.start("worker").awaitReady();
                ServiceProcess frozen = replicas.start("worker").awaitReady();
                ServiceProcess survivor = replicas.start("worker").awaitReady()) {
            survivor.request().get(APP + "/projects").then().statusCode(404);
            begin(web, 40);
            awaitCompleted(3);

            killed.kill();
            signal(frozen, "STOP");
            database.with("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            awaitCompleted(40);
            signal(frozen, "CONT");

            frozen.stop();
            assertThat(database.number(COMPLETED)).isEqualTo(40);
            assertThat(database.number("SELECT count(*) FROM avatars")).isEqualTo(40);
            assertThat(database.number("SELECT count(DISTINCT \"baseImageUrl\") FROM avatars"))
                    .isEqualTo(40);
            assertThat(database.number("SELECT count(*) FROM studio.generation_units"))
                    .isZero();
        }
    }

    @Test
    void aReplicaToldToStopSaysSoAndFinishesWhatItHasBegun() throws Exception {
        try (SlowGenerator generator = SlowGenerator.start(1024);
                ServiceProcess replica = ServiceProcess.start(generator.chosenIn(replicas.environment("all")))) {
            begin(replica.awaitReady(), 6);
            await("four at once").atMost(Replicas.PATIENCE).until(() -> generator.waiting() == 4);

            replica.terminate();
            replica.awaitNotReady();
            replica.request().get("/q/health/live").then().statusCode(200);
            assertThat(generator.waiting()).isEqualTo(4);
            generator.goOn();

            // 128 + 15: what a JVM answers to SIGTERM when it ended as it should.
            assertThat(replica.awaitExit()).isEqualTo(143);
            assertThat(database.number(COMPLETED)).isEqualTo(4);
            assertThat(database.number(HELD)).isZero();
            assertThat(database.number("SELECT count(*) FROM studio.generation_units"))
                    .isEqualTo(2);
            assertThat(replica.log()).contains("has stopped").doesNotContain("ERROR");
        }
    }

    @Test
    void whatIsNotFinishedWithinTheGraceIsGivenBack() throws Exception {
        Map<String, String> impatient = replicas.environment("all");
        impatient.put("STUDIO_GENERATION_SHUTDOWN_GRACE", "0.5S");
        try (SlowGenerator generator = SlowGenerator.start(1024);
                ServiceProcess replica = ServiceProcess.start(generator.chosenIn(impatient))) {
            begin(replica.awaitReady(), 5);
            await("four at once").atMost(Replicas.PATIENCE).until(() -> generator.waiting() == 4);

            long told = System.nanoTime();
            assertThat(replica.stop()).isEqualTo(143);

            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
            assertThat(database.number(HELD)).isZero();
            assertThat(database.number(
                            "SELECT count(*) FROM studio.generation_units WHERE consecutive_failures IS NULL"))
                    .as("given back as if not taken")
                    .isEqualTo(5);
            assertThat(replica.log()).doesNotContain("ERROR");
        }
    }

    /** ImageIO by itself closes what is being read when the JVM is told to end: "Not a picture", and an attempt is gone. */
    @Test
    void whatIsBeingReadWhenToldToStopIsGivenBackAsIfNotTaken() throws Exception {
        Map<String, String> impatient = replicas.environment("all");
        impatient.put("STUDIO_GENERATION_SHUTDOWN_GRACE", "0.1S");
        try (SlowGenerator generator = SlowGenerator.start(2048)) {
            try (ServiceProcess replica = ServiceProcess.start(generator.chosenIn(impatient))) {
                begin(replica.awaitReady(), 4);
                await("four at once").atMost(Replicas.PATIENCE).until(() -> generator.waiting() == 4);
                generator.goOn();
                await("a picture that is there")
                        .atMost(Replicas.PATIENCE)
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> generator.waiting() < 4);

                assertThat(replica.stop()).isEqualTo(143);

                assertThat(replica.log()).doesNotContain("ERROR", "cannot be read");
                assertThat(database.number(HELD)).isZero();
                assertThat(database.number(
                                "SELECT count(*) FROM studio.generation_units WHERE consecutive_failures IS NULL"))
                        .as("given back as if not taken")
                        .isEqualTo(4 - database.number(COMPLETED));
            }
            try (ServiceProcess next = ServiceProcess.start(generator.chosenIn(replicas.environment("all")))) {
                next.awaitReady();
                awaitCompleted(4);
                assertThat(database.number("SELECT count(*) FROM avatars")).isEqualTo(4);
            }
        }
    }

    @Test
    void aPictureThatTheHeapCannotHoldIsRefusedWhenItsJobIsStarted() throws Exception {
        Map<String, String> large = replicas.environment("all");
        large.put("STUDIO_POSE_WIDTH", "4096");
        large.put("STUDIO_POSE_HEIGHT", "4096");
        try (ServiceProcess replica = ServiceProcess.start(large).awaitReady()) {
            String project = replica.request()
                    .contentType(ContentType.JSON)
                    .body("{\"projectName\":\"Poses\"}")
                    .post(POSES + "/projects")
                    .then()
                    .extract()
                    .path("id");
            replica.request()
                    .contentType(ContentType.JSON)
                    .body("""
                            {"projectId":"%s","generationType":"TEXT_DESCRIPTION","textPrompt":"a woman who waves","variationCount":1}
                            """.formatted(project))
                    .post(POSES + "/generate")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("A picture of 4096 x 4096 pixels needs 400 MiB"));
            assertThat(database.number("SELECT count(*) FROM pose_generations")).isZero();
        }
    }

    private static void begin(ServiceProcess service, int jobs) {
        String project = service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Project\"}")
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (int i = 0; i < jobs; i++) {
            service.request()
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Ada\",\"prompt\":\"A portrait of Ada\",\"seed\":%d}".formatted(i))
                    .post(APP + "/projects/" + project + "/avatars/generate")
                    .then()
                    .statusCode(202)
                    .body("status", equalTo("pending"));
        }
    }

    private void awaitCompleted(int jobs) {
        await(jobs + " pictures").atMost(Replicas.PATIENCE).until(() -> database.number(COMPLETED) >= jobs);
    }

    private static void signal(ServiceProcess process, String name) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(exitCode).isZero();
    }
}
