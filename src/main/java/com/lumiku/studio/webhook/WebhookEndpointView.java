package com.lumiku.studio.webhook;

import com.lumiku.studio.web.answer.HasEntityTag;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as it is answered, without its secret.
 *
 * @param isActive whether it is told of anything
 * @param inactiveReason why the service has switched it off; null where nobody has, or the user
 */
@RegisterForReflection
public record WebhookEndpointView(
        String id,
        String userId,
        String url,
        @Nullable String description,
        List<EventType> events,
        boolean isActive,
        @Nullable String inactiveReason,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    static WebhookEndpointView of(WebhookEndpoint endpoint) {
        return new WebhookEndpointView(
                endpoint.id,
                endpoint.userId,
                endpoint.url,
                endpoint.description,
                events(endpoint),
                endpoint.isActive,
                endpoint.inactiveReason,
                endpoint.createdAt,
                endpoint.updatedAt);
    }

    /** A newer release may have known more of them. */
    static List<EventType> events(WebhookEndpoint endpoint) {
        return endpoint.events.stream()
                .map(EventType::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
