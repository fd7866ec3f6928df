package com.lumiku.studio.schema;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;

/** What the running service says of its database. */
final class ServiceState {

    private ServiceState() {}

    static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then();
    }

    static void assertClosed(String detail) {
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
}
