package com.lumiku.studio.pose.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseRequestTest {

    private static final String REQUESTS = PoseRequestResource.PATH;
    private static final String ADMIN_REQUESTS = "/api/apps/pose-generator/admin/requests";
    private static final String WISH = "{\"poseName\":\"Handstand\",\"description\":\"Upside down, on both hands\"}";

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();
    private final TestCaller admin = admin();

    @Inject
    PoseRequestVotes votes;

    @Test
    void askReadAndList() {
        String category = LibraryRows.category(row -> {});
        String id = ann.json("""
                        {"poseName":"  Hand  stand ","description":"Upside down, on both hands","categoryId":"%s",
                         "useCase":"social","referenceImageUrl":"https://example.org/a.png"}""".formatted(category))
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(REQUESTS + "/.+"))
                .body("poseName", equalTo("Hand stand"))
                .body("status", equalTo("pending"))
                .body("votesCount", equalTo(0))
                .body("hasVoted", equalTo(false))
                .extract()
                .path("id");
        Response read = bob.request().get(REQUESTS + "/" + id);
        read.then().statusCode(200).body("referenceImageUrl", equalTo("https://example.org/a.png"));
        bob.request()
                .header("If-None-Match", read.header("ETag"))
                .get(REQUESTS + "/" + id)
                .then()
                .statusCode(304);
        bob.request().get(REQUESTS + "?status=pending&limit=200").then().body("id", hasItem(id));
        bob.request().get(REQUESTS + "?status=open").then().statusCode(400);
        bob.request().get(REQUESTS + "/none").then().statusCode(404).body("detail", equalTo("Request not found"));
        given().get(REQUESTS).then().statusCode(401);
    }

    @Test
    void aRetriedWishIsOne() {
        String key = UUID.randomUUID().toString();
        String first =
                ann.json(WISH).header("Idempotency-Key", key).post(REQUESTS).path("id");
        ann.json(WISH)
                .header("Idempotency-Key", key)
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'poseName':'ab','description':'long enough'                                  | poseName",
                "'poseName':'abc','description':'short'                                       | description",
                "'poseName':'abc'                                                             | description",
                "'poseName':'abc','description':'long enough','referenceImageUrl':'file:/etc' | referenceImageUrl",
                "'poseName':'abc','description':'long enough','categoryId':'none'             | categoryId",
                "'poseName':'abc','description':'long enough','votesCount':99                 | votesCount",
            })
    void aFieldThatBreaksItsRuleIsNamed(String fields, String field) {
        ann.json("{" + fields.replace('\'', '"') + "}")
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void aVoteCountsOnceAndCanBeTakenBack() {
        String id = wish();
        for (int i = 0; i < 2; i++) {
            vote(bob, id).statusCode(200).body("votesCount", equalTo(1)).body("hasVoted", equalTo(true));
        }
        ann.request()
                .get(REQUESTS + "/" + id)
                .then()
                .body("votesCount", equalTo(1))
                .body("hasVoted", equalTo(false));
        for (int i = 0; i < 2; i++) {
            bob.request().delete(REQUESTS + "/" + id + "/vote").then().statusCode(204);
        }
        bob.request()
                .get(REQUESTS + "/" + id)
                .then()
                .body("votesCount", equalTo(0))
                .body("hasVoted", equalTo(false));
        vote(bob, "none").statusCode(404);
    }

    @Test
    void votesThatThePlatformCountedStay() {
        String id = wish();
        QuarkusTransaction.requiringNew().run(() -> PoseRequest.<PoseRequest>findById(id).votesCount = 40);
        vote(bob, id).body("votesCount", equalTo(41));
    }

    @Test
    void fiftyUsersVoteAtOnceEachTwice() throws Exception {
        String id = wish();
        List<TestCaller> users =
                Stream.generate(TestCaller::unknownBefore).limit(50).toList();
        assertThat(atOnce(Stream.concat(users.stream(), users.stream())
                        .map(user -> (Callable<Integer>)
                                () -> vote(user, id).extract().statusCode())
                        .toList()))
                .containsOnly(200);
        ann.request().get(REQUESTS + "/" + id).then().body("votesCount", equalTo(50));
        assertThat(atOnce(users.subList(0, 20).stream()
                        .map(user -> (Callable<Integer>) () -> user.request()
                                .delete(REQUESTS + "/" + id + "/vote")
                                .statusCode())
                        .toList()))
                .containsOnly(204);
        ann.request().get(REQUESTS + "/" + id).then().body("votesCount", equalTo(30));
    }

    @Test
    void listedByVotesWithWhatTheCallerVotedFor() {
        String two = wish();
        String one = wish();
        vote(ann, two);
        vote(bob, two);
        vote(bob, one);
        List<String> listed = new ArrayList<>();
        String next = REQUESTS + "?limit=1";
        while (next != null) {
            Response page = ann.request().urlEncodingEnabled(false).get(next);
            listed.addAll(page.path("findAll { it.hasVoted == " + page.path("[0].hasVoted") + " }.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(listed).containsSubsequence(two, one).doesNotHaveDuplicates();
        ann.request()
                .get(REQUESTS + "?limit=200")
                .then()
                .body("find { it.id == '" + two + "' }.hasVoted", equalTo(true))
                .body("find { it.id == '" + one + "' }.hasVoted", equalTo(false));
    }

    @Test
    void goesItsWayStepByStep() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Handstand", row -> {});
        String id = wish();
        decide(id, "{\"status\":\"in_progress\"}")
                .statusCode(409)
                .body("detail", containsString("can become approved or rejected"));
        decide(id, "{\"status\":\"approved\",\"adminNotes\":\"Nice\"}").statusCode(200);
        decide(id, "{\"status\":\"approved\"}").statusCode(200).body("adminNotes", equalTo("Nice"));
        decide(id, "{\"status\":\"completed\",\"completedPoseId\":\"" + pose + "\"}")
                .statusCode(409);
        decide(id, "{\"status\":\"in_progress\"}").statusCode(200);
        vote(bob, id).statusCode(200);
        decide(id, "{\"status\":\"completed\"}").statusCode(400).body("violations.field", contains("completedPoseId"));
        decide(id, "{\"status\":\"completed\",\"completedPoseId\":\"none\"}").statusCode(400);
        decide(id, "{\"completedPoseId\":\"" + pose + "\"}").statusCode(400);
        decide(id, "{\"status\":\"completed\",\"completedPoseId\":\"" + pose + "\"}")
                .statusCode(200)
                .body("completedPoseId", equalTo(pose));
        decide(id, "{\"status\":\"rejected\",\"adminNotes\":\"No\"}")
                .statusCode(409)
                .body("detail", containsString("nothing comes after that"));
        vote(ann, id).statusCode(409).body("detail", containsString("completed"));
        bob.request().delete(REQUESTS + "/" + id + "/vote").then().statusCode(409);
        ann.request().get(REQUESTS + "/" + id).then().body("votesCount", equalTo(1));
    }

    @Test
    void aRejectionHasAReason() {
        String id = wish();
        decide(id, "{\"status\":\"rejected\"}").statusCode(400).body("violations.field", contains("adminNotes"));
        decide(id, "{\"status\":\"rejected\",\"adminNotes\":\"We have it\"}").statusCode(200);
        ann.request()
                .get(REQUESTS + "/" + id)
                .then()
                .body("status", equalTo("rejected"))
                .body("adminNotes", equalTo("We have it"))
                .body("completedPoseId", nullValue());
        admin.request()
                .get(ADMIN_REQUESTS + "?status=rejected")
                .then()
                .statusCode(200)
                .body("status", everyItem(equalTo("rejected")))
                .body("id", hasItem(id));
    }

    @Test
    void onlyAdministratorsDecideAndOnWhatTheyHaveSeen() {
        String id = wish();
        ann.request().get(ADMIN_REQUESTS).then().statusCode(403);
        ann.json("{\"status\":\"approved\"}")
                .patch(ADMIN_REQUESTS + "/" + id)
                .then()
                .statusCode(403);
        given().get(ADMIN_REQUESTS).then().statusCode(401);
        String seen = admin.request().get(REQUESTS + "/" + id).header("ETag");
        vote(bob, id);
        admin.json("{\"status\":\"approved\"}")
                .header("If-Match", seen)
                .patch(ADMIN_REQUESTS + "/" + id)
                .then()
                .statusCode(412);
        decide("none", "{\"status\":\"approved\"}").statusCode(404);
        decide(id, "{\"status\":\"open\"}").statusCode(400).body("violations.field", contains("status"));
        decide(id, "{\"votesCount\":5}").statusCode(400);
    }

    @Test
    void votesForWhatThePlatformDeletedAreRemoved() {
        String gone = wish();
        String here = wish();
        vote(bob, gone);
        vote(bob, here);
        QuarkusTransaction.requiringNew().run(() -> PoseRequest.deleteById(gone));
        votes.removeOrphans();
        assertThat(QuarkusTransaction.requiringNew().call(() -> votes.votedFor(List.of(gone, here), bob.userId())))
                .containsExactly(here);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        List<Integer> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Integer> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private static TestCaller admin() {
        String userId = "admin-" + UUID.randomUUID();
        return new TestCaller(userId, TestToken.of(userId).with("role", "admin").signed());
    }

    private String wish() {
        return ann.json(WISH).post(REQUESTS).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse vote(TestCaller caller, String id) {
        return caller.request().post(REQUESTS + "/" + id + "/vote").then();
    }

    private ValidatableResponse decide(String id, String decision) {
        return admin.json(decision).patch(ADMIN_REQUESTS + "/" + id).then();
    }
}
