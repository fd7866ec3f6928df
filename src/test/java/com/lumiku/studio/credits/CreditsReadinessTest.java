package com.lumiku.studio.credits;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.AwaitSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While credits are charged, the service is not ready without the platform's table, and says what of it is missing. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class CreditsReadinessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @AfterEach
    void becomesReadyAgain() {
        await().atMost(PATIENCE).untilAsserted(() -> readiness().statusCode(200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE credits RENAME TO gone | missing | credits | ALTER TABLE gone RENAME TO credits",
                "ALTER TABLE credits RENAME balance TO b | missing | credits.balance | ALTER TABLE credits RENAME b TO balance",
                "ALTER TABLE credits RENAME \"createdAt\" TO c | missing | credits.createdAt | ALTER TABLE credits RENAME c TO \"createdAt\"",
                "ALTER TABLE users RENAME TO people | missing | users | ALTER TABLE people RENAME TO users",
                "DO $$ BEGIN ALTER TABLE credits ADD tenant text NOT NULL DEFAULT current_user; "
                        + "ALTER TABLE credits ALTER tenant DROP DEFAULT; END $$ | differences "
                        + "| credits.tenant takes no null, has no default, and is not written by the service "
                        + "| ALTER TABLE credits DROP tenant",
                "ALTER TABLE credits ALTER balance TYPE text | differences | credits.balance is text "
                        + "| ALTER TABLE credits ALTER balance TYPE integer USING CAST(balance AS integer)",
                "REVOKE INSERT ON credits FROM app | missing "
                        + "| credits: role app may not INSERT: GRANT INSERT ON public.credits TO app "
                        + "| GRANT INSERT ON credits TO app",
                "REVOKE SELECT ON credits FROM app | missing "
                        + "| credits: role app may not SELECT: GRANT SELECT ON public.credits TO app "
                        + "| GRANT SELECT ON credits TO app",
                "REVOKE UPDATE ON users FROM app | missing "
                        + "| users: role app may not lock rows: GRANT UPDATE (id) ON users TO app "
                        + "| GRANT UPDATE ON users TO app",
            })
    void whatIsMissingIsNamed(String taken, String list, String named, String givenBack) {
        CreditRun.run(taken);
        try {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> readiness().statusCode(503).body(AwaitSchema.CHECK + list, contains(named)));
        } finally {
            CreditRun.run(givenBack);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REVOKE UPDATE ON credits FROM app | GRANT UPDATE ON credits TO app",
                "REVOKE DELETE ON credits FROM app | GRANT DELETE ON credits TO app",
                "ALTER TABLE credits RENAME description TO d | ALTER TABLE credits RENAME d TO description"
            })
    void whatIsNotNeededIsNotMissed(String taken, String givenBack) {
        CreditRun.run(taken);
        try {
            CreditRun ann = CreditRun.begin(10);
            ann.avatar().then().statusCode(202);
            readiness().statusCode(200).body("status", equalTo("UP"));
        } finally {
            CreditRun.run(givenBack);
        }
    }

    private ValidatableResponse readiness() {
        return given().get("/q/health/ready").then();
    }
}
