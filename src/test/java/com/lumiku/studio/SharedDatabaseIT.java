package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.database.TestCluster;
import io.restassured.http.ContentType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a database that others share, fill, lock and take away. */
class SharedDatabaseIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String MIGRATIONS =
            "SELECT count(*) FROM studio.flyway_schema_history WHERE version IS NOT NULL";

    private static final int MIGRATED =
            Path.of("src/main/resources/db/migration").toFile().list().length;

    @Test
    void threeStartedTogetherMigrateOnce() throws Exception {
        String database = TestCluster.newDatabase();
        List<ServiceProcess> replicas =
                IntStream.range(0, 3).mapToObj(i -> start(database)).toList();
        try {
            for (ServiceProcess replica : replicas) {
                replica.awaitReady().request().get(PROJECTS).then().statusCode(200);
            }
            assertThat(number(database, MIGRATIONS)).isEqualTo(MIGRATED);
            assertThat(replicas.stream().filter(replica -> replica.log().contains("ERROR")))
                    .isEmpty();
        } finally {
            for (ServiceProcess replica : replicas) {
                replica.close();
            }
        }
    }

    @Test
    void oneKilledWhileMigratingLeavesNothingInTheWay() throws Exception {
        String database = TestCluster.newDatabase();
        try (Connection platform = TestCluster.connect(database);
                Statement sql = platform.createStatement()) {
            sql.execute("CREATE TABLE users (id text PRIMARY KEY)");
            sql.execute("INSERT INTO users VALUES ('local')");
            platform.setAutoCommit(false);
            sql.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
            try (ServiceProcess killed = start(database, "STUDIO_SCHEMA_LOCK_TIMEOUT", "60S")) {
                killed.awaitNotReady();
                await().until(() -> number(database, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
                killed.kill();
            }
            platform.rollback();
        }
        try (ServiceProcess next = start(database)) {
            next.awaitReady().request().get(PROJECTS).then().statusCode(200);
            assertThat(number(database, MIGRATIONS)).isEqualTo(MIGRATED);
        }
    }

    @Test
    void aLockOnUsersIsWaitedForInShortTurns() throws Exception {
        String database = TestCluster.newDatabase();
        try (Connection platform = TestCluster.connect(database);
                Statement sql = platform.createStatement()) {
            sql.execute("CREATE TABLE users (id text PRIMARY KEY)");
            sql.execute("INSERT INTO users VALUES ('local')");
            platform.setAutoCommit(false);
            sql.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
            try (ServiceProcess waiting = start(database, "STUDIO_SCHEMA_LOCK_TIMEOUT", "200MS")) {
                waiting.awaitNotReady();
                await().atMost(Duration.ofSeconds(30)).until(() -> waiting.log().contains("lock"));
                waiting.request().get(PROJECTS).then().statusCode(503).header("Retry-After", notNullValue());
                platform.rollback();
                waiting.awaitReady().request().get(PROJECTS).then().statusCode(200);
            }
        }
    }

    @Test
    void aDatabaseThatComesLateAndGoesAwayIsWaitedFor(@TempDir Path folder) throws Exception {
        int port = freePort();
        String database = "postgresql://postgres:unused@127.0.0.1:%d/postgres".formatted(port);
        try (ServiceProcess service = start(database)) {
            service.awaitNotReady().request().get("/q/health/live").then().statusCode(200);
            service.request().get("/q/health/ready").then().body(AwaitSchema.CHECK + "reason", notNullValue());
            assertUnavailable(service);
            try (EmbeddedPostgres server = server(folder, port)) {
                assertThat(server.getPort()).isEqualTo(port);
                service.awaitReady();
                service.request()
                        .contentType(ContentType.JSON)
                        .body("{\"name\":\"Before\"}")
                        .post(PROJECTS)
                        .then()
                        .statusCode(201);
            }
            service.awaitNotReady().request().get("/q/health/live").then().statusCode(200);
            assertUnavailable(service);
            try (EmbeddedPostgres server = server(folder, port)) {
                assertThat(server.getPort()).isEqualTo(port);
                service.awaitReady()
                        .request()
                        .get(PROJECTS)
                        .then()
                        .statusCode(200)
                        .body("name[0]", equalTo("Before"));
            }
        }
    }

    private static void assertUnavailable(ServiceProcess service) {
        service.request()
                .get(PROJECTS)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("title", equalTo("Not available right now"));
        service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Lost?\"}")
                .post(PROJECTS)
                .then()
                .statusCode(503)
                .body("instance", containsString(PROJECTS));
    }

    private static ServiceProcess start(String database, String... variable) {
        return ServiceProcess.start(
                variable.length == 0
                        ? Map.of("DATABASE_URL", database)
                        : Map.of("DATABASE_URL", database, variable[0], variable[1]));
    }

    private static EmbeddedPostgres server(Path folder, int port) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPort(port)
                .start();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static long number(String database, String query) throws SQLException {
        try (Connection connection = TestCluster.connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
