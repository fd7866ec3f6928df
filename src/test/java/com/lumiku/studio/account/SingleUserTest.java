package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key configured. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
@TestProfile(SingleUserTest.Profile.class)
class SingleUserTest {

    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("studio.token.secret", "", "studio.users.cache-time", "100MS");
        }
    }

    @Test
    void everybodyIsLocalAndAdmin() {
        given().get("/api/who")
                .then()
                .statusCode(200)
                .body("userId", equalTo("local"))
                .body("admin", equalTo(true));
        given().get("/api/who/admin").then().statusCode(200);
        given().get("/api/who/virtual").then().statusCode(200).body("userId", equalTo("local"));
    }

    @Test
    void tokensAreIgnored() {
        given().header("Authorization", "Bearer garbage")
                .get("/api/who")
                .then()
                .statusCode(200)
                .body("userId", equalTo("local"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"})
    void answersAsLoopback(String host) {
        given().header("Host", host).get("/api/who").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:8080", "192.168.0.1", "0.0.0.0:8080"})
    void aNameSomebodyElsePointsHereIsRefused(String host) {
        given().header("Host", host)
                .get("/api/who")
                .then()
                .statusCode(421)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:avatar-studio:problem:misdirected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "file://", "http://localhost.evil.example"})
    void aPageOfAnotherOriginIsRefused(String origin) {
        given().header("Origin", origin).get("/api/who").then().statusCode(403).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "https://app.example.com"})
    void aPageOfThisMachineAndOneThatTheOperatorNamedIsServed(String origin) {
        given().header("Origin", origin).get("/api/who").then().statusCode(200);
    }

    @Test
    void theOneUserMustBeAmongThePlatformsUsers() throws SQLException {
        TestDatabase.run("CREATE TABLE users (id text PRIMARY KEY)", "INSERT INTO users VALUES ('ada')");
        try {
            await().untilAsserted(() -> given().get("/api/who")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("detail", containsString("JWT_SECRET")));
            TestDatabase.run("INSERT INTO users VALUES ('local')");
            await().untilAsserted(() -> given().get("/api/who").then().statusCode(200));
        } finally {
            TestDatabase.run("DROP TABLE users");
            await().untilAsserted(() -> given().get("/api/who").then().statusCode(200));
        }
    }
}
