package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.database.TestCluster;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures made by several processes, of which some die, freeze or are told to stop. */
class GenerationIT {

    private static final String APP = "/api/apps/avatar-creator";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String COMPLETED = "SELECT count(*) FROM avatar_generations WHERE status = 'completed'";
    private static final String HELD = "SELECT count(*) FROM studio.generation_units WHERE picked";

    private final String database = TestCluster.newDatabase();

    @TempDir
    Path home;

    @Test
    void everyPictureIsMadeOnceWhateverHappensToWorkersAndConnections() throws Exception {
        try (ServiceProcess web = start("web").awaitReady();
                ServiceProcess killed = start("worker").awaitReady();
                ServiceProcess frozen = start("worker").awaitReady();
                ServiceProcess survivor = start("worker").awaitReady()) {
            survivor.request().get(APP + "/projects").then().statusCode(404);
            begin(web, 40);
            awaitCompleted(3);

            killed.kill();
            signal(frozen, "STOP");
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            awaitCompleted(40);
            signal(frozen, "CONT");

            frozen.stop();
            assertThat(number(COMPLETED)).isEqualTo(40);
            assertThat(number("SELECT count(*) FROM avatars")).isEqualTo(40);
            assertThat(number("SELECT count(DISTINCT \"baseImageUrl\") FROM avatars"))
                    .isEqualTo(40);
            assertThat(number("SELECT count(*) FROM studio.generation_units")).isZero();
        }
    }

    @Test
    void aReplicaToldToStopSaysSoAndFinishesWhatItHasBegun() throws Exception {
        try (SlowGenerator generator = SlowGenerator.start(1024);
                ServiceProcess replica = ServiceProcess.start(generator.chosenIn(environment("all")))) {
            begin(replica.awaitReady(), 6);
            await("four at once").atMost(PATIENCE).until(() -> generator.waiting() == 4);

            replica.terminate();
            replica.awaitNotReady();
            replica.request().get("/q/health/live").then().statusCode(200);
            assertThat(generator.waiting()).isEqualTo(4);
            generator.goOn();

            // 128 + 15: what a JVM answers to SIGTERM when it ended as it should.
            assertThat(replica.awaitExit()).isEqualTo(143);
            assertThat(number(COMPLETED)).isEqualTo(4);
            assertThat(number(HELD)).isZero();
            assertThat(number("SELECT count(*) FROM studio.generation_units")).isEqualTo(2);
            assertThat(replica.log()).contains("has stopped").doesNotContain("ERROR");
        }
    }

    @Test
    void whatIsNotFinishedWithinTheGraceIsGivenBack() throws Exception {
        Map<String, String> impatient = environment("all");
        impatient.put("STUDIO_GENERATION_SHUTDOWN_GRACE", "0.5S");
        try (SlowGenerator generator = SlowGenerator.start(1024);
                ServiceProcess replica = ServiceProcess.start(generator.chosenIn(impatient))) {
            begin(replica.awaitReady(), 5);
            await("four at once").atMost(PATIENCE).until(() -> generator.waiting() == 4);

            long told = System.nanoTime();
            assertThat(replica.stop()).isEqualTo(143);

            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
            assertThat(number(HELD)).isZero();
            assertThat(number("SELECT count(*) FROM studio.generation_units WHERE consecutive_failures IS NULL"))
                    .as("given back as if not taken")
                    .isEqualTo(5);
            assertThat(replica.log()).doesNotContain("ERROR");
        }
    }

    private ServiceProcess start(String role) {
        return ServiceProcess.start(environment(role));
    }

    private Map<String, String> environment(String role) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_URL", database);
        environment.put("STUDIO_HOME", home.toString());
        environment.put("STUDIO_ROLE", role);
        environment.put("STUDIO_GENERATION_WORKERS", "1");
        environment.put("STUDIO_GENERATION_TAKEOVER_AFTER", "3S");
        return environment;
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
        await(jobs + " pictures").atMost(PATIENCE).until(() -> number(COMPLETED) >= jobs);
    }

    private static void signal(ServiceProcess process, String name) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(exitCode).isZero();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = TestCluster.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = TestCluster.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
