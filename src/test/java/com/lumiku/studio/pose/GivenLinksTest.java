package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to pictures that callers got from this service and send back. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class GivenLinksTest {

    private static final String KEY = "[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}\\.png";

    private PoseRun ann;
    private String link;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
        link = ann.pose(ann.picture(ann.text(1))).path("outputImageUrl");
    }

    @Test
    void aProjectKeepsTheKeyAndAnswersAFreshLink() {
        Response made = ann.user()
                .json("{\"projectName\":\"Back\",\"avatarImageUrl\":\"%s\"}".formatted(link))
                .post(APP + "/projects");
        made.then().statusCode(201).body("avatarImageUrl", equalTo(link));
        String id = made.path("id");
        assertThat(stored("pose_generator_projects", "avatarImageUrl", id)).matches(KEY);

        ann.user()
                .json("{\"description\":\"More\"}")
                .patch(APP + "/projects/" + id)
                .then()
                .statusCode(200)
                .body("avatarImageUrl", equalTo(link));
        assertThat(stored("pose_generator_projects", "avatarImageUrl", id)).matches(KEY);
        ann.user()
                .request()
                .get(APP + "/projects")
                .then()
                .body("find { it.id == '" + id + "' }.avatarImageUrl", equalTo(link));
        ann.user().request().get(link).then().statusCode(200);
    }

    @Test
    void aWishKeepsTheKeyAndAnswersAFreshLink() {
        Response made = ann.user().json("""
                {"poseName":"Wave","description":"Waving with both hands","referenceImageUrl":"http://studio.example%s"}
                """.formatted(link)).post(APP + "/requests");
        made.then().statusCode(201).body("referenceImageUrl", equalTo(link));
        String id = made.path("id");
        assertThat(stored("pose_requests", "referenceImageUrl", id)).matches(KEY);
        TestCaller.unknownBefore()
                .request()
                .get(APP + "/requests/" + id)
                .then()
                .body("referenceImageUrl", equalTo(link));
    }

    @Test
    void aBackgroundThatIsALinkOfOursIsKept() {
        Response job = ann.user()
                .json("""
                {"projectId":"%s","generationType":"TEXT_DESCRIPTION","textPrompt":"%s","variationCount":1,
                 "useBackgroundChanger":true,"backgroundMode":"upload","backgroundImageUrl":"%s"}""".formatted(ann.projectId(), ann.words(), link))
                .post(APP + "/generate");
        job.then().statusCode(202);
        assertThat(stored("pose_generations", "backgroundPrompt", job.path("id")))
                .matches(KEY);
        ann.user().request().get(job.<String>path("backgroundImageUrl")).then().statusCode(200);
    }

    @Test
    void aPersonWhoIsALinkOfOursIsPosed() {
        ann.user()
                .json("{\"avatarImageUrl\":\"%s\"}".formatted(link))
                .patch(APP + "/projects/" + ann.projectId())
                .then()
                .statusCode(200);
        String job = ann.start(ann.text(1));
        assertThat(stored("pose_generations", "avatarAttributes", job)).contains("\"referenceImageUrl\":\"");
    }

    @Test
    void aLinkThatARowHasKeptWithItsSignatureIsAnsweredAfresh() {
        String id = ann.projectId();
        ForeignRows.run(
                "UPDATE pose_generator_projects SET \"avatarImageUrl\" = ?1 WHERE id = ?2",
                "http://old.example" + link,
                id);
        ann.user().request().get(APP + "/projects/" + id).then().body("avatarImageUrl", equalTo(link));
    }

    @ParameterizedTest
    @CsvSource({"/uploads/a.png", "https://example.org/a.png", "/media/aa/bb/x.png?expires=1&signature=forged"})
    void otherLinksAreKeptAsTheyAre(String other) {
        wish(other).then().statusCode(201).body("referenceImageUrl", equalTo(other));
    }

    @Test
    void aKeyIsNoLink() {
        String key = link.replaceFirst("^/media/", "").replaceFirst("\\?.*", "");
        assertThat(key).matches(KEY);
        wish(key).then().statusCode(400);
        ann.user()
                .json("{\"avatarImageUrl\":\"%s\"}".formatted(key))
                .patch(APP + "/projects/" + ann.projectId())
                .then()
                .statusCode(400);
    }

    @Test
    void theSameRequestWithALinkSignedLaterIsARepetition() {
        String key = "k-" + link.substring(link.length() - 22);
        RequestSpecification first = body(link).header("Idempotency-Key", key);
        String id =
                first.post(APP + "/requests").then().statusCode(201).extract().path("id");
        body(link)
                .header("Idempotency-Key", key)
                .post(APP + "/requests")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
    }

    private Response wish(String link) {
        return body(link).post(APP + "/requests");
    }

    private RequestSpecification body(String link) {
        return ann.user()
                .json("{\"poseName\":\"Wave\",\"description\":\"Waving with both hands\",\"referenceImageUrl\":\"%s\"}"
                        .formatted(link));
    }

    private static String stored(String table, String column, String id) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getSession()
                .createNativeQuery("SELECT \"%s\" FROM %s WHERE id = :id".formatted(column, table), String.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}
