package com.lumiku.studio.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call for a delivery.
 *
 * @param status the status of the answer; null where there was none
 * @param durationMs until the answer was read, or given up
 * @param answer its beginning
 * @param error why it counts as not delivered; null where it does
 */
@RegisterForReflection
public record DeliveryAttempt(
        Instant at,
        @Nullable Integer status,
        long durationMs,
        @Nullable String answer,
        @Nullable String error) {

    boolean succeeded() {
        return error == null;
    }
}
