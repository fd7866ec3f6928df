package com.lumiku.studio.web.trace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class RequestIdTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    @Test
    void theCallersIdComesBack() {
        TestCaller.unknownBefore()
                .request()
                .header("X-Request-Id", "order-17/a")
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .header("X-Request-Id", equalTo("order-17/a"));
    }

    @Test
    void theTraceIsTheIdOfTracedCalls() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/q/health/live")
                .then()
                .header("X-Request-Id", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void aMissingOrHarmfulIdIsReplacedAlsoOnErrors() {
        for (String harmful : List.of("", "two words", "{line}", "x".repeat(129))) {
            given().header("X-Request-Id", harmful)
                    .get(PROJECTS)
                    .then()
                    .statusCode(401)
                    .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
        }
    }

    @Test
    void logLinesCarryItOnEveryKindOfThread() {
        for (String thread : List.of("event-loop", "virtual")) {
            given().header("X-Request-Id", "on-" + thread)
                    .get("/test/log-context/" + thread)
                    .then()
                    .statusCode(200)
                    .body(equalTo("on-" + thread));
        }
    }
}
