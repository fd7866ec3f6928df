package com.lumiku.studio.webhook;

import static com.lumiku.studio.webhook.EventType.WEBHOOK_TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How endpoints are told, whatever their receivers do. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookDeliveryTest {

    private static final String GONE = "The receiver answered that it is gone for good (status 410)";

    @Inject
    Session database;

    @Inject
    GenerationQueue queue;

    @Inject
    WebhookSweep sweep;

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
    void aDeliveryIsTriedTenTimesInThreeDaysAndThenTheEndpointIsSwitchedOff() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        List<Duration> pauses = List.of(
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(5),
                Duration.ofHours(10),
                Duration.ofHours(14),
                Duration.ofHours(20),
                Duration.ofHours(24));

        for (int attempt = 1; attempt < 10; attempt++) {
            endpoint.awaitAttempts(delivery, attempt);
            Duration pause = pauses.get(attempt - 1);
            assertThat(untilDue(delivery))
                    .as("after attempt %d", attempt)
                    .isBetween(pause.minusSeconds(4), pause.multipliedBy(11).dividedBy(10));
            Instant next = Instant.parse((String) endpoint.delivery(delivery).get("nextAttemptAt"));
            assertThat(Duration.between(Instant.now(), next))
                    .isBetween(pause.minusSeconds(4), pause.multipliedBy(11).dividedBy(10));
            passTime(delivery);
        }

        Map<String, Object> failed = endpoint.await(delivery, "failed");
        assertThat(Subscription.attempts(failed)).hasSize(10).allSatisfy(attempt -> assertThat(attempt)
                .containsEntry("status", 500)
                .containsEntry("error", "The answer has status 500"));
        List<Receiver.Call> calls = receiver.calls();
        assertThat(calls).hasSize(10);
        assertThat(calls).extracting(Receiver.Call::id).containsOnly((String) failed.get("eventId"));
        assertThat(calls)
                .extracting(Receiver.Call::body)
                .containsOnly(calls.getFirst().body());
        calls.forEach(call -> call.assertSignedWith(endpoint.secret()));
        assertThat(endpoint.get().getBoolean("isActive")).isFalse();
        assertThat(endpoint.get().getString("inactiveReason"))
                .isEqualTo(failed.get("reason"))
                .isEqualTo("10 attempts to deliver webhook.test failed. The last one: The answer has status 500");
        assertThat(units(endpoint)).isZero();
    }

    @Test
    void whatSucceedsInTheEndIsDelivered() {
        receiver.that(Receiver.status(503));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.awaitAttempts(delivery, 1);
        receiver.that(Receiver.status(204));
        passTime(delivery);

        assertThat(Subscription.attempts(endpoint.await(delivery, "delivered")))
                .extracting(attempt -> attempt.get("status"))
                .containsExactly(503, 204);
        assertThat(endpoint.get().getBoolean("isActive")).isTrue();
    }

    @Test
    void aReceiverThatSaysWhenToComeBackIsWaitedFor() {
        receiver.that(call -> {
            call.getResponseHeaders().set("Retry-After", "40");
            call.sendResponseHeaders(429, -1);
        });
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();

        endpoint.awaitAttempts(delivery, 1);

        assertThat(untilDue(delivery)).isBetween(Duration.ofSeconds(36), Duration.ofSeconds(44));
    }

    @Test
    void aReceiverThatIsGoneForGoodSwitchesItsEndpointOff() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String waiting = endpoint.test();
        endpoint.awaitAttempts(waiting, 1);
        receiver.that(Receiver.status(410));

        assertThat(endpoint.await(endpoint.test(), "failed")).containsEntry("reason", GONE);

        assertThat(endpoint.get().getBoolean("isActive")).isFalse();
        assertThat(endpoint.get().getString("inactiveReason")).isEqualTo(GONE);
        assertThat(endpoint.await(waiting, "failed")).containsEntry("reason", "The webhook was switched off: " + GONE);
        // What was to be tried later is dropped when its time comes.
        receiver.that(Receiver.status(200));
        passTime(waiting);
        await().until(() -> units(endpoint) == 0);
        assertThat(receiver.calls()).hasSize(2);
        ann.request()
                .post(endpoint.path() + "/test")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The webhook is switched off: switch it on first, with isActive"));
        endpoint.redeliver(waiting).then().statusCode(409);
        ann.json("{\"isActive\":true}")
                .patch(endpoint.path())
                .then()
                .body("inactiveReason", equalTo(null))
                .body("isActive", equalTo(true));
        endpoint.redeliver(waiting).then().statusCode(202).body("status", equalTo("pending"));
        endpoint.await(waiting, "delivered");
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
    void aDeliveryIsMadeOnceMoreWithTheSameIdAndFromItsFirstAttempt() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.await(delivery, "delivered");
        receiver.that(Receiver.status(500));

        endpoint.redeliver(delivery)
                .then()
                .statusCode(202)
                .body("id", equalTo(delivery))
                .body("status", equalTo("pending"));

        endpoint.awaitAttempts(delivery, 2);
        assertThat(untilDue(delivery)).isLessThan(Duration.ofSeconds(6));
        assertThat(endpoint.deliveries()).hasSize(1);
        assertThat(receiver.calls())
                .extracting(Receiver.Call::id)
                .hasSize(2)
                .containsOnly(receiver.calls().getFirst().id());
        // Once more: what waits is sent now.
        receiver.that(Receiver.status(200));
        endpoint.redeliver(delivery).then().statusCode(202);
        endpoint.await(delivery, "delivered");
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
        assertThat(number("""
                        SELECT count(*) FROM studio.webhook_secrets WHERE "endpointId" = :id
                          AND "expiresAt" BETWEEN now() + interval '23 hours 59 minutes' AND now() + interval '24 hours'
                        """, endpoint.id())).isOne();
        change("""
                UPDATE studio.webhook_secrets SET "expiresAt" = now() WHERE "endpointId" = :id AND "expiresAt" IS NOT NULL
                """, endpoint.id());
        endpoint.test();
        Receiver.Call later = receiver.await(2).getLast();
        later.assertSignedWith(renewed);
        assertThat(later.header("webhook-signature")).matches("v1,\\S{44}");
    }

    @Test
    void deletingAnEndpointEndsItsDeliveries() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.awaitAttempts(delivery, 1);

        ann.request().delete(endpoint.path()).then().statusCode(204);

        assertThat(units(endpoint)).isZero();
        assertThat(number("SELECT count(*) FROM studio.webhook_deliveries WHERE \"endpointId\" = :id", endpoint.id()))
                .isZero();
        endpoint.redeliver(delivery).then().statusCode(404);
    }

    @Test
    void switchingAnEndpointOffEndsWhatHasNotArrived() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.awaitAttempts(delivery, 1);

        ann.json("{\"isActive\":false}").patch(endpoint.path()).then().statusCode(200);

        assertThat(endpoint.delivery(delivery))
                .containsEntry("status", "failed")
                .containsEntry("reason", "The webhook was switched off");
    }

    @Test
    void deliveriesAreListedPageByPageTheNewestFirst() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String first = endpoint.test();
        String second = endpoint.test();
        String third = endpoint.test();

        var page = ann.request().get(endpoint.path() + "/deliveries?limit=2&total=true");

        assertThat(page.jsonPath().getList("id")).containsExactly(third, second);
        assertThat(page.header("X-Total-Count")).isEqualTo("3");
        String next = page.header("Link").replaceAll("^<(.*)>.*", "$1");
        assertThat(ann.request().get(next).jsonPath().getList("id")).containsExactly(first);
    }

    @Test
    void deliveriesThatEndedLongAgoAreForgotten() {
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String old = endpoint.test();
        String recent = endpoint.test();
        endpoint.await(old, "delivered");
        endpoint.await(recent, "delivered");
        change("UPDATE studio.webhook_deliveries SET \"endedAt\" = now() - interval '169 hours' WHERE id = :id", old);

        sweep.sweep();

        assertThat(endpoint.deliveries())
                .extracting(delivery -> delivery.get("id"))
                .containsExactly(recent);
        assertThat(number("""
                        SELECT count(*) FROM studio.webhook_events e WHERE NOT EXISTS
                          (SELECT FROM studio.webhook_deliveries d WHERE d."eventId" = e.id) AND :id <> ''
                        """, "any")).isZero();
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
                .isEqualTo(number("""
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

    /** When a delivery, which waits, is tried next, by the clock that the queue goes by. */
    private Duration untilDue(String delivery) {
        return await().until(
                        () -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                                        SELECT CAST(extract(epoch FROM execution_time - now()) AS float8)
                                        FROM studio.generation_units WHERE task_instance LIKE :instance AND NOT picked
                                        """, Double.class)
                                .setParameter("instance", "%:" + delivery)
                                .getResultStream()
                                .findFirst()
                                .map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                                .orElse(null)),
                        pause -> pause != null);
    }

    /** It is the time at which a delivery is tried next. */
    private void passTime(String delivery) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(database.createNativeMutationQuery("""
                                    UPDATE studio.generation_units SET execution_time = now()
                                    WHERE task_instance LIKE :instance AND NOT picked
                                    """)
                            .setParameter("instance", "%:" + delivery)
                            .executeUpdate())
                    .isOne();
            queue.wake();
        });
    }

    private long units(Subscription endpoint) {
        return number("SELECT count(*) FROM studio.generation_units WHERE \"generationId\" = :id", endpoint.id());
    }

    private long number(String sql, String id) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private void change(String sql, String id) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(database.createNativeMutationQuery(sql)
                        .setParameter("id", id)
                        .executeUpdate())
                .isPositive());
    }
}
