package com.lumiku.studio.webhook;

import static com.lumiku.studio.webhook.EventType.WEBHOOK_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of deliveries, and what of them ends with their endpoint. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookHistoryTest {

    @Inject
    WebhookSweep sweep;

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
    void deletingAnEndpointEndsItsDeliveries() {
        receiver.that(Receiver.status(500));
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), WEBHOOK_TEST);
        String delivery = endpoint.test();
        endpoint.awaitAttempts(delivery, 1);

        ann.request().delete(endpoint.path()).then().statusCode(204);

        assertThat(rows.units(endpoint)).isZero();
        assertThat(rows.number(
                        "SELECT count(*) FROM studio.webhook_deliveries WHERE \"endpointId\" = :id", endpoint.id()))
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
        rows.change(
                "UPDATE studio.webhook_deliveries SET \"endedAt\" = now() - interval '169 hours' WHERE id = :id", old);

        sweep.sweep();

        assertThat(endpoint.deliveries())
                .extracting(delivery -> delivery.get("id"))
                .containsExactly(recent);
        assertThat(rows.number("""
                        SELECT count(*) FROM studio.webhook_events e WHERE NOT EXISTS
                          (SELECT FROM studio.webhook_deliveries d WHERE d."eventId" = e.id) AND :id <> ''
                        """, "any")).isZero();
    }
}
