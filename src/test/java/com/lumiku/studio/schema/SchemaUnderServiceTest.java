package com.lumiku.studio.schema;

import static com.lumiku.studio.schema.ServiceState.assertClosed;
import static com.lumiku.studio.schema.ServiceState.readiness;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.AwaitSchema;
import com.lumiku.studio.TestCaller;
import com.lumiku.studio.web.problem.DatabaseFailure;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers and operators see when the database changes under the running service. */
@QuarkusTest
@TestProfile(SeldomChecked.class)
class SchemaUnderServiceTest {

    @Inject
    Operator operator;

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
        operator.execute("ALTER TABLE avatars DROP \"personaName\"");

        readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("missing"))
                .body(AwaitSchema.CHECK + "missing", contains("avatars.personaName"));
        assertClosed("The database lacks what the service needs");
        given().get("/q/health/live").then().statusCode(200);
        assertTrue(metrics().contains("studio_schema_ready 0.0"));

        operator.execute("ALTER TABLE avatars ADD \"personaName\" text");

        await().untilAsserted(() -> readiness().statusCode(200));
        given().get("/api/nothing").then().statusCode(not(503));
        assertTrue(metrics().contains("studio_schema_ready 1.0"));
    }

    @Test
    void aFailedStatementMakesItLook() throws SQLException {
        operator.execute("ALTER TABLE avatars RENAME TO gone");

        given().get("/api/nothing").then().statusCode(not(503));
        failures.fire(new DatabaseFailure("42P01"));

        await().untilAsserted(() -> assertClosed("The database lacks what the service needs"));
        readiness().body(AwaitSchema.CHECK + "missing", contains("avatars"));
        operator.execute("ALTER TABLE gone RENAME TO avatars");
    }

    @Test
    void aChangedTypeIsNamed() throws SQLException {
        operator.execute("ALTER TABLE avatars ALTER \"personaAge\" TYPE text");

        readiness().statusCode(503).body(AwaitSchema.CHECK + "differences", contains("avatars.personaAge is text"));

        operator.execute("ALTER TABLE avatars ALTER \"personaAge\" TYPE integer USING \"personaAge\"::integer");
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
        operator.execute("ALTER TABLE " + change);

        await().untilAsserted(() -> readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("refused"))
                .body(AwaitSchema.CHECK + "differences", contains(startsWith(difference))));
        assertClosed("The database is not what the service needs");

        operator.execute("ALTER TABLE " + back);
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

        operator.execute("ALTER TABLE avatar_projects ALTER description TYPE varchar(500)");
        try {
            changed(caller, projects + "/" + project);
        } finally {
            operator.execute("ALTER TABLE avatar_projects ALTER description TYPE text");
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
        operator.execute("ALTER TABLE avatar_usage_history SET UNLOGGED");
        await().untilAsserted(() -> readiness()
                .statusCode(200)
                .body(
                        AwaitSchema.CHECK + "warnings",
                        contains("avatar_usage_history is unlogged, a crash of the server empties it:"
                                + " ALTER TABLE avatar_usage_history SET LOGGED")));

        operator.execute("ALTER TABLE avatar_usage_history SET LOGGED");
        await().untilAsserted(() -> readiness().body(AwaitSchema.CHECK + "warnings", nullValue()));
    }

    @Test
    void vanishedTablesStayAwayUntilTheyAreBroughtBack() throws SQLException {
        operator.execute("ALTER SCHEMA public RENAME TO elsewhere; CREATE SCHEMA public");

        readiness().statusCode(503).body(AwaitSchema.CHECK + "missing.size()", equalTo(13));
        failures.fire(new DatabaseFailure("42P01"));
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(30)).until(() -> operator.tables() == 0);

        operator.execute("DROP SCHEMA public; ALTER SCHEMA elsewhere RENAME TO public");
    }

    @Test
    void bodiesOfRefusedCallsDoNotBlockTheConnection() throws SQLException {
        operator.execute("ALTER TABLE avatars RENAME TO gone");
        readiness().statusCode(503);
        byte[] body = new byte[1_000_000];

        for (int i = 0; i < 5; i++) {
            given().body(body)
                    .contentType("application/octet-stream")
                    .post("/api/apps/avatar-creator/projects")
                    .then()
                    .statusCode(503);
        }
        operator.execute("ALTER TABLE gone RENAME TO avatars");
    }

    private String metrics() {
        return given().port(managementPort).get("/q/metrics").asString();
    }
}
