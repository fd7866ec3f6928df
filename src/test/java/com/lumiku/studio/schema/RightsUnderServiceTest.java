package com.lumiku.studio.schema;

import static com.lumiku.studio.schema.ServiceState.assertClosed;
import static com.lumiku.studio.schema.ServiceState.readiness;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.AwaitSchema;
import com.lumiku.studio.TestCaller;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers and operators see when rights are taken away under the running service. */
@QuarkusTest
@TestProfile(SeldomChecked.class)
class RightsUnderServiceTest {

    @Inject
    Operator operator;

    @BeforeEach
    void becomesReady() {
        await().untilAsserted(() -> readiness().statusCode(200));
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
        operator.execute("REVOKE %s ON %s FROM app".formatted(right, table));

        String grant = "GRANT %s ON %s TO app".formatted(right, table.contains(".") ? table : "public." + table);
        readiness()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("missing"))
                .body(
                        AwaitSchema.CHECK + "missing",
                        contains("%s: role app may not %s: %s".formatted(table, right, grant)));
        assertClosed("The database lacks what the service needs");

        operator.execute(grant);
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void aCallThatMeetsAMissingRightIsNotToldThatItPasses() throws SQLException {
        operator.execute("REVOKE INSERT ON avatar_projects FROM app");

        TestCaller.unknownBefore()
                .json("{\"name\":\"Any\"}")
                .post("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .body("detail", containsString("its operator finds the reason at /q/health/ready"));
        await().untilAsserted(() -> assertClosed("The database lacks what the service needs"));

        operator.execute("GRANT INSERT ON avatar_projects TO app");
        await().untilAsserted(() -> readiness().statusCode(200));
    }

    @Test
    void rowSecurityThatKeepsRowsAwayIsNamed() throws SQLException {
        operator.execute("ALTER TABLE avatars ENABLE ROW LEVEL SECURITY; ALTER TABLE avatars FORCE ROW LEVEL SECURITY");
        readiness()
                .statusCode(503)
                .body(
                        AwaitSchema.CHECK + "missing",
                        contains("avatars: row security keeps rows from role app: ALTER ROLE app BYPASSRLS, or CREATE"
                                + " POLICY avatar_studio ON public.avatars TO app USING (true) WITH CHECK (true)"));

        operator.execute("CREATE POLICY own ON avatars USING (\"userId\" = current_user)");
        readiness().statusCode(503);
        operator.execute("CREATE POLICY avatar_studio ON public.avatars TO app USING (true) WITH CHECK (true)");
        await().untilAsserted(() -> readiness().statusCode(200));
        operator.execute("CREATE POLICY never ON avatars AS RESTRICTIVE FOR DELETE USING (false)");
        readiness().statusCode(503);

        operator.execute("ALTER TABLE avatars NO FORCE ROW LEVEL SECURITY");
        await().untilAsserted(() -> readiness().statusCode(200));
        operator.execute("""
                DROP POLICY own ON avatars; DROP POLICY avatar_studio ON avatars; DROP POLICY never ON avatars;
                ALTER TABLE avatars DISABLE ROW LEVEL SECURITY
                """);
    }
}
