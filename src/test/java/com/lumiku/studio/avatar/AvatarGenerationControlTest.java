package com.lumiku.studio.avatar;

import static com.lumiku.studio.avatar.AvatarRun.APP;
import static com.lumiku.studio.avatar.AvatarRun.GENERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.GeneratorException.Unavailable;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What users and failures do to jobs of avatars: cancelling, retrying, deleting. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarGenerationControlTest {

    @Inject
    ScriptedGenerator generator;

    private final AvatarRun ann = AvatarRun.begin();

    @Test
    void cancellingStopsAJobForGood() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        generator.script(ann.prompt(), description -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
            }
        });
        String id = ann.start();
        ann.awaitStatus(id, "processing");

        for (int i = 0; i < 2; i++) {
            ann.post(id, "cancel").then().statusCode(200).body("status", equalTo("cancelled"));
        }

        await().untilTrue(interrupted);
        ann.user().request().get(ann.avatars()).then().body("", hasSize(0));
        ann.get(id).then().body("status", equalTo("cancelled"));
    }

    @Test
    void aJobSaysThatItWaitsForItsProvider() {
        AtomicBoolean seen = new AtomicBoolean();
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.prompt(), description -> {
            if (calls.incrementAndGet() <= 9 || !seen.get()) {
                throw new Unavailable("The image service has too much to do", Duration.ofMillis(100), null);
            }
        });
        String id = ann.start();

        // While a picture is tried again it waits for nothing.
        await().untilAsserted(() -> {
            Response waiting = ann.get(id);
            waiting.then().body("waitingFor", equalTo("provider"));
            assertThat(Instant.parse(waiting.path("waitingSince")))
                    .isBefore(Instant.parse(waiting.path("waitingUntil")));
            ann.user()
                    .request()
                    .get(AvatarRun.GENERATIONS)
                    .then()
                    .body("[0].waitingFor", equalTo("provider"))
                    .body("[0].waitingSince", equalTo(waiting.path("waitingSince")));
        });
        seen.set(true);
        ann.awaitStatus(id, "completed")
                .then()
                .body("waitingFor", nullValue())
                .body("waitingSince", nullValue())
                .body("errorMessage", nullValue());
    }

    @Test
    void whatHasEndedCannotBeCancelledOrRetried() {
        String id = ann.start();
        ann.awaitStatus(id, "completed");

        ann.post(id, "cancel").then().statusCode(409);
        ann.post(id, "retry").then().statusCode(409);
    }

    @Test
    void twoRetriesAtOnceMakeOneAvatar() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.prompt(), description -> {
            if (calls.incrementAndGet() == 1) {
                throw new Refused("against the rules");
            }
        });
        String id = ann.start();
        ann.awaitStatus(id, "failed").then().body("errorMessage", equalTo("against the rules"));

        Set<Integer> statuses = TestCaller.atOnce(() -> ann.post(id, "retry").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(202, 409);
        ann.awaitStatus(id, "completed").then().body("errorMessage", nullValue());
        assertThat(calls).hasValue(2);
        ann.user().request().get(ann.avatars()).then().body("", hasSize(1));
    }

    @Test
    void oneKeySentTwiceAtOnceStartsOneJob() throws Exception {
        Set<Integer> statuses = TestCaller.atOnce(() -> ann.user()
                .json(ann.body())
                .header("Idempotency-Key", "once")
                .post(ann.avatars() + "/generate")
                .statusCode());

        assertThat(statuses).isSubsetOf(202, 409).contains(202);
        ann.user().request().get(GENERATIONS).then().body("", hasSize(1));
    }

    @Test
    void aProjectDeletedMeanwhileTakesItsJobsAlong() {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(ann.prompt(), description -> goOn.await());
        String id = ann.start();
        ann.awaitStatus(id, "processing");

        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);
        goOn.countDown();

        ann.get(id).then().statusCode(404);
        ann.user().request().get(APP + "/avatars").then().body("", hasSize(0));
    }
}
