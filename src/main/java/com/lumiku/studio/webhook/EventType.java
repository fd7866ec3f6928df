package com.lumiku.studio.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import com.lumiku.studio.generation.lifecycle.Generation;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What endpoints may be told of. */
@RegisterForReflection
public enum EventType {
    AVATAR_GENERATION_COMPLETED,
    AVATAR_GENERATION_FAILED,
    AVATAR_GENERATION_CANCELLED,
    POSE_GENERATION_COMPLETED,
    POSE_GENERATION_PARTIAL,
    POSE_GENERATION_FAILED,
    POSE_GENERATION_CANCELLED,
    POSE_REQUEST_APPROVED,
    POSE_REQUEST_COMPLETED,
    POSE_REQUEST_REJECTED,
    /** Asked for by hand; an endpoint gets it whatever else it is told of. */
    WEBHOOK_TEST;

    /** The end of a generation. */
    static Optional<EventType> of(Generation generation) {
        return of(
                "%s_generation".formatted(generation.kind()),
                generation.status().word());
    }

    /** What has become of something. */
    static Optional<EventType> of(String subject, String status) {
        return of(subject + '.' + status);
    }

    static Optional<EventType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst();
    }

    /** As it is stored and told: the subject, a dot, and what has become of it. */
    @JsonValue
    public String text() {
        String words = name().toLowerCase(Locale.ROOT);
        int separator = words.lastIndexOf('_');
        return words.substring(0, separator) + '.' + words.substring(separator + 1);
    }

    @Override
    public String toString() {
        return text();
    }
}
