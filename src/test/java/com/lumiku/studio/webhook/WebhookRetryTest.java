package com.lumiku.studio.webhook;

import static com.lumiku.studio.webhook.EventType.WEBHOOK_TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not taken is tried again, for three days or until the receiver is gone. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookRetryTest {

    private static final String GONE = "The receiver answered that it is gone for good (status 410)";

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
            assertThat(rows.untilDue(delivery))
                    .as("after attempt %d", attempt)
                    .isBetween(pause.minusSeconds(4), pause.multipliedBy(11).dividedBy(10));
            Instant next = Instant.parse((String) endpoint.delivery(delivery).get("nextAttemptAt"));
            assertThat(Duration.between(Instant.now(), next))
                    .isBetween(pause.minusSeconds(4), pause.multipliedBy(11).dividedBy(10));
            rows.passTime(delivery);
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
        assertThat(rows.units(endpoint)).isZero();
    }

    @Test
    void whatSucceedsInTheEndIsDelivered() {
        receiver.that(Receiver.status(503));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.awaitAttempts(delivery, 1);
        receiver.that(Receiver.status(204));
        rows.passTime(delivery);

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

        assertThat(rows.untilDue(delivery)).isBetween(Duration.ofSeconds(36), Duration.ofSeconds(44));
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
        rows.passTime(waiting);
        await().until(() -> rows.units(endpoint) == 0);
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
        assertThat(rows.untilDue(delivery)).isLessThan(Duration.ofSeconds(6));
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
}
