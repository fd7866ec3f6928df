package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.database.Switchboard;
import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A primary and its hot standby behind one address: the one takes the other's place, and lives on read-only. */
class FailoverIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    @TempDir
    Path home;

    @TempDir
    Path primaryData;

    @TempDir
    Path standbyData;

    @Test
    void writesGoOnAtTheNewPrimary() throws Exception {
        RestartableServer primary = RestartableServer.in(primaryData.resolve("data"));
        RestartableServer standby = RestartableServer.in(standbyData.resolve("data"));
        primary.start().close();
        copyAsStandby(primary, standby);
        try (EmbeddedPostgres first = primary.start();
                EmbeddedPostgres second = standby.start();
                Switchboard address = Switchboard.to(first.getPort())) {
            String url = "postgresql://postgres:unused@127.0.0.1:%d/postgres".formatted(address.port());
            try (ServiceProcess service = start(url).awaitReady()) {
                post(service).statusCode(201);
                awaitReplayed(primary.database(), standby.database());

                // At first there is no writable server at all, then there is one that connections of before do not
                // reach.
                primary.database().with("ALTER SYSTEM SET default_transaction_read_only = on");
                primary.database().query("SELECT pg_reload_conf()");
                await().untilAsserted(() -> readiness(service)
                        .statusCode(503)
                        .body(AwaitSchema.CHECK + "state", equalTo("readonly"))
                        .body(
                                AwaitSchema.CHECK + "reason",
                                containsString("read-only: default_transaction_read_only")));
                post(service)
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("detail", equalTo("The database is read-only"));
                service.request().get(PROJECTS).then().statusCode(200).body("size()", equalTo(1));

                standby.database().query("SELECT pg_promote()");
                address.leadTo(second.getPort());
                await().untilAsserted(() -> post(service).statusCode(201));
                // Those of every pool lead there.
                for (int i = 0; i < 30; i++) {
                    post(service).statusCode(201);
                }
                readiness(service).statusCode(200);
                assertThat(standby.database().number("SELECT count(*) FROM avatar_projects"))
                        .isGreaterThan(30);
                assertThat(primary.database()
                                .number("SELECT count(*) FROM pg_stat_activity WHERE"
                                        + " application_name <> '' AND backend_type = 'client backend'"
                                        + " AND pid <> pg_backend_pid()"))
                        .isZero();
                assertThat(service.log()).doesNotContain("\tat ");
            }
            startsOnAStandby(primary, standby, address, url);
        }
    }

    /** What was the primary follows the new one now; a service that starts with it waits for what it can write to. */
    private void startsOnAStandby(RestartableServer primary, RestartableServer standby, Switchboard address, String url)
            throws Exception {
        standby.database().with("ALTER SYSTEM SET default_transaction_read_only = on");
        standby.database().query("SELECT pg_reload_conf()");
        try (ServiceProcess service = start(url)) {
            await().atMost(ServiceProcess.PATIENCE)
                    .untilAsserted(() ->
                            readiness(service).statusCode(503).body(AwaitSchema.CHECK + "state", equalTo("readonly")));
            service.request().get("/q/health/started").then().statusCode(200);
            standby.database().with("ALTER SYSTEM RESET default_transaction_read_only");
            standby.database().query("SELECT pg_reload_conf()");
            service.awaitReady();
            post(service).statusCode(201);
        }
    }

    private ServiceProcess start(String url) {
        return ServiceProcess.start(Map.of("DATABASE_URL", url, "STUDIO_HOME", home.toString()));
    }

    private static void copyAsStandby(RestartableServer primary, RestartableServer standby) throws IOException {
        try (Stream<Path> files = Files.walk(primary.data())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = standby.data().resolve(primary.data().relativize(file));
                Files.copy(file, copy);
            }
        }
        Files.createFile(standby.data().resolve("standby.signal"));
        Files.writeString(
                standby.data().resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(primary.port()));
    }

    private static void awaitReplayed(Database primary, Database standby) {
        String written = primary.query("SELECT pg_current_wal_lsn()").getFirst();
        await().until(
                        () -> standby.query("SELECT pg_last_wal_replay_lsn() >= '%s'::pg_lsn".formatted(written)),
                        List.of("t")::equals);
    }

    private static ValidatableResponse post(ServiceProcess service) {
        return service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Any\"}")
                .post(PROJECTS)
                .then();
    }

    private static ValidatableResponse readiness(ServiceProcess service) {
        return service.request().get("/q/health/ready").then();
    }
}
