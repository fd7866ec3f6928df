package com.lumiku.studio.webhook;

import com.lumiku.studio.web.input.PlainText;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a user says of an endpoint.
 *
 * @param url an https address of the public internet
 * @param events what it is told of
 * @param isActive whether it is told of anything; true where it is not given
 */
@RegisterForReflection
public record WebhookInput(
        @NotNull @Size(min = 1, max = 2000) @PlainText String url,

        @NotNull @Size(min = 1, max = 50) List<@NotNull EventType> events,

        @Size(max = 500) @PlainText(lines = true) String description,
        Boolean isActive) {

    public WebhookInput {
        url = url == null ? null : url.strip();
        events = events == null ? null : events.stream().distinct().toList();
        isActive = isActive == null || isActive;
    }

    static WebhookInput of(WebhookEndpoint endpoint) {
        return new WebhookInput(
                endpoint.url, WebhookEndpointView.events(endpoint), endpoint.description, endpoint.isActive);
    }

    void copyTo(WebhookEndpoint endpoint) {
        endpoint.url = url;
        endpoint.events = events.stream().map(EventType::text).toList();
        endpoint.description = description;
        if (isActive != endpoint.isActive) {
            endpoint.isActive = isActive;
            endpoint.inactiveReason = null;
        }
    }
}
