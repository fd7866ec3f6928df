package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.schema.Database;
import com.lumiku.studio.web.problem.Problem;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service behind PgBouncer in transaction mode. */
class PgBouncerIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String IGNORED = "extra_float_digits,intervalstyle,search_path,options";
    private static final String TOLD = "add pgbouncer=true to DATABASE_URL";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void worksInTheSchemaAskedForWithoutLeavingAnythingInSessions() throws Exception {
        Database database = Database.fresh().with("CREATE SCHEMA app");
        try (PgBouncer pooler = PgBouncer.before(database, folder, "");
                ServiceProcess service =
                        start(pooler.url() + "?pgbouncer=true&schema=app").awaitReady()) {
            assertThat(database.tables("public")).isEmpty();
            assertThat(database.tables("app")).hasSize(13);
            used(service);
            assertThat(database.number("SELECT count(*) FROM app.generated_poses"))
                    .isEqualTo(4);

            try (ServiceProcess other =
                    start(pooler.url() + "?pgbouncer=true&schema=app").awaitReady()) {
                used(other);
            }
            // What a session keeps would be found by whoever gets it next.
            try (var next = new Database(pooler.url()).connect();
                    var statement = next.createStatement();
                    var row = statement.executeQuery("""
                            SELECT current_setting('search_path'), current_setting('lock_timeout'),
                                   (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'),
                                   (SELECT count(*) FROM pg_prepared_statements)
                            """)) {
                row.next();
                assertThat(List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .containsExactly("\"$user\", public", "0", "0", "0");
            }
        }
    }

    @Test
    void worksInTheDefaultSchema() throws Exception {
        Database database = Database.ofPlatform();
        try (PgBouncer pooler = PgBouncer.before(database, folder, "");
                ServiceProcess service = start(pooler.url() + "?pgbouncer=true&connection_limit=1")
                        .awaitReady()) {
            database.with("INSERT INTO users VALUES ('local')");
            used(service);
            assertThat(database.number("SELECT count(*) FROM public.generated_poses"))
                    .isEqualTo(4);
        }
    }

    @Test
    void aSchemaThatIsForgottenOnTheWayIsNotReplacedByAnother() throws Exception {
        Database database = Database.fresh().with("CREATE SCHEMA app");
        try (PgBouncer pooler = PgBouncer.before(database, folder, IGNORED);
                ServiceProcess service = start(pooler.url() + "?schema=app")) {
            await().untilAsserted(() -> service.request()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(AwaitSchema.CHECK + "differences", contains(containsString(TOLD))));
            assertThat(database.tables("public")).isEmpty();
            assertThat(database.tables("app")).isEmpty();
        }
    }

    @Test
    void whatAPoolerRefusesWhenConnectingIsNamed() throws Exception {
        try (PgBouncer pooler = PgBouncer.before(Database.fresh(), folder, "");
                ServiceProcess service = start(pooler.url() + "?schema=public")) {
            await().untilAsserted(() -> service.request()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(AwaitSchema.CHECK + "reason", containsString(TOLD)));
        }
    }

    /** Statements are prepared on one session, and looked for on another. */
    @Test
    void preparedStatementsThatAreGoneLaterAreNamedAndNothingIsDoneTwice() throws Exception {
        Database database = Database.ofPlatform().with("INSERT INTO users VALUES ('local')");
        try (ServiceProcess migrating = start(database.url())) {
            migrating.awaitReady();
        }
        try (PgBouncer pooler = PgBouncer.before(database, folder, IGNORED);
                ServiceProcess service = start(pooler.url())) {
            AtomicInteger made = new AtomicInteger();
            await().untilAsserted(() -> {
                IntStream.range(0, 24).parallel().forEach(i -> made.addAndGet(callAnswered(service)));
                service.request()
                        .get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body(AwaitSchema.CHECK + "differences", contains(containsString(TOLD)));
            });
            assertThat(database.number("SELECT count(*) FROM avatar_projects")).isEqualTo(made.get());
            await("it is not said again and again")
                    .during(Duration.ofSeconds(5))
                    .until(() -> service.log().split(TOLD, -1).length <= 4);
            assertThat(service.log()).doesNotContain("\tat ");
        }
    }

    /** Whether a project was made: 1, or 0 where the database is to be tried again later. */
    private static int callAnswered(ServiceProcess service) {
        Response list = service.request().get(PROJECTS + "?limit=5");
        assertThat(list.statusCode()).as(list::asString).isIn(200, 503);
        Response made = service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Any\"}")
                .post(PROJECTS);
        if (made.statusCode() != 201) {
            made.then().statusCode(503).contentType(Problem.MEDIA_TYPE).header("Retry-After", notNullValue());
        }
        return made.statusCode() == 201 ? 1 : 0;
    }

    /** Calls of both clients, many at once, and a job. */
    private static void used(ServiceProcess service) {
        try {
            use(service);
        } catch (AssertionError e) {
            throw new AssertionError(service.log(), e);
        }
    }

    private static void use(ServiceProcess service) {
        IntStream.range(0, 24).parallel().forEach(i -> {
            service.request()
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Any\"}")
                    .post(PROJECTS)
                    .then()
                    .statusCode(201);
            service.request().get(PROJECTS + "?limit=5").then().statusCode(200);
        });
        String job = service.request()
                .contentType(ContentType.JSON)
                .body(Replicas.job(service, 2, 2))
                .post(Replicas.APP + "/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Replicas.PATIENCE).untilAsserted(() -> service.request()
                .get(Replicas.APP + "/generations/" + job)
                .then()
                .statusCode(200)
                .body("status", equalTo("completed")));
        assertThat(service.log()).doesNotContain("ERROR", "\tat ");
    }

    private ServiceProcess start(String url) {
        return ServiceProcess.start(Map.of(
                "DATABASE_URL", url,
                "STUDIO_HOME", home.toString(),
                "STUDIO_LIMITS_PROJECT_CALLS", "0",
                "STUDIO_POSE_WIDTH", "256",
                "STUDIO_POSE_HEIGHT", "256"));
    }
}
