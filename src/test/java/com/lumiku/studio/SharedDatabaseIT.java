package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a database that others share, fill, lock and take away. */
class SharedDatabaseIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String CATEGORIES = "/api/apps/pose-generator/categories";
    private static final String MIGRATIONS =
            "SELECT count(*) FROM studio.flyway_schema_history WHERE version IS NOT NULL";

    private static final int MIGRATED =
            Path.of("src/main/resources/db/migration").toFile().list().length;

    @Test
    void threeStartedTogetherMigrateOnce() throws Exception {
        Database database = Database.fresh();
        List<ServiceProcess> replicas =
                IntStream.range(0, 3).mapToObj(i -> start(database)).toList();
        try {
            for (ServiceProcess replica : replicas) {
                replica.awaitReady().request().get(PROJECTS).then().statusCode(200);
            }
            assertThat(database.number(MIGRATIONS)).isEqualTo(MIGRATED);
            await().until(() -> database.number("SELECT count(*) FROM studio.catalog_entries") > 0);
            // Reading the catalog costs an executable next to nothing, so that it remembers no build.
            assertThat(database.number("SELECT count(*) FROM studio.catalog_builds"))
                    .isEqualTo(ServiceProcess.isNative() ? 0 : 1);
            assertThat(replicas.stream().filter(replica -> replica.log().contains("ERROR")))
                    .isEmpty();
        } finally {
            for (ServiceProcess replica : replicas) {
                replica.close();
            }
        }
    }

    @Test
    void whoeverWaitsForReadinessSeesTheCatalog() throws Exception {
        Database database = Database.fresh();
        try (Connection other = database.connect()) {
            // The lock that whoever puts the catalog in holds.
            other.createStatement().execute("SELECT pg_advisory_lock(hashtextextended('studio.catalog_entries', 0))");
            try (ServiceProcess one = start(database);
                    ServiceProcess another = start(database)) {
                for (ServiceProcess replica : List.of(one, another)) {
                    await().atMost(ServiceProcess.PATIENCE).untilAsserted(() -> replica.request()
                            .get("/q/health/ready")
                            .then()
                            .statusCode(503)
                            .body(AwaitSchema.CHECK + "state", equalTo("ready"))
                            .body("checks.find { it.name == 'catalog' }.status", equalTo("DOWN")));
                }
                other.createStatement().execute("SELECT pg_advisory_unlock_all()");
                for (ServiceProcess replica : List.of(one, another)) {
                    replica.awaitReady().request().get(CATEGORIES).then().body("$", not(empty()));
                }
            }
        }
    }

    @Test
    void oneKilledWhileMigratingLeavesNothingInTheWay() throws Exception {
        Database database = Database.fresh();
        try (Connection platform = lockingUsers(database)) {
            try (ServiceProcess killed = start(database, "STUDIO_SCHEMA_LOCK_TIMEOUT", "60S")) {
                killed.awaitNotReady();
                await().until(() -> database.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
                killed.kill();
            }
            platform.rollback();
        }
        try (ServiceProcess next = start(database)) {
            next.awaitReady().request().get(PROJECTS).then().statusCode(200);
            assertThat(database.number(MIGRATIONS)).isEqualTo(MIGRATED);
        }
    }

    @Test
    void aLockOnUsersIsWaitedForInShortTurns() throws Exception {
        Database database = Database.fresh();
        try (Connection platform = lockingUsers(database)) {
            try (ServiceProcess waiting = start(database, "STUDIO_SCHEMA_LOCK_TIMEOUT", "200MS")) {
                waiting.awaitNotReady();
                await().until(() -> waiting.log().contains("lock"));
                waiting.request().get(PROJECTS).then().statusCode(503).header("Retry-After", notNullValue());
                platform.rollback();
                waiting.awaitReady().request().get(PROJECTS).then().statusCode(200);
            }
        }
    }

    @Test
    void aDatabaseThatComesLateAndGoesAwayIsWaitedFor(@TempDir Path folder) throws Exception {
        RestartableServer postgres = RestartableServer.in(folder);
        try (ServiceProcess service = start(postgres.database())) {
            service.awaitNotReady().request().get("/q/health/live").then().statusCode(200);
            service.request().get("/q/health/ready").then().body(AwaitSchema.CHECK + "reason", notNullValue());
            assertUnavailable(service);
            try (EmbeddedPostgres server = postgres.start()) {
                assertThat(server.getPort()).isEqualTo(postgres.port());
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
            try (EmbeddedPostgres server = postgres.start()) {
                assertThat(server.getPort()).isEqualTo(postgres.port());
                service.awaitReady()
                        .request()
                        .get(PROJECTS)
                        .then()
                        .statusCode(200)
                        .body("name[0]", equalTo("Before"));
            }
        }
    }

    @Test
    void connectionsThatTheServerClosesForBeingIdleAreMadeAnewUnsaid() throws Exception {
        Database database = Database.fresh();
        try (ServiceProcess service = start(database).awaitReady()) {
            post(service);
            await().until(() -> database.number("SELECT count(*) FROM studio.catalog_entries") > 0);
            // Reading the catalog costs an executable next to nothing, so that it remembers no build.
            assertThat(database.number("SELECT count(*) FROM studio.catalog_builds"))
                    .isEqualTo(ServiceProcess.isNative() ? 0 : 1);
            String before = service.log();
            database.with("ALTER DATABASE %s SET idle_session_timeout = '1500ms'"
                    .formatted(database.query("SELECT current_database()").getFirst()));
            database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle'");
            for (int i = 0; i < 2; i++) {
                await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
                post(service);
                service.request().get(PROJECTS).then().statusCode(200);
            }
            assertThat(service.log().substring(before.length())).doesNotContain("\tat ", "ERROR", "WARN");
        }
    }

    @Test
    void everyClientConnectsOverIpv6(@TempDir Path data) throws Exception {
        assumeTrue(hasIpv6(), "This machine has no IPv6 loopback");
        RestartableServer postgres = RestartableServer.in(data);
        try (EmbeddedPostgres server = postgres.start("::1,127.0.0.1");
                ServiceProcess service = ServiceProcess.start(Map.of(
                        "DATABASE_URL",
                        "postgresql://postgres:unused@[::1]:%d/postgres".formatted(server.getPort())))) {
            post(service.awaitReady());
            service.request().get(PROJECTS).then().statusCode(200).body("size()", equalTo(1));
            await().untilAsserted(() -> assertThat(postgres.database().query("""
                            SELECT DISTINCT application_name || ' ' || (query ILIKE 'LISTEN%') FROM pg_stat_activity
                            WHERE client_addr = '::1'
                            """))
                    .contains("PostgreSQL JDBC Driver false", "vertx-pg-client false", "vertx-pg-client true"));
        }
    }

    private static boolean hasIpv6() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("::1", 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void post(ServiceProcess service) {
        service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Any\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201);
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

    /** A transaction of the platform that keeps everybody from its table of users. */
    private static Connection lockingUsers(Database database) throws SQLException {
        Connection platform = database.with("""
                CREATE TABLE users (id text PRIMARY KEY);
                INSERT INTO users VALUES ('local');
                """).connect();
        platform.setAutoCommit(false);
        platform.createStatement().execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE");
        return platform;
    }

    private static ServiceProcess start(Database database, String... variable) {
        return ServiceProcess.start(
                variable.length == 0
                        ? Map.of("DATABASE_URL", database.url())
                        : Map.of("DATABASE_URL", database.url(), variable[0], variable[1]));
    }
}
