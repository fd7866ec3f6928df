package com.lumiku.studio.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.AwaitSchema;
import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.web.problem.DatabaseFailure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers and operators see when the database changes under the running service. */
@QuarkusTest
@TestProfile(SchemaUnderServiceTest.SeldomChecked.class)
class SchemaUnderServiceTest {

    /** So seldom that what is noticed was noticed for another reason. */
    public static class SeldomChecked implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(FreshDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "studio.schema.check-interval", "10M",
                    "quarkus.datasource.jdbc.max-size", "2",
                    "quarkus.datasource.reactive.max-size", "2");
        }
    }

    @Inject
    AgroalDataSource database;

    @Inject
    ReactiveClient reactive;

    @Inject
    Mapping mapping;

    @Inject
    Event<DatabaseFailure> failures;

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @BeforeEach
    void becomesReady() {
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void itIsReadyAtTheNewestVersion() {
        readiness()
                .statusCode(200)
                .body(AwaitSchema.CHECK + "state", equalTo("ready"))
                .body(AwaitSchema.CHECK + "version", equalTo(Migrating.NEWEST))
                .body(AwaitSchema.CHECK + "missing", nullValue());
        given().get("/q/health/started").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/api/nothing").then().statusCode(not(503));
    }

    @Test
    void aDroppedColumnIsNamedAtOnceAndItsReturnNoticed() throws SQLException {
        execute("ALTER TABLE avatars DROP \"personaName\"");

        readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("missing"))
                .body(AwaitSchema.CHECK + "missing", contains("avatars.personaName"));
        assertClosed("The database lacks what the service needs");
        given().get("/q/health/live").then().statusCode(200);
        assertTrue(metrics().contains("studio_schema_ready 0.0"));

        execute("ALTER TABLE avatars ADD \"personaName\" text");

        await().untilAsserted(() -> readiness().statusCode(200));
        given().get("/api/nothing").then().statusCode(not(503));
        assertTrue(metrics().contains("studio_schema_ready 1.0"));
    }

    @Test
    void aFailedStatementMakesItLook() throws SQLException {
        execute("ALTER TABLE avatars RENAME TO gone");

        given().get("/api/nothing").then().statusCode(not(503));
        failures.fire(new DatabaseFailure("42P01"));

        await().untilAsserted(() -> assertClosed("The database lacks what the service needs"));
        readiness().body(AwaitSchema.CHECK + "missing", contains("avatars"));
        execute("ALTER TABLE gone RENAME TO avatars");
    }

    @Test
    void aChangedTypeIsNamed() throws SQLException {
        execute("ALTER TABLE avatars ALTER \"personaAge\" TYPE text");

        readiness().statusCode(503).body(AwaitSchema.CHECK + "differences", contains("avatars.personaAge is text"));

        execute("ALTER TABLE avatars ALTER \"personaAge\" TYPE integer USING \"personaAge\"::integer");
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT, avatar_usage_history",
        "SELECT, avatars",
        "UPDATE, pose_generations",
        "DELETE, pose_generator_projects",
        "INSERT, studio.generation_units"
    })
    void aRevokedRightIsNamedWithWhatGivesItBackAndNoticedAsSoon(String right, String table) throws SQLException {
        execute("REVOKE %s ON %s FROM app".formatted(right, table));

        String grant = "GRANT %s ON %s TO app".formatted(right, table.contains(".") ? table : "public." + table);
        readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("missing"))
                .body(
                        AwaitSchema.CHECK + "missing",
                        contains("%s: role app may not %s: %s".formatted(table, right, grant)));
        assertClosed("The database lacks what the service needs");

        execute(grant);
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void aCallThatMeetsAMissingRightIsNotToldThatItPasses() throws SQLException {
        execute("REVOKE INSERT ON avatar_projects FROM app");

        TestCaller.unknownBefore()
                .json("{\"name\":\"Any\"}")
                .post("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .body("detail", containsString("its operator finds the reason at /q/health/ready"));
        await().untilAsserted(() -> assertClosed("The database lacks what the service needs"));

        execute("GRANT INSERT ON avatar_projects TO app");
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void rowSecurityThatKeepsRowsAwayIsNamed() throws SQLException {
        execute("ALTER TABLE avatars ENABLE ROW LEVEL SECURITY; ALTER TABLE avatars FORCE ROW LEVEL SECURITY");
        readiness()
                .statusCode(503)
                .body(
                        AwaitSchema.CHECK + "missing",
                        contains("avatars: row security keeps rows from role app: ALTER ROLE app BYPASSRLS, or CREATE"
                                + " POLICY avatar_studio ON public.avatars TO app USING (true) WITH CHECK (true)"));

        execute("CREATE POLICY own ON avatars USING (\"userId\" = current_user)");
        readiness().statusCode(503);
        execute("CREATE POLICY avatar_studio ON public.avatars TO app USING (true) WITH CHECK (true)");
        await().untilAsserted(() -> readiness().statusCode(200));
        execute("CREATE POLICY never ON avatars AS RESTRICTIVE FOR DELETE USING (false)");
        readiness().statusCode(503);

        execute("ALTER TABLE avatars NO FORCE ROW LEVEL SECURITY");
        await().untilAsserted(() -> readiness().statusCode(200));
        execute("""
                DROP POLICY own ON avatars; DROP POLICY avatar_studio ON avatars; DROP POLICY never ON avatars;
                ALTER TABLE avatars DISABLE ROW LEVEL SECURITY
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "avatars ADD mood text NOT NULL | avatars DROP mood | avatars.mood is not part",
                "avatars ALTER name TYPE varchar(10)     | avatars ALTER name TYPE text        | avatars.name is character varying",
                "avatar_generations ADD CONSTRAINT few CHECK (status IN ('pending', 'completed')) "
                        + "| avatar_generations DROP CONSTRAINT few | avatar_generations.status may not be processing or failed or",
            })
    void whatChangesWhileItRunsIsComparedAsThoroughlyAsAtAStart(String change, String back, String difference)
            throws SQLException {
        execute("ALTER TABLE " + change);

        await().untilAsserted(() -> readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("refused"))
                .body(AwaitSchema.CHECK + "differences", contains(startsWith(difference))));
        assertClosed("The database is not what the service needs");

        execute("ALTER TABLE " + back);
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void aColumnOfAnotherTypeIsReadAgainUnseen() throws SQLException {
        TestCaller caller = TestCaller.unknownBefore();
        String projects = "/api/apps/avatar-creator/projects";
        String project = caller.json("{\"name\":\"Any\"}").post(projects).path("id");
        // As often as it takes until all is prepared, on all connections.
        for (int i = 0; i < 20; i++) {
            changed(caller, projects + "/" + project);
        }

        execute("ALTER TABLE avatar_projects ALTER description TYPE varchar(500)");
        try {
            changed(caller, projects + "/" + project);
        } finally {
            execute("ALTER TABLE avatar_projects ALTER description TYPE text");
        }
        changed(caller, projects + "/" + project);
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    private static void changed(TestCaller caller, String project) {
        caller.json("{\"name\":\"Other\"}").patch(project).then().statusCode(200);
        caller.request().get(project).then().statusCode(200).body("name", equalTo("Other"));
    }

    @Test
    void anUnloggedTableIsWarnedOfWhileItRuns() throws SQLException {
        execute("ALTER TABLE avatar_usage_history SET UNLOGGED");
        await().untilAsserted(() -> readiness()
                .statusCode(200)
                .body(
                        AwaitSchema.CHECK + "warnings",
                        contains("avatar_usage_history is unlogged, a crash of the server empties it:"
                                + " ALTER TABLE avatar_usage_history SET LOGGED")));

        execute("ALTER TABLE avatar_usage_history SET LOGGED");
        await().untilAsserted(() -> readiness().body(AwaitSchema.CHECK + "warnings", nullValue()));
    }

    @Test
    void vanishedTablesStayAwayUntilTheyAreBroughtBack() throws SQLException {
        execute("ALTER SCHEMA public RENAME TO elsewhere; CREATE SCHEMA public");

        readiness().statusCode(503).body(AwaitSchema.CHECK + "missing.size()", equalTo(13));
        failures.fire(new DatabaseFailure("42P01"));
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(30)).until(() -> tables() == 0);

        execute("DROP SCHEMA public; ALTER SCHEMA elsewhere RENAME TO public");
    }

    @Test
    void quickReadsFollowOneAnotherOnOneConnectionAndOthersHaveTheirOwn() {
        Set<Integer> readers = sessions(() -> reactive.read("SELECT pg_backend_pid(), pg_sleep(0.01)", Tuple.tuple()));
        Set<Integer> others = sessions(() -> reactive.run("SELECT pg_backend_pid(), pg_sleep(0.01)", Tuple.tuple()));

        assertThat(readers).hasSize(1);
        assertThat(others).hasSize(1).doesNotContainAnyElementsOf(readers);
    }

    private static Set<Integer> sessions(Supplier<Uni<RowSet<Row>>> statement) {
        List<CompletableFuture<RowSet<Row>>> answers = Stream.generate(statement)
                .limit(8)
                .map(it -> it.subscribeAsCompletionStage())
                .toList();
        return answers.stream()
                .map(answer -> answer.join().iterator().next().getInteger(0))
                .collect(Collectors.toSet());
    }

    @Test
    void exhaustedPoolsDoNotConcernTheCheck() throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(database.getConnection());
        }
        execute(all.getFirst(), "SELECT pg_advisory_lock(4711)");
        var slow = reactive.run("SELECT pg_advisory_xact_lock(4711)", Tuple.tuple())
                .subscribeAsCompletionStage();
        try {
            readiness().statusCode(200);
            assertTrue(!slow.isDone());
        } finally {
            execute(all.getFirst(), "SELECT pg_advisory_unlock(4711)");
            for (Connection connection : all) {
                connection.close();
            }
            slow.join();
        }
    }

    @Test
    void aCallThatGetsNoConnectionIsToldToComeBack() throws SQLException {
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            long start = System.nanoTime();
            TestCaller.unknownBefore()
                    .json("{\"name\":\"Any\"}")
                    .patch("/api/apps/avatar-creator/projects/any")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 20);
            assertTrue(first.isValid(1) && second.isValid(1));
        }
    }

    @Test
    void bodiesOfRefusedCallsDoNotBlockTheConnection() throws SQLException {
        execute("ALTER TABLE avatars RENAME TO gone");
        readiness().statusCode(503);
        byte[] body = new byte[1_000_000];

        for (int i = 0; i < 5; i++) {
            given().body(body)
                    .contentType("application/octet-stream")
                    .post("/api/apps/avatar-creator/projects")
                    .then()
                    .statusCode(503);
        }
        execute("ALTER TABLE gone RENAME TO avatars");
    }

    @Test
    void theCodeMapsEveryColumnOfTheContract() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of(
                "generated_poses.variationKey",
                "pose_generations.lastRecoveryAt",
                "pose_generations.recoveryAttempts",
                "pose_library.keypoints",
                "pose_library.userId"));
        try (InputStream contract = getClass().getResourceAsStream("/contract/schema.json")) {
            new ObjectMapper().readTree(contract).properties().forEach(table -> table.getValue()
                    .get("columns")
                    .forEach(column -> expected.add(
                            table.getKey() + "." + column.get("name").asText())));
        }

        assertEquals(
                expected,
                mapping.columns().stream()
                        .filter(column -> column.schema() == null)
                        .map(column -> column.table() + "." + column.column())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(mapping.columns().stream().allMatch(column -> column.category() != null));
    }

    private static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then();
    }

    private static void assertClosed(String detail) {
        given().get("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("600"))
                .body("type", equalTo("urn:avatar-studio:problem:unavailable"))
                .body("status", equalTo(503))
                .body("instance", equalTo("/api/apps/avatar-creator/projects"))
                .body("detail", containsString(detail));
    }

    private String metrics() {
        return given().port(managementPort).get("/q/metrics").asString();
    }

    private int tables() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
