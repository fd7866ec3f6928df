package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs and pictures that their owner deletes. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DeletionTest {

    private static final String GENERATIONS = APP + "/generations/";
    private static final String POSES = APP + "/poses/";

    @Inject
    ScriptedGenerator generator;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void aJobGoesWithItsPicturesFilesAndCounts() {
        String id = ann.start(ann.gallery(List.of(TREE), 2, ""));
        Response made = ann.awaitStatus(id, "completed");
        List<String> files = made.path("poses.outputImageUrl");
        List<String> poses = made.path("poses.id");
        favorite(poses.getFirst());
        int favorites = favorites();

        PoseRun.begin().user().request().delete(GENERATIONS + id).then().statusCode(404);
        ann.user()
                .request()
                .header("If-Match", "\"other\"")
                .delete(GENERATIONS + id)
                .then()
                .statusCode(412);
        ann.user()
                .request()
                .header("If-Match", ann.get(id).header("ETag"))
                .delete(GENERATIONS + id)
                .then()
                .statusCode(204);

        ann.get(id).then().statusCode(404);
        ann.user().request().delete(GENERATIONS + id).then().statusCode(404);
        poses.forEach(pose -> ann.pose(pose).then().statusCode(404));
        files.forEach(file -> assertThat(status(file)).isEqualTo(404));
        assertThat(favorites()).isEqualTo(favorites - 1);
        project(0, 0);
    }

    @Test
    void whatRunsIsNotDeleted() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        generator.script(ann.words(), description -> {
            if (!first.getAndSet(false)) {
                goOn.await();
            }
        });
        String id = ann.start(ann.text(2));
        await().until(() -> ann.get(id).<Integer>path("posesCompleted") == 1);
        String pose = ann.get(id).path("poses[0].id");

        ann.user().request().delete(GENERATIONS + id).then().statusCode(409);
        ann.user().request().delete(POSES + pose).then().statusCode(409);
        goOn.countDown();
        ann.awaitStatus(id, "completed");
        ann.user().request().delete(POSES + pose).then().statusCode(204);
        ann.user().request().delete(GENERATIONS + id).then().statusCode(204);
    }

    @Test
    void aPictureGoesAndItsJobCountsWhatIsLeft() {
        String id = ann.start(ann.text(3));
        Response made = ann.awaitStatus(id, "completed");
        String pose = made.path("poses[1].id");
        String file = made.path("poses[1].outputImageUrl");

        PoseRun.begin().user().request().delete(POSES + pose).then().statusCode(404);
        ann.user()
                .request()
                .header("If-Match", "\"other\"")
                .delete(POSES + pose)
                .then()
                .statusCode(412);
        ann.user().request().delete(POSES + pose).then().statusCode(204);

        ann.pose(pose).then().statusCode(404);
        assertThat(status(file)).isEqualTo(404);
        ann.get(id)
                .then()
                .body("status", equalTo("completed"))
                .body("progress", equalTo(100))
                .body("posesCompleted", equalTo(2))
                .body("totalExpectedPoses", equalTo(2))
                .body("poses", hasSize(2));
        project(1, 2);
    }

    @Test
    void deletingWhileItIsRetriedIsOneOrTheOther() throws Exception {
        AtomicBoolean refusing = new AtomicBoolean(true);
        generator.script(ann.words(), description -> {
            if (refusing.get()) {
                throw new Refused("no");
            }
        });
        for (int i = 0; i < 8; i++) {
            refusing.set(true);
            String id = ann.start(ann.text(2));
            String pose = ann.awaitStatus(id, "failed").path("poses[0].id");
            refusing.set(false);
            CompletableFuture<Integer> retry =
                    CompletableFuture.supplyAsync(() -> ann.post(id, "retry").statusCode());
            CompletableFuture<Integer> picture = CompletableFuture.supplyAsync(
                    () -> ann.user().request().delete(POSES + pose).statusCode());
            CompletableFuture<Integer> job = CompletableFuture.supplyAsync(
                    () -> ann.user().request().delete(GENERATIONS + id).statusCode());
            assertThat(picture.get()).isIn(204, 404, 409);
            assertThat(Set.of(retry.get(), job.get() + 1000))
                    .isIn(Set.of(202, 1409), Set.of(404, 1204), Set.of(202, 1204));
            if (job.get() == 204) {
                ann.get(id).then().statusCode(404);
            } else {
                ann.awaitStatus(id, "completed")
                        .then()
                        .body("posesCompleted", equalTo(2))
                        .body("poses", hasSize(2));
                ann.user().request().delete(GENERATIONS + id).then().statusCode(204);
            }
        }
        project(0, 0);
    }

    @Test
    void manyAtOnceLoseNoCount() throws Exception {
        String id = ann.start(ann.text(6));
        List<String> poses = ann.awaitStatus(id, "completed").path("poses.id");
        List<CompletableFuture<Integer>> deleted = poses.stream()
                .limit(5)
                .map(pose -> CompletableFuture.supplyAsync(
                        () -> ann.user().request().delete(POSES + pose).statusCode()))
                .toList();
        for (CompletableFuture<Integer> status : deleted) {
            assertThat(status.get()).isEqualTo(204);
        }
        ann.get(id).then().body("posesCompleted", equalTo(1)).body("totalExpectedPoses", equalTo(1));
        project(1, 1);
    }

    @Test
    void anAvatarStaysWhenTheRecordOfItsJobGoes() {
        String project = AvatarRows.project(ann.user().userId(), "Avatars");
        String creator = "/api/apps/avatar-creator";
        Response job = ann.user()
                .json("{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512}".formatted(ann.words()))
                .header("Prefer", "wait=40")
                .post(creator + "/projects/" + project + "/avatars/generate");
        job.then().statusCode(200);
        String id = job.path("id");

        ann.user()
                .request()
                .header("If-Match", "\"other\"")
                .delete(creator + "/generations/" + id)
                .then()
                .statusCode(412);
        ann.user().request().delete(creator + "/generations/" + id).then().statusCode(204);

        ann.user().request().get(creator + "/generations/" + id).then().statusCode(404);
        ann.user()
                .request()
                .get(creator + "/avatars/" + job.path("avatarId"))
                .then()
                .statusCode(200);
        String open = AvatarRows.generation(ann.user().userId(), project);
        ann.user().request().delete(creator + "/generations/" + open).then().statusCode(409);
    }

    @Test
    void picturesAreListedOverAllJobs() {
        String tree = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        String told = ann.picture(ann.text(1));
        favorite(tree);
        ann.user().request().get(POSES + tree + "/download").then().statusCode(200);
        String list = APP + "/poses";

        ids(list).body("id", contains(told, tree)).body("[0].outputImageUrl.size() > 0", equalTo(true));
        ids(list + "?sort=downloads").body("id", contains(tree, told));
        ids(list + "?favorite=true").body("id", contains(tree));
        ids(list + "?favorite=false&projectId=" + ann.projectId()).body("id", contains(told));
        ids(list + "?poseLibraryId=" + TREE).body("id", contains(tree));
        ids(list + "?generationId=" + ann.pose(told).path("generationId")).body("id", contains(told));
        ids(list + "?projectId=none").body("", hasSize(0));
        ann.user().request().get(list + "?sort=best").then().statusCode(400);
        ann.user().request().get(list + "?favorite=yes").then().statusCode(400);
        TestCaller.unknownBefore().request().get(list).then().statusCode(200).body("", hasSize(0));
        ann.user().request().get(list + "?limit=1&total=true").then().header("X-Total-Count", "2");
    }

    private ValidatableResponse ids(String path) {
        return ann.user().request().get(path).then().statusCode(200);
    }

    private void favorite(String pose) {
        ann.user()
                .json("{\"isFavorite\":true}")
                .put(POSES + pose + "/favorite")
                .then()
                .statusCode(200);
    }

    private int favorites() {
        return ann.user().request().get(APP + "/library/" + TREE).path("favoriteCount");
    }

    private void project(int generations, int poses) {
        ann.user()
                .request()
                .get(APP + "/projects/" + ann.projectId())
                .then()
                .body("totalGenerations", equalTo(generations))
                .body("totalPosesGenerated", equalTo(poses));
    }

    private static int status(String link) {
        return RestAssured.given().urlEncodingEnabled(false).get(link).statusCode();
    }
}
