package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.database.Meanwhile;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.media.store.StoredFiles;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do to a job and its pictures at the moment when they are deleted. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DeletionUnderFireTest {

    private static final String DELETION = "delete from \"pose_generations\"";

    @Inject
    ScriptedGenerator generator;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void aFavouriteMarkedWhileItsJobIsDeletedIsNotCounted() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Liked", row -> row.favoriteCount = 5);
        String picture = ann.picture(ann.gallery(List.of(pose), 1, ""));
        String job = ann.pose(picture).path("generationId");
        CompletableFuture<Response> liked =
                meanwhile(() -> ann.user().json("{\"isFavorite\":true}").put(APP + "/poses/" + picture + "/favorite"));

        delete("/generations/" + job).then().statusCode(204);

        liked.orTimeout(20, TimeUnit.SECONDS).join().then().statusCode(404);
        ann.user().request().get(APP + "/library/" + pose).then().body("favoriteCount", equalTo(5));
    }

    @Test
    void aFormatMadeWhileItsJobIsDeletedLeavesNoFile() {
        long before = StoredFiles.count();
        String picture = ann.picture(ann.text(1));
        String job = ann.pose(picture).path("generationId");
        CompletableFuture<Response> made = meanwhile(() ->
                ann.user().json("{\"format\":\"tiktok\"}").post(APP + "/poses/" + picture + "/regenerate-export"));

        delete("/generations/" + job).then().statusCode(204);

        made.orTimeout(20, TimeUnit.SECONDS).join().then().statusCode(404);
        assertThat(StoredFiles.count()).isEqualTo(before);
    }

    @Test
    void ofManyWhoDeleteTheSameOneDoes() {
        String job = ann.start(ann.text(2));
        String picture = ann.awaitStatus(job, "completed").path("poses[0].id");
        for (String path : List.of("/poses/" + picture, "/generations/" + job)) {
            List<CompletableFuture<Integer>> calls = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> delete(path).statusCode()))
                    .limit(6)
                    .toList();
            assertThat(calls.stream().map(CompletableFuture::join).sorted())
                    .containsExactly(204, 404, 404, 404, 404, 404);
        }
        ann.user()
                .request()
                .get(APP + "/projects/" + ann.projectId())
                .then()
                .body("totalGenerations", equalTo(0))
                .body("totalPosesGenerated", equalTo(0));
    }

    @Test
    void aPictureThatIsStillDrawnWhenItsJobGoesLeavesNothing() {
        long before = StoredFiles.count();
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch drawn = new CountDownLatch(1);
        generator.script(ann.words(), description -> {
            awaitUninterruptibly(goOn);
            drawn.countDown();
        });
        String job = ann.start(ann.text(1));
        ann.awaitStatus(job, "processing");
        delete("/generations/" + job).then().statusCode(409);
        ann.post(job, "cancel").then().statusCode(200);
        delete("/generations/" + job).then().statusCode(204);

        goOn.countDown();
        await().until(() -> drawn.getCount() == 0);
        // A later one is made after it, by as many workers: by then it has been discarded.
        generator.script(ann.words(), description -> {});
        String later = ann.start(ann.text(3));
        ann.awaitStatus(later, "completed");
        delete("/generations/" + later).then().statusCode(204);

        await().untilAsserted(() -> assertThat(StoredFiles.count()).isEqualTo(before));
        ann.get(job).then().statusCode(404);
        ann.user().request().get(APP + "/poses").then().body("", hasSize(0));
    }

    @Test
    void aDeletedJobHasNoEventsAndItsStartIsAnsweredAsBefore() {
        Response first = startOnce();
        String job = first.path("id");
        ann.awaitStatus(job, "completed");
        delete("/generations/" + job).then().statusCode(204);

        ann.user().request().get(APP + "/generations/" + job + "/events").then().statusCode(404);
        ann.post(job, "retry").then().statusCode(404);
        ann.post(job, "cancel").then().statusCode(404);
        startOnce().then().statusCode(202).header("Idempotent-Replayed", "true").body("id", equalTo(job));
        ann.user().request().get(APP + "/generations").then().body("", hasSize(0));
    }

    @Test
    void retryingMakesWhatFailedAndNotWhatWasDeleted() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.words(), description -> {
            if (calls.incrementAndGet() == 3) {
                throw new Refused("no");
            }
        });
        String job = ann.start(ann.text(3));
        Response partial = ann.awaitStatus(job, "partial");
        List<String> made = partial.path("poses.findAll { it.status == 'completed' }.variationKey");
        String failed = partial.path("poses.find { it.status == 'failed' }.variationKey");
        String unwanted = partial.path("poses.find { it.status == 'completed' }.id");
        delete("/poses/" + unwanted).then().statusCode(204);

        ann.post(job, "retry").then().statusCode(202);

        ann.awaitStatus(job, "completed")
                .then()
                .body("totalExpectedPoses", equalTo(2))
                .body("poses", hasSize(2))
                .body("poses.variationKey", hasItems(made.getLast(), failed));
    }

    /** As a generator that cannot be told to stop. */
    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
    }

    private Response startOnce() {
        return ann.user().json(ann.text(1)).header("Idempotency-Key", "once").post(APP + "/generate");
    }

    private Response delete(String path) {
        return ann.user().request().delete(APP + path);
    }

    /** Has somebody call just before a job is deleted; the deletion goes on as soon as that call is answered, or waits for it. */
    private static CompletableFuture<Response> meanwhile(Supplier<Response> call) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        Meanwhile.before(DELETION, () -> {
            CompletableFuture<Response> mine = CompletableFuture.supplyAsync(call);
            mine.thenAccept(answer::complete);
            try {
                // It gets there first, where nothing keeps it back.
                mine.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // It waits for the deletion, as it should.
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        return answer;
    }
}
