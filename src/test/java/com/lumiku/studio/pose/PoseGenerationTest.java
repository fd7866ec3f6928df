package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.RELAXED;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.EventStream;
import com.lumiku.studio.generation.GeneratorException.Refused;
import com.lumiku.studio.generation.ScriptedGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseGenerationTest {

    @Inject
    ScriptedGenerator generator;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void anAvatarIsPicturedInPosesOfTheLibrary() {
        String avatar = AvatarRows.avatar(ann.user().userId(), row -> {
            row.generationPrompt = ann.words();
            row.gender = "female";
            row.hairStyle = "curly";
            row.seedUsed = 77;
        });
        Queue<Description> described = new ConcurrentLinkedQueue<>();
        generator.script(ann.words(), described::add);
        int uses = ann.user().request().get(APP + "/library/" + TREE).path("usageCount");

        Response started = ann.user()
                .json(ann.gallery(List.of(TREE, RELAXED), 2, """
                        ,"avatarId":"%s","useBackgroundChanger":true,"backgroundMode":"solid_color",
                        "backgroundColor":"#12aBcd","exportFormats":["instagram_post","instagram_feed","tiktok"]""".formatted(avatar)))
                .post(APP + "/generate");
        String id = started.then()
                .statusCode(202)
                .body("totalExpectedPoses", equalTo(4))
                .body("avatarAttributes.hairStyle", equalTo("curly"))
                .body("backgroundColor", equalTo("#12aBcd"))
                .body("exportFormats", contains("instagram_feed", "tiktok"))
                .body("creditCharged", equalTo(0))
                .extract()
                .path("id");
        started.then().header("Location", endsWith("/generations/" + id));

        ann.awaitStatus(id, "completed")
                .then()
                .body("progress", equalTo(100))
                .body("posesCompleted", equalTo(4))
                .body("posesFailed", equalTo(0))
                .body("estimatedSecondsLeft", equalTo(0))
                .body("avgGenerationTime", notNullValue())
                .body("totalProcessingTime", notNullValue())
                .body(
                        "poses.variationKey",
                        containsInAnyOrder(TREE + ":1", TREE + ":2", RELAXED + ":1", RELAXED + ":2"))
                .body("poses.poseLibraryId.unique()", containsInAnyOrder(TREE, RELAXED))
                .body("poses.seedUsed.unique()", hasSize(4))
                .body("poses.promptUsed", everyItem(equalTo(ann.words())))
                .body("poses.backgroundChanged", everyItem(equalTo(true)))
                .body("poses.backgroundPrompt", everyItem(equalTo("#12aBcd")))
                .body("poses.exportFormats.tiktok", everyItem(notNullValue()));
        // The same person each time, in another pose each time.
        assertThat(described)
                .hasSize(4)
                .allMatch(it -> it.identity() == 77 && "curly".equals(it.look().hairStyle()));
        assertThat(described.stream().map(it -> it.pose().skeleton()).distinct())
                .hasSize(4);
        assertThat(described).extracting(Description::backdrop).containsOnly(new Backdrop.Solid("#12aBcd"));
        assertThat(described).extracting(Description::width).containsOnly(160);

        ann.user().request().get(APP + "/library/" + TREE).then().body("usageCount", equalTo(uses + 1));
        ann.user()
                .request()
                .get("/api/apps/avatar-creator/avatars/" + avatar + "/usage-history")
                .then()
                .body("history.referenceId", contains(id))
                .body("history.appId", contains("pose-generator"));
        ann.user()
                .request()
                .get(APP + "/projects/" + ann.projectId())
                .then()
                .body("totalGenerations", equalTo(1))
                .body("totalPosesGenerated", equalTo(4))
                .body("generations.id", contains(id));
        ann.user()
                .request()
                .get(APP + "/stats")
                .then()
                .body("totalProjects", equalTo(1))
                .body("totalGenerations", equalTo(1))
                .body("recentPoses", equalTo(4))
                .body("mostUsedPoses.count", contains(2, 2));
    }

    @Test
    void wordsFindTheirPose() {
        String id = ann.start("""
                {"projectId":"%s","generationType":"TEXT_DESCRIPTION","variationCount":2,
                 "textPrompt":"A woman doing the yoga tree, standing on one leg"}""".formatted(ann.projectId()));

        ann.awaitStatus(id, "completed")
                .then()
                .body("generatedPoseStructure.poses[0].poseId", equalTo(TREE))
                .body("generatedPoseStructure.poses[0].keypoints", hasSize(18))
                .body("poses.variationKey", containsInAnyOrder("text:1", "text:2"))
                .body("poses.poseLibraryId", contains(nullValue(), nullValue()));
        ann.user()
                .request()
                .get(APP + "/generations/" + id + "/results?limit=1")
                .then()
                .body("", hasSize(1))
                .header("Link", notNullValue());
    }

    @Test
    void aPoseWithoutGeometryIsStoodInForByTheNearestInWords() {
        String ours = LibraryRows.pose(LibraryRows.category(row -> {}), "Yoga tree", row -> row.tags = List.of("yoga"));
        ann.awaitStatus(ann.start(ann.gallery(List.of(ours), 1, "")), "completed")
                .then()
                .body("poses.poseLibraryId", contains(ours));
    }

    @Test
    void someMissingIsPartialAndRetryingMakesOnlyThose() throws Exception {
        Map<Integer, AtomicInteger> calls = new ConcurrentHashMap<>();
        AtomicInteger refused = new AtomicInteger(2);
        generator.script(ann.words(), description -> {
            calls.computeIfAbsent(description.seed(), seed -> new AtomicInteger())
                    .incrementAndGet();
            if (refused.getAndDecrement() > 0) {
                throw new Refused("against the rules");
            }
        });
        String id = ann.start(ann.text(5));

        Response partial = ann.awaitStatus(id, "partial");
        partial.then()
                .body("progress", equalTo(100))
                .body("posesCompleted", equalTo(3))
                .body("posesFailed", equalTo(2))
                .body("errorMessage", equalTo("2 of 5 pictures could not be made: against the rules"))
                .body(
                        "poses.findAll { it.status == 'failed' }.errorMessage",
                        contains("against the rules", "against the rules"))
                .body("poses.findAll { it.status == 'failed' }.outputImageUrl", contains(nullValue(), nullValue()));
        List<String> made = partial.path("poses.findAll { it.status == 'completed' }.id");

        Set<Integer> statuses = atOnce(() -> ann.post(id, "retry").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(202, 409);
        Response completed = ann.awaitStatus(id, "completed");
        completed
                .then()
                .body("posesCompleted", equalTo(5))
                .body("posesFailed", equalTo(0))
                .body("errorMessage", nullValue());
        assertThat(completed.<List<String>>path("poses.id")).hasSize(5).containsAll(made);
        assertThat(calls).hasSize(5);
        assertThat(calls.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(7);
        ann.post(id, "retry").then().statusCode(409);
        ann.post(id, "cancel").then().statusCode(409);
    }

    @Test
    void allMissingIsFailed() {
        generator.script(ann.words(), description -> {
            throw new Refused("no");
        });
        ann.awaitStatus(ann.start(ann.text(2)), "failed").then().body("posesFailed", equalTo(2));
    }

    @Test
    void cancellingKeepsWhatIsThereAndRetryingGoesOn() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.words(), description -> {
            if (calls.incrementAndGet() > 2) {
                goOn.await();
            }
        });
        String id = ann.start(ann.text(6));
        await().atMost(Duration.ofSeconds(20)).until(() -> ann.get(id).<Integer>path("posesCompleted") == 2);
        ann.get(id).then().body("estimatedSecondsLeft", notNullValue()).body("progress", equalTo(33));

        for (int i = 0; i < 2; i++) {
            ann.post(id, "cancel").then().statusCode(200).body("status", equalTo("cancelled"));
        }
        ann.user().request().delete(APP + "/projects/none").then().statusCode(404);
        ann.get(id).then().body("posesCompleted", equalTo(2)).body("status", equalTo("cancelled"));

        goOn.countDown();
        ann.post(id, "retry").then().statusCode(202).body("status", equalTo("pending"));
        ann.awaitStatus(id, "completed")
                .then()
                .body("poses.variationKey.unique()", hasSize(6))
                .body("poses", hasSize(6));
    }

    @Test
    void aProjectIsNotDeletedWhileItsJobRuns() {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(ann.words(), description -> goOn.await());
        String id = ann.start(ann.text(1));
        ann.awaitStatus(id, "processing");

        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(409);
        goOn.countDown();
        String link = ann.awaitStatus(id, "completed").path("poses[0].outputImageUrl");
        TestCaller anybody = ann.user();
        anybody.request().urlEncodingEnabled(false).get(link).then().statusCode(200);

        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);
        ann.get(id).then().statusCode(404);
        anybody.request().urlEncodingEnabled(false).get(link).then().statusCode(404);
    }

    @Test
    void oneKeySentTwiceAtOnceStartsOneJob() throws Exception {
        Set<Integer> statuses = atOnce(() -> ann.user()
                .json(ann.text(1))
                .header("Idempotency-Key", "once")
                .post(APP + "/generate")
                .statusCode());

        assertThat(statuses).isSubsetOf(202, 409).contains(202);
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("totalGenerations", equalTo(1));
    }

    @Test
    void aJobIsFollowedToItsEnd() {
        String id = ann.start(ann.text(2));
        try (EventStream stream = EventStream.open(ann.user(), APP + "/generations/" + id + "/events", null)) {
            assertThat(stream.rest()).endsWith("progress completed", "end completed");
        }
    }

    @Test
    void whatBelongsToSomebodyElseIsNotThere() {
        String id = ann.start(ann.text(1));
        String pose = ann.awaitStatus(id, "completed").path("poses[0].id");
        PoseRun bob = PoseRun.begin();

        bob.user().json(ann.text(1)).post(APP + "/generate").then().statusCode(404);
        bob.get(id).then().statusCode(404);
        bob.post(id, "cancel").then().statusCode(404);
        bob.post(id, "retry").then().statusCode(404);
        for (String path : List.of("/results", "/events", "/export-zip")) {
            bob.user().request().get(APP + "/generations/" + id + path).then().statusCode(404);
        }
        bob.pose(pose).then().statusCode(404);
        bob.user().request().get(APP + "/poses/" + pose + "/download").then().statusCode(404);
        bob.user()
                .json("{\"isFavorite\":true}")
                .put(APP + "/poses/" + pose + "/favorite")
                .then()
                .statusCode(404);
        bob.user()
                .json("{\"format\":\"tiktok\"}")
                .post(APP + "/poses/" + pose + "/regenerate-export")
                .then()
                .statusCode(404);
        bob.user()
                .json("{\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#000000\"}")
                .post(APP + "/poses/" + pose + "/background")
                .then()
                .statusCode(404);
    }

    private static Set<Integer> atOnce(Callable<Integer> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(call, call));
            return answers.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
    }
}
