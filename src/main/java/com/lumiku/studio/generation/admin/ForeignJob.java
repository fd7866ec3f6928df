package com.lumiku.studio.generation.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that is open though nothing of it is queued: another program began it.
 *
 * @param kind {@code avatar} or {@code pose}
 */
public record ForeignJob(
        String kind,
        String id,
        @Nullable String userId,
        @Nullable String projectId,
        String status,
        Instant createdAt) {}
