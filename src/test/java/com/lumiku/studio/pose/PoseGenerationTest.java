package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.RELAXED;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.generation.progress.EventStream;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
            row.look = new Look("female", null, null, null, "curly", null, null, null, null);
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
}
