package com.lumiku.studio.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What has become of a delivery. */
@RegisterForReflection
public enum DeliveryStatus {
    /** It has not arrived, and will be tried. */
    PENDING,
    /** It was answered well. */
    DELIVERED,
    /** It has not arrived, and is not tried any more. */
    FAILED;

    /** As it is stored and answered. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
