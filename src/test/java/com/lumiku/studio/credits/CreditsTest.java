package com.lumiku.studio.credits;

import static com.lumiku.studio.credits.CreditRun.CREDITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.credits.CreditRun.Entry;
import com.lumiku.studio.media.picture.SamplePictures;
import com.lumiku.studio.pose.PoseRun;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is charged for what, to whom, and what the ledger says of it. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class CreditsTest {

    private static final int AVATAR = 10;

    @Inject
    AgroalDataSource database;

    @Test
    void aCallerSeesBalanceAndPrices() {
        CreditRun ann = CreditRun.begin(57);

        ann.user()
                .request()
                .get(CREDITS)
                .then()
                .statusCode(200)
                .body("balance", equalTo(57))
                .body("unlimited", equalTo(false))
                .body("prices.avatar", equalTo(10))
                .body("prices.upload", equalTo(2))
                .body("prices.preset", equalTo(8))
                .body("prices.reference", equalTo(12))
                .body("prices.pose", equalTo(30))
                .body("prices.background", equalTo(10));
        assertThat(CreditRun.begin(0).balance()).isZero();
        RestAssured.get(CREDITS).then().statusCode(401);
    }

    @Test
    void aJobIsChargedWithTheRowThatStartsIt() {
        CreditRun ann = CreditRun.begin(57);
        Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        String id = ann.avatar().then().statusCode(202).extract().path("id");

        Entry charge = ann.ledger().getLast();
        assertThat(charge).isEqualTo(new Entry("usage", -AVATAR, 47, "avatar_generation", id, charge.createdAt()));
        assertThat(charge.createdAt()).isBetween(begun, Instant.now());
        ann.awaitAvatar(id, "completed");
        ann.assertPaid(id, AVATAR);
    }

    @Test
    void eachThingHasItsPrice() {
        CreditRun ann = CreditRun.begin(1000);
        byte[] picture = SamplePictures.jpeg(640, 480);

        ann.user()
                .request()
                .multiPart("image", "a.jpg", picture)
                .multiPart("name", "Ada")
                .post(ann.avatars() + "/avatars/upload")
                .then()
                .statusCode(201);
        assertThat(ann.balance()).isEqualTo(1000 - 2);
        String preset = ann.user().request().get(CreditRun.AVATARS + "/presets").path("[0].id");
        ann.user()
                .json("{\"presetId\":\"%s\"}".formatted(preset))
                .post(ann.avatars() + "/avatars/from-preset")
                .then()
                .statusCode(202);
        assertThat(ann.balance()).isEqualTo(998 - 8);
        ann.user()
                .request()
                .multiPart("image", "a.jpg", picture)
                .multiPart("name", "Ada")
                .multiPart("prompt", "somebody friendly")
                .post(ann.avatars() + "/avatars/from-reference")
                .then()
                .statusCode(202);
        assertThat(ann.balance()).isEqualTo(990 - 12);
        ann.pictures(3, "")
                .then()
                .statusCode(202)
                .body("creditCharged", equalTo(90))
                .body("creditRefunded", equalTo(0));
        assertThat(ann.balance()).isEqualTo(978 - 3 * 30);
        ann.pictures(
                        2,
                        ",\"useBackgroundChanger\":true,\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#aabbcc\"")
                .then()
                .statusCode(202)
                .body("creditCharged", equalTo(80));
        assertThat(ann.balance()).isEqualTo(888 - 2 * 40);
        ann.assertAddsUp();
    }

    @Test
    void whoHasTooLittleIsToldAndNothingIsLeftOfIt() {
        CreditRun ann = CreditRun.begin(59);

        ann.pictures(2, "")
                .then()
                .statusCode(402)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:avatar-studio:problem:payment-required"))
                .body("status", equalTo(402))
                .body("required", equalTo(60))
                .body("balance", equalTo(59))
                .body("detail", containsString("60 credits"))
                .body("violations", nullValue());

        ann.user().request().get(PoseRun.APP + "/generations").then().body("", hasSize(0));
        assertThat(ann.ledger()).hasSize(1);
        ann.awaitPoses(ann.pictures(1), "completed");
    }

    @Test
    void anUploadThatIsNotPaidForIsNotKept() {
        CreditRun poor = CreditRun.begin(1);
        poor.user()
                .request()
                .multiPart("image", "a.jpg", SamplePictures.jpeg(64, 64))
                .multiPart("name", "Ada")
                .post(poor.avatars() + "/avatars/upload")
                .then()
                .statusCode(402)
                .body("required", equalTo(2))
                .body("balance", equalTo(1));
        poor.user().request().get(poor.avatars() + "/avatars").then().body("", hasSize(0));
    }

    @Test
    void ofTwoHundredStartsAtOnceAsManyAreMadeAsArePaidFor() throws Exception {
        CreditRun ann = CreditRun.begin(7 * AVATAR + 9);

        List<Response> answers = atOnce(200, ann::avatar);

        assertThat(answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting())))
                .containsOnlyKeys(202, 402)
                .containsEntry(202, 7L)
                .containsEntry(402, 193L);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 402))
                .allSatisfy(answer -> {
                    assertThat(answer.<Integer>path("required")).isEqualTo(AVATAR);
                    assertThat(answer.<Integer>path("balance")).isEqualTo(9);
                });
        assertThat(ann.balance()).isEqualTo(9);
        assertThat(ann.ledger()).hasSize(1 + 7);
        ann.assertAddsUp();
        ann.user()
                .request()
                .get(CreditRun.AVATARS + "/generations?total=true")
                .then()
                .header("X-Total-Count", "7");
    }

    @Test
    void posesOfOneUserInManyProjectsFollowOneAnother() throws Exception {
        CreditRun ann = CreditRun.begin(10 * 30);
        List<String> projects = IntStream.range(0, 10)
                .mapToObj(i -> ann.user()
                        .json("{\"projectName\":\"More\"}")
                        .post(PoseRun.APP + "/projects")
                        .<String>path("id"))
                .toList();
        List<Callable<Response>> starts = projects.stream()
                .<Callable<Response>>map(project -> () -> ann.user()
                        .json(ann.poses().text(1).replace(ann.poses().projectId(), project))
                        .post(PoseRun.APP + "/generate"))
                .toList();

        List<Response> answers = atOnce(starts);

        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        answers.forEach(answer -> ann.awaitPoses(answer.path("id"), "completed"));
        assertThat(ann.balance()).isZero();
        ann.assertAddsUp();
    }

    @Test
    void aRepetitionIsChargedOnce() throws Exception {
        CreditRun ann = CreditRun.begin(25);
        String key = UUID.randomUUID().toString();
        Callable<Response> call = () -> ann.avatar(ann.user().request().header("Idempotency-Key", key));

        List<Response> answers = atOnce(8, call);

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(202, 409)
                .contains(202);
        assertThat(call.call().statusCode()).isEqualTo(202);
        assertThat(ann.balance()).isEqualTo(15);
        assertThat(ann.ledger()).hasSize(2);
    }

    @Test
    void aRefusalForCreditsIsNotKeptForARepetition() {
        CreditRun ann = CreditRun.begin(9);
        String key = UUID.randomUUID().toString();
        ann.avatar(ann.user().request().header("Idempotency-Key", key)).then().statusCode(402);
        bonus(ann, 100);
        ann.avatar(ann.user().request().header("Idempotency-Key", key)).then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"beta\",\"enterprise_unlimited\"]",
                "enterprise_unlimited",
                "beta, enterprise_unlimited",
            })
    void whoIsTaggedPaysNothing(String tags) {
        CreditRun ann = CreditRun.begin(3);
        tag(ann, tags);

        ann.user()
                .request()
                .get(CREDITS)
                .then()
                .body("unlimited", equalTo(true))
                .body("balance", equalTo(3));
        String id = ann.pictures(2, "")
                .then()
                .statusCode(202)
                .body("creditCharged", equalTo(0))
                .extract()
                .path("id");
        ann.awaitPoses(id, "completed").then().body("creditRefunded", equalTo(0));
        assertThat(ann.ledger()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"enterprise\"]",
                "not_enterprise_unlimited",
                "{\"enterprise_unlimited\":true}",
                "[\"enterprise_unl",
                ""
            })
    void othersPay(String tags) {
        CreditRun ann = CreditRun.begin(3);
        tag(ann, tags);

        ann.user().request().get(CREDITS).then().body("unlimited", equalTo(false));
        ann.avatar().then().statusCode(402);
    }

    @ParameterizedTest
    @CsvSource({"text[], '{beta,enterprise_unlimited}'", "jsonb, '[\"enterprise_unlimited\"]'"})
    void tagsMayBeAListOfTheDatabases(String type, String value) {
        CreditRun ann = CreditRun.begin(0);
        tag(ann, null);
        CreditRun.run("ALTER TABLE users RENAME \"userTags\" TO kept");
        CreditRun.run("ALTER TABLE users ADD \"userTags\" " + type);
        try {
            CreditRun.run(
                    "UPDATE users SET \"userTags\" = CAST(?1 AS " + type + ") WHERE id = ?2", value, ann.userId());
            ann.user().request().get(CREDITS).then().body("unlimited", equalTo(true));
        } finally {
            CreditRun.run("ALTER TABLE users DROP \"userTags\"");
        }
        try {
            ann.user().request().get(CREDITS).then().statusCode(200).body("unlimited", equalTo(false));
        } finally {
            CreditRun.run("ALTER TABLE users RENAME kept TO \"userTags\"");
        }
    }

    @Test
    void theBalanceIsTheNewestRowsWhateverItsClock() {
        CreditRun ann = CreditRun.begin(3);
        CreditRun.run("""
                INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                VALUES (?1 || '-ahead', ?1, 500, 503, 'bonus', (now() AT TIME ZONE 'UTC') + interval '1 hour')
                """, ann.userId());

        ann.avatar().then().statusCode(202);
        ann.avatar().then().statusCode(202);

        assertThat(ann.balance()).isEqualTo(483);
        ann.assertAddsUp();
        List<Entry> ledger = ann.ledger();
        assertThat(Duration.between(ledger.get(1).createdAt(), ledger.get(3).createdAt()))
                .isEqualTo(Duration.ofMillis(2));
    }

    @Test
    void historyIsOfThisServiceNewestFirstPageByPage() {
        CreditRun ann = CreditRun.begin(1000);
        CreditRun.run("""
                INSERT INTO credits (id, "userId", amount, balance, type, "referenceType", "referenceId", "createdAt")
                VALUES (?1 || '-video', ?1, -5, 995, 'usage', 'video_mix_project', 'v1', timestamp '2025-11-01 00:00:00')
                """, ann.userId());
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            jobs.addFirst(ann.avatar().then().statusCode(202).extract().path("id"));
        }

        Response first = ann.user().request().get(CREDITS + "/history?limit=2&total=true");
        first.then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .body("referenceId", contains(jobs.get(0), jobs.get(1)))
                .body("amount", everyItem(equalTo(-AVATAR)))
                .body("type", everyItem(equalTo("usage")))
                .body("referenceType", everyItem(equalTo("avatar_generation")))
                .body("balance", contains(965, 975));
        String next = first.header("Link").replaceAll("<(.*)>;.*", "$1");
        ann.user().request().urlEncodingEnabled(false).get(next).then().body("referenceId", contains(jobs.get(2)));
        CreditRun.begin(1).user().request().get(CREDITS + "/history").then().body("", hasSize(0));
        ann.user().request().get(CREDITS + "/history?sort=x").then().statusCode(400);
    }

    /** As the incumbent's: it reads the newest balance, and writes a row with the sum; nothing is locked. */
    @Test
    void aPlatformsWriterBesideItLosesNoRowAndNothingIsChargedTwice() throws Exception {
        CreditRun ann = CreditRun.begin(10_000);
        int rows = 100;
        CompletableFuture<Void> platform = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < rows; i++) {
                bonus(ann, 1);
            }
        });

        List<Response> answers = atOnce(50, ann::avatar);
        platform.join();

        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        List<Entry> ledger = ann.ledger();
        assertThat(ledger.stream().filter(entry -> entry.type().equals("bonus")))
                .hasSize(rows);
        List<String> charged = ledger.stream()
                .filter(entry -> entry.type().equals("usage"))
                .map(Entry::referenceId)
                .toList();
        assertThat(charged)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answers.stream()
                        .map(answer -> answer.<String>path("id"))
                        .toList());
    }

    /** Its row is there, but not to be seen yet: without waiting for it, our balance would be newer and without its credits. */
    @Test
    void aRowThatThePlatformIsAboutToCommitIsWaitedFor() throws Exception {
        CreditRun ann = CreditRun.begin(20);
        CompletableFuture<Response> answer;
        try (Connection platform = database.getConnection()) {
            platform.setAutoCommit(false);
            append(platform, ann, 100);
            answer = CompletableFuture.supplyAsync(ann::avatar);
            await().until(() ->
                    CreditRun.number("SELECT count(*) FROM pg_locks WHERE NOT granted AND CAST(?1 AS text) <> ''", "x")
                            > 0);
            assertThat(answer).isNotDone();
            platform.commit();
        }

        answer.join().then().statusCode(202);
        assertThat(ann.balance()).isEqualTo(110);
        ann.assertAddsUp();
    }

    private void bonus(CreditRun ann, int amount) {
        try (Connection platform = database.getConnection()) {
            platform.setAutoCommit(false);
            append(platform, ann, amount);
            platform.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(Connection platform, CreditRun ann, int amount) throws SQLException {
        int balance = 0;
        try (PreparedStatement newest = platform.prepareStatement(
                "SELECT balance FROM credits WHERE \"userId\" = ? ORDER BY \"createdAt\" DESC LIMIT 1")) {
            newest.setString(1, ann.userId());
            ResultSet row = newest.executeQuery();
            if (row.next()) {
                balance = row.getInt(1);
            }
        }
        try (PreparedStatement insert = platform.prepareStatement("""
                INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                VALUES (?, ?, ?, ?, 'bonus', date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'))
                """)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, ann.userId());
            insert.setInt(3, amount);
            insert.setInt(4, balance + amount);
            insert.executeUpdate();
        }
    }

    private static void tag(CreditRun ann, String tags) {
        CreditRun.run("UPDATE users SET \"userTags\" = CAST(?1 AS text) WHERE id = ?2", tags, ann.userId());
    }

    private static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return atOnce(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(50, calls.size()))) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
