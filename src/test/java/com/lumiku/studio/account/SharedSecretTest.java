package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HS256 tokens, and the platform's table {@code users}. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class SharedSecretTest {

    @ConfigProperty(name = "studio.users.cache-time")
    Duration cacheTime;

    @AfterEach
    void withoutUsers() throws Exception {
        TestDatabase.run("DROP TABLE IF EXISTS users");
        // Until the service has forgotten this test's table and the standing of its users.
        String ada = TestToken.of("ada").signed();
        await().untilAsserted(() -> who(ada).statusCode(200).body("admin", equalTo(false)));
        await().untilAsserted(() -> who(stranger()).statusCode(200));
    }

    @Test
    void noTokenIsAskedForOne() {
        given().get("/api/who")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("WWW-Authenticate", not(containsString("error")))
                .body("type", equalTo("urn:avatar-studio:problem:unauthorized"))
                .body("status", equalTo(401))
                .body("instance", equalTo("/api/who"));
        given().header("Authorization", "Basic dXNlcjpwYXNz")
                .get("/api/who")
                .then()
                .statusCode(401);
    }

    @Test
    void callerIsKnownOnEveryKindOfThread() {
        String token = TestToken.of("ada").signed();
        who(token).statusCode(200).body("userId", equalTo("ada")).body("thread", equalTo("event loop"));
        call("/api/who/virtual", token).body("userId", equalTo("ada")).body("thread", equalTo("virtual"));
        given().header("Authorization", "bearer " + token)
                .get("/api/who")
                .then()
                .statusCode(200);
    }

    @Test
    void userIdIsTheSubjectWhereNoUserIdIsClaimed() {
        who(TestToken.of("ada").with("sub", "other").signed()).body("userId", equalTo("ada"));
        who(TestToken.nobody().with("sub", "bob").signed()).body("userId", equalTo("bob"));
        who(TestToken.nobody().with("userId", 42).signed()).body("userId", equalTo("42"));
        who(TestToken.nobody().with("sub", 42).signed()).body("userId", equalTo("42"));
        who(TestToken.nobody().with("userId", "ada").with("sub", 42).signed()).body("userId", equalTo("ada"));
        String emoji = Character.toString(0x1F9D1).repeat(200);
        who(TestToken.nobody().with("sub", emoji).signed()).body("userId", equalTo(emoji));
    }

    @Test
    void tokensWithoutAUserAreRefused() {
        refused(TestToken.nobody().signed());
        refused(TestToken.nobody().with("sub", " ").signed());
        refused(TestToken.nobody().with("userId", "a\u0000b").signed());
        refused(TestToken.nobody().with("userId", "x".repeat(1000)).signed());
        refused(TestToken.nobody()
                .with("userId", List.of("ada"))
                .with("sub", "ada")
                .signed());
    }

    @Test
    void brokenTextIsNobody() {
        refused(TestToken.nobody().with("sub", "a\ud800").signed());
        refused(TestToken.nobody().with("userId", "\udc00").signed());
        refused(TestToken.nobody().with("sub", "\u200b").signed());
        refused(TestToken.nobody().with("sub", 4.5).signed());
        refused(TestToken.nobody().with("sub", true).signed());
    }

    @Test
    void aRefusalSaysWhy() {
        refused(TestToken.nobody().with("sub", 4.5).signed())
                .header(
                        "WWW-Authenticate",
                        equalTo(
                                "Bearer realm=\"avatar-studio\", error=\"invalid_token\", error_description=\"The token's"
                                        + " claim userId or sub must be a text or a whole number\""));
        refused(TestToken.of("ada").without("exp").signed()).body("detail", equalTo("The token has no claim exp"));
        refused(TestToken.of("ada").notBeforeIn(60).signed()).body("detail", equalTo("The token is not valid yet"));
        refused(TestToken.of("ada").hs256("another secret of tests, long enough".getBytes()))
                .body("detail", equalTo("The token's signature does not fit the key"));
    }

    @Test
    void timesCount() {
        refused(TestToken.of("ada").expiringIn(-60).signed()).body("detail", equalTo("The token has expired"));
        refused(TestToken.of("ada").without("exp").signed());
        refused(TestToken.of("ada").notBeforeIn(60).signed());
    }

    @Test
    void clocksMayDifferALittle() {
        who(TestToken.of("ada").expiringIn(-5).signed()).statusCode(200);
        who(TestToken.of("ada").notBeforeIn(5).signed()).statusCode(200);
    }

    @Test
    void wrongKeysAndAlgorithmsAreRefused() throws JoseException {
        TestToken token = TestToken.of("ada");
        refused(token.hs256("another secret of tests, long enough".getBytes()));
        refused(token.unsigned());
        refused(token.rs256(RsaJwkGenerator.generateJwk(2048)));
    }

    @Test
    void aChangedTokenIsRefusedAfterTheTrueOneWasAccepted() {
        String token = TestToken.of("ada").signed();
        who(token).statusCode(200);
        String forged = TestToken.of("bob").unsigned();
        refused(forged + token.substring(token.lastIndexOf('.') + 1));
        refused(token.substring(0, token.length() - 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "....", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"})
    void garbageIsRefused(String token) {
        refused(token);
    }

    @Test
    void publicPathsIgnoreABadToken() {
        call("/api/who/anybody", "garbage").statusCode(200);
        given().get("/api/who/anybody").then().statusCode(200);
    }

    @Test
    void adminIsWhoTheTokenCallsSo() {
        call("/api/who/admin", TestToken.of("ada").with("role", "admin").signed())
                .statusCode(200)
                .body("admin", equalTo(true));
        call(
                        "/api/who/admin",
                        TestToken.of("ada")
                                .with("groups", List.of("x", "Admin"))
                                .signed())
                .statusCode(200);
        call("/api/who/admin", TestToken.of("ada").with("role", "user").signed())
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:avatar-studio:problem:forbidden"));
        given().get("/api/who/admin").then().statusCode(401);
    }

    @Test
    void userMustBeInTheTableWhereThereIsOne() throws Exception {
        users("CREATE TABLE users (id text PRIMARY KEY)", "INSERT INTO users VALUES ('ada')");
        String ada = TestToken.of("ada").signed();
        who(ada).statusCode(200).body("admin", equalTo(false));
        refused(TestToken.of("eve").signed());
        TestDatabase.run("DELETE FROM users");
        await().atMost(cacheTime.multipliedBy(3)).untilAsserted(() -> refused(ada));
    }

    @Test
    void adminIsWhoTheTableCallsSo() throws Exception {
        users(
                "CREATE TYPE user_role AS ENUM ('USER', 'ADMIN')",
                "CREATE TABLE users (id text PRIMARY KEY, role user_role)",
                "INSERT INTO users VALUES ('ada', 'ADMIN'), ('bob', 'USER'), ('cyd', NULL)");
        String ada = TestToken.of("ada").signed();
        await().untilAsserted(() -> call("/api/who/admin", ada).statusCode(200));
        call("/api/who/admin", TestToken.of("bob").signed()).statusCode(403);
        call("/api/who/admin", TestToken.of("cyd").signed()).statusCode(403);
    }

    @Test
    void anythingNamedUsersWithoutAnIdIsNotThePlatformsTable() throws Exception {
        TestDatabase.run("CREATE TABLE users (name text)");
        await().during(cacheTime.plusMillis(100))
                .atMost(cacheTime.multipliedBy(5))
                .untilAsserted(() -> who(stranger()).statusCode(200));
    }

    @Test
    void databaseAwayIsUnavailableAndRecovers() throws Exception {
        users("CREATE TABLE users (id text PRIMARY KEY)", "INSERT INTO users VALUES ('ada')");
        String token = TestToken.of("ada").signed();
        TestDatabase.close();
        try {
            who(token).statusCode(503).contentType("application/problem+json");
        } finally {
            TestDatabase.reopen();
        }
        await().untilAsserted(() -> who(token).statusCode(200));
    }

    @Test
    void lookUpsOfOneUserAreOneAndDoNotHang() throws Exception {
        users("CREATE TABLE users (id text PRIMARY KEY)", "INSERT INTO users VALUES ('ada')");
        who(TestToken.of("table is known now").signed());
        String token = TestToken.of("ada").signed();
        try (Connection blocker = TestDatabase.open();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            lock(blocker);
            List<Future<Integer>> answers = IntStream.range(0, 5)
                    .mapToObj(i -> callers.submit(() -> who(token).extract().statusCode()))
                    .toList();
            await().until(() -> waiting() > 0);
            assertEquals(1, waiting());
            for (Future<Integer> answer : answers) {
                assertEquals(503, answer.get());
            }
        }
        who(token).statusCode(200);
    }

    /** Makes the table users, and waits until the service has noticed it. */
    private static void users(String... statements) throws SQLException {
        TestDatabase.run(statements);
        await().untilAsserted(() -> refused(stranger()));
    }

    private static String stranger() {
        return TestToken.of("stranger " + UUID.randomUUID()).signed();
    }

    private static void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("LOCK TABLE users");
    }

    private static long waiting() {
        return TestDatabase.count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                + " AND datname = current_database() AND query LIKE '%FROM users%'");
    }

    private static ValidatableResponse refused(String token) {
        return who(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""));
    }

    private static ValidatableResponse who(String token) {
        return call("/api/who", token);
    }

    private static ValidatableResponse call(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
