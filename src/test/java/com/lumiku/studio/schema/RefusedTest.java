package com.lumiku.studio.schema;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lumiku.studio.AwaitSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service starts on a database that it must not touch, and an operator puts that right. */
@QuarkusTest
@TestProfile(RefusedTest.OftenChecked.class)
class RefusedTest {

    public static class OftenChecked implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(UnfitDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("studio.schema.check-interval", "1S", "studio-test.await-schema", "false");
        }
    }

    Database database;

    @Test
    void everyDifferenceIsShownUntilAnOperatorHasFixedThem() {
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(AwaitSchema.CHECK + "state", equalTo("refused"))
                .body(
                        AwaitSchema.CHECK + "differences",
                        contains(
                                "avatars.personaName is missing",
                                "avatars.personaAge is text, expected integer",
                                "pose_requests is missing")));
        given().get("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("detail", equalTo("The database is not what the service needs"));
        given().get("/q/health/live").then().statusCode(200);
        assertEquals(List.of(), database.tables("studio"));

        database.with("""
                ALTER TABLE avatars ADD "personaName" text, ALTER "personaAge" TYPE integer USING "personaAge"::integer;
                """);
        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .body(AwaitSchema.CHECK + "differences", contains("pose_requests is missing")));
        database.with(Database.definitionOf("pose_requests"));

        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/api/nothing").then().statusCode(not(503));
        assertEquals(Migrating.ADOPTED, database.history());
        assertEquals(List.of("a1"), database.query("SELECT id FROM avatars"));
    }
}
