package com.lumiku.studio.webhook;

import static com.lumiku.studio.webhook.EventType.WEBHOOK_TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How endpoints are told, whatever their receivers do. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookDeliveryTest {

    @Inject
    DeliveryRows rows;

    private final TestCaller ann = TestCaller.unknownBefore();
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aTestIsSignedAndToldWhateverElseTheEndpointIsToldOf() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/hook?a=b"), EventType.POSE_GENERATION_FAILED);

        ann.request()
                .post(endpoint.path() + "/test")
                .then()
                .statusCode(202)
                .header("Location", endpoint.path() + "/deliveries")
                .body("type", equalTo("webhook.test"))
                .body("status", equalTo("pending"));

        Receiver.Call call = receiver.await(1).getFirst();
        call.assertSignedWith(endpoint.secret());
        assertThat(call.path()).isEqualTo("/hook?a=b");
        assertThat(call.header("content-type")).isEqualTo("application/json");
        assertThat(call.header("user-agent")).isEqualTo("Avatar-Studio-Webhooks/1");
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.header("webhook-timestamp"))))
                .isBetween(Instant.now().minusSeconds(30), Instant.now());
        assertThat(call.json().getMap("$")).containsOnlyKeys("type", "timestamp", "data");
        assertThat(call.json().getString("type")).isEqualTo("webhook.test");
        assertThat(call.json().getString("timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(call.json().<String, Object>getMap("data"))
                .isEqualTo(endpoint.get().getMap("$"));
    }

    @Test
    void eachAttemptIsToldWithTimeStatusDurationAndTheBeginningOfTheAnswer() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        receiver.that(call -> {
            byte[] answer = "Thank\0 you".getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(201, answer.length);
            call.getResponseBody().write(answer);
        });

        Map<String, Object> delivery = endpoint.await(endpoint.test(), "delivered");

        assertThat(delivery)
                .containsEntry("endpointId", endpoint.id())
                .containsEntry("eventId", receiver.calls().getFirst().id())
                .containsEntry("nextAttemptAt", null)
                .containsEntry("reason", null);
        assertThat(delivery.get("endedAt")).isNotNull();
        Map<String, Object> attempt = Subscription.attempts(delivery).getFirst();
        assertThat(attempt)
                .containsEntry("status", 201)
                .containsEntry("answer", "Thank\uFFFD you")
                .containsEntry("error", null);
        assertThat((Integer) attempt.get("durationMs")).isBetween(0, 10_000);
        assertThat(Instant.parse((String) attempt.get("at")))
                .isBetween(Instant.now().minusSeconds(30), Instant.now());
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.that(call -> {
            call.getResponseHeaders().set("Location", receiver.url("/elsewhere"));
            call.sendResponseHeaders(307, -1);
        });
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);

        assertThat(endpoint.awaitAttempts(endpoint.test(), 1).getFirst())
                .containsEntry("status", 307)
                .containsEntry("error", "The answer has status 307");

        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/");
    }

    @Test
    void ofTenMegabytesTheBeginningIsKept() {
        receiver.that(call -> {
            call.sendResponseHeaders(200, 10 << 20);
            byte[] piece = "x".repeat(64 << 10).getBytes(StandardCharsets.UTF_8);
            for (int sent = 0; sent < 10 << 20; sent += piece.length) {
                call.getResponseBody().write(piece);
            }
        });
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);

        assertThat(Subscription.attempts(endpoint.await(endpoint.test(), "delivered"))
                        .getFirst())
                .containsEntry("answer", "x".repeat(1024));
    }

    @Test
    void receiversThatHangHoldUpNobodyElse() throws IOException {
        CountDownLatch goOn = new CountDownLatch(1);
        receiver.that(call -> {
            awaitUninterrupted(goOn);
            call.sendResponseHeaders(200, -1);
        });
        Subscription hanging = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        for (int i = 0; i < 12; i++) {
            hanging.test();
        }
        receiver.await(4);
        try (Receiver other = Receiver.start()) {
            Subscription prompt = Subscription.of(TestCaller.unknownBefore(), other.url("/"), WEBHOOK_TEST);
            for (int i = 0; i < 5; i++) {
                prompt.test();
            }
            other.await(5);
            PoseRun run = PoseRun.begin();
            run.awaitStatus(run.start(run.text(3)), "completed");

            // A quarter of the slots is one user's.
            assertThat(receiver.calls()).hasSize(4);
        } finally {
            goOn.countDown();
        }
        receiver.await(12);
        await().untilAsserted(() -> assertThat(hanging.deliveries())
                .extracting(delivery -> delivery.get("status"))
                .containsOnly("delivered"));
    }

    @Test
    void aPrivateAddressIsNotCalled() {
        Subscription endpoint =
                Subscription.of(ann, "https://localtest.invalid:" + receiver.port() + "/", WEBHOOK_TEST);

        assertThat(endpoint.awaitAttempts(endpoint.test(), 1).getFirst())
                .containsEntry("status", null)
                .containsEntry("error", "The host is not known");
    }

    @Test
    void bothSecretsSignForADay() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String renewed = ann.request().post(endpoint.path() + "/rotate").path("secret");

        endpoint.test();

        Receiver.Call call = receiver.await(1).getFirst();
        call.assertSignedWith(endpoint.secret());
        call.assertSignedWith(renewed);
        assertThat(call.header("webhook-signature")).matches("v1,\\S{44} v1,\\S{44}");
        assertThat(rows.number("""
                        SELECT count(*) FROM studio.webhook_secrets WHERE "endpointId" = :id
                          AND "expiresAt" BETWEEN now() + interval '23 hours 59 minutes' AND now() + interval '24 hours'
                        """, endpoint.id())).isOne();
        rows.change("""
                UPDATE studio.webhook_secrets SET "expiresAt" = now() WHERE "endpointId" = :id AND "expiresAt" IS NOT NULL
                """, endpoint.id());
        endpoint.test();
        Receiver.Call later = receiver.await(2).getLast();
        later.assertSignedWith(renewed);
        assertThat(later.header("webhook-signature")).matches("v1,\\S{44}");
    }

    @Test
    void administratorsSeePicturesInTheQueueAndNoDeliveries() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        endpoint.awaitAttempts(endpoint.test(), 1);
        TestCaller admin = new TestCaller(
                "admin-1", TestToken.of("admin-1").with("role", "admin").signed());

        await().untilAsserted(() -> assertThat(admin.request()
                        .get("/api/apps/pose-generator/admin/queue")
                        .jsonPath()
                        .getLong("queued"))
                .isEqualTo(rows.number("""
                        SELECT count(*) FROM studio.generation_units WHERE NOT picked AND task_name <> :id
                        """, WebhookOutbox.KIND)));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
