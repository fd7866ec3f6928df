package com.lumiku.studio.credits;

import static com.lumiku.studio.credits.CreditRun.CREDITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.credits.CreditRun.Entry;
import com.lumiku.studio.media.picture.SamplePictures;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is charged for what, to whom. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class CreditsTest {

    private static final int AVATAR = 10;

    @Inject
    PlatformLedger platform;

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

        List<Response> answers = CreditRun.atOnce(200, ann::avatar);

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

        List<Response> answers = CreditRun.atOnce(starts);

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

        List<Response> answers = CreditRun.atOnce(8, call);

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
        platform.bonus(ann, 100);
        ann.avatar(ann.user().request().header("Idempotency-Key", key)).then().statusCode(202);
    }
}
