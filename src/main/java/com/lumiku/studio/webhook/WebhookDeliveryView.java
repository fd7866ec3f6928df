package com.lumiku.studio.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is answered.
 *
 * @param eventId the webhook-id of each of its calls
 * @param reason why it has failed
 * @param nextAttemptAt when it is tried next; null where it is not
 * @param attempts the oldest first
 */
@RegisterForReflection
public record WebhookDeliveryView(
        String id,
        String endpointId,
        String eventId,
        String type,
        DeliveryStatus status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextAttemptAt,
        List<DeliveryAttempt> attempts) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id,
                delivery.endpointId,
                delivery.eventId,
                delivery.type,
                DeliveryStatus.of(delivery.status),
                delivery.reason,
                delivery.createdAt,
                delivery.endedAt,
                delivery.nextAttemptAt,
                delivery.attempts);
    }
}
