package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who prefer to wait for the end of the job that they start. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WaitedGenerationTest {

    @Inject
    ScriptedGenerator generator;

    @Inject
    MeterRegistry meters;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void theEndedJobIsAnswered() {
        generate("wait=40", null)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=40")
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("status", equalTo("completed"))
                .body("poses", hasSize(1))
                .body("poses[0].outputImageUrl", notNullValue());
        String project = AvatarRows.project(ann.user().userId(), "Avatars");
        ann.user()
                .json("{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512}".formatted(ann.words()))
                .header("Prefer", "respond-async, wait")
                .post("/api/apps/avatar-creator/projects/" + project + "/avatars/generate")
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=30")
                .body("status", equalTo("completed"))
                .body("avatarId", notNullValue());
    }

    @Test
    void whoWaitsTooShortGetsTheUsualAnswerAndMayWaitAgain() {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(ann.words(), description -> goOn.await());
        long begun = System.nanoTime();
        Response first = generate("wait=1", "key");
        first.then().statusCode(202).header("Preference-Applied", "wait=1").body("status", equalTo("pending"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
        goOn.countDown();

        generate("wait=40", "key")
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("Preference-Applied", "wait=40")
                .body("id", equalTo(first.path("id")))
                .body("status", equalTo("completed"));
        generate("respond-async", "key").then().statusCode(202).header("Preference-Applied", nullValue());
        ann.user().request().get(APP + "/generations").then().body("", hasSize(1));
    }

    @Test
    void aRetryIsWaitedForToo() {
        AtomicBoolean refusing = new AtomicBoolean(true);
        generator.script(ann.words(), description -> {
            if (refusing.get()) {
                throw new Refused("no");
            }
        });
        Response failed = generate("wait=40", null);
        failed.then().statusCode(200).body("status", equalTo("failed")).body("errorMessage", notNullValue());
        refusing.set(false);
        ann.user()
                .request()
                .header("Prefer", "wait=40")
                .post(APP + "/generations/" + failed.path("id") + "/retry")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"));
        generate("wait=0", null).then().statusCode(202).header("Preference-Applied", nullValue());
    }

    @Test
    void whoLeavesCancelsNothing() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(ann.words(), description -> goOn.await());
        String body = ann.text(1);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + APP + "/generate HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=60\r\n"
                                    + "Authorization: Bearer " + ann.user().token()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> waiting() == 1);
        }
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        goOn.countDown();
        String id = ann.user().request().get(APP + "/generations").path("[0].id");
        ann.awaitStatus(id, "completed");
    }

    private double waiting() {
        return meters.get("studio.generation.waiting.callers").gauge().value();
    }

    private Response generate(String preference, String key) {
        var request = ann.user().json(ann.text(1)).header("Prefer", preference);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(APP + "/generate");
    }
}
