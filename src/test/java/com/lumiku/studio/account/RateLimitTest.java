package com.lumiku.studio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class RateLimitTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    @ConfigProperty(name = "studio.limits.project.calls")
    int allowed;

    @Test
    void oneCallTooManyIsRefusedAndSaysWhenToComeBack() {
        TestCaller caller = TestCaller.unknownBefore();
        for (int call = 0; call < allowed; call++) {
            create(caller).then().statusCode(201);
        }
        Response refused = create(caller);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:avatar-studio:problem:too-many-requests"))
                .body("detail", containsString("No more than " + allowed + " new projects in an hour"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600 / allowed + 1);

        create(TestCaller.unknownBefore()).then().statusCode(201);
        caller.request().get(PROJECTS).then().statusCode(200);
    }

    private static Response create(TestCaller caller) {
        return caller.json("{\"name\":\"One of many\"}").post(PROJECTS);
    }
}
