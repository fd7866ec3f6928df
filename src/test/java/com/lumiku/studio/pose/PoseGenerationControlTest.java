package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.GeneratorException.Unavailable;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users and failures do to jobs of poses: cancelling, retrying, deleting. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseGenerationControlTest {

    @Inject
    ScriptedGenerator generator;

    @Inject
    GenerationQueue queue;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
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

        Set<Integer> statuses = TestCaller.atOnce(() -> ann.post(id, "retry").statusCode());

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
    void whatTheGeneratorCannotDoIsRefusedAtOnce() {
        String pictured = AvatarRows.avatar(ann.user().userId(), avatar -> avatar.sourceType = "uploaded");
        String described = AvatarRows.avatar(ann.user().userId(), avatar -> avatar.sourceType = "text_to_image");
        String picture = ann.pose(ann.picture(ann.text(1))).path("outputImageUrl");
        String pose = ann.picture(ann.text(1));
        String background = "\"backgroundMode\":\"upload\",\"backgroundImageUrl\":\"%s\"".formatted(picture);

        generator.limitedTo(new Capabilities(true, true, false, false, false, 2048), () -> {
            refused(ann.text(1).replace("}", ",\"avatarId\":\"%s\"}".formatted(pictured)))
                    .body(
                            "detail",
                            startsWith("This image service cannot follow a reference picture in a posed picture"));
            refused(ann.text(1).replace("}", ",\"useBackgroundChanger\":true,%s}".formatted(background)))
                    .body(
                            "detail",
                            startsWith("This image service cannot place a person in front of a given background"));
            ann.user()
                    .json("{%s}".formatted(background))
                    .post(APP + "/poses/" + pose + "/background")
                    .then()
                    .statusCode(422);
            ann.awaitStatus(
                    ann.start(ann.text(1).replace("}", ",\"avatarId\":\"%s\"}".formatted(described))), "completed");
        });
        generator.limitedTo(new Capabilities(false, true, true, true, false, 2048), () -> refused(ann.text(1))
                .body("detail", equalTo("This image service cannot follow a pose.")));
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("generations", hasSize(3));
    }

    private ValidatableResponse refused(String job) {
        return ann.user().json(job).post(APP + "/generate").then().statusCode(422);
    }

    @Test
    void whatWasStartedBeforeTheGeneratorWasChangedFailsWithTheReason() {
        String id = ann.start(ann.text(1));
        ann.awaitStatus(id, "completed");
        Capabilities less = new Capabilities(false, true, true, true, false, 2048);
        generator.limitedTo(less, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                GeneratedPose.delete("generationId", id);
                PoseGeneration.update("status = 'processing' where id = ?1", id);
                queue.enqueue(
                        PoseGeneration.KIND,
                        id,
                        ann.user().userId(),
                        List.of(new PoseVariation(PoseVariation.TEXT, 1).key()));
            });
            ann.awaitStatus(id, "failed")
                    .then()
                    .body("errorMessage", containsString("This image service cannot follow a pose."));
        });
    }

    @Test
    void aJobSaysThatItWaitsForItsProvider() {
        AtomicBoolean seen = new AtomicBoolean();
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.words(), description -> {
            if (calls.incrementAndGet() <= 30 || !seen.get()) {
                throw new Unavailable("The image service has too much to do", Duration.ofMillis(100), null);
            }
        });
        String id = ann.start(ann.text(4));

        // While a picture is tried again it waits for nothing.
        await().untilAsserted(() -> {
            ann.get(id)
                    .then()
                    .body("waitingFor", equalTo("provider"))
                    .body("waitingSince", notNullValue())
                    .body("waitingUntil", notNullValue());
            ann.user()
                    .request()
                    .get(APP + "/projects/" + ann.projectId())
                    .then()
                    .body("generations[0].waitingFor", equalTo("provider"));
        });
        seen.set(true);
        ann.awaitStatus(id, "completed")
                .then()
                .body("posesCompleted", equalTo(4))
                .body("waitingFor", nullValue())
                .body("waitingUntil", nullValue());
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
        await().until(() -> ann.get(id).<Integer>path("posesCompleted") == 2);
        // Workers tell their pace every five seconds.
        await().untilAsserted(() -> ann.get(id)
                .then()
                .body("progress", equalTo(33))
                .body("queuePosition", equalTo(0))
                .body("estimatedSecondsLeft", greaterThan(0)));

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
        Set<Integer> statuses = TestCaller.atOnce(() -> ann.user()
                .json(ann.text(1))
                .header("Idempotency-Key", "once")
                .post(APP + "/generate")
                .statusCode());

        assertThat(statuses).isSubsetOf(202, 409).contains(202);
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("totalGenerations", equalTo(1));
    }
}
