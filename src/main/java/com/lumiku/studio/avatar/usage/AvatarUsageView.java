package com.lumiku.studio.avatar.usage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One use of an avatar as it is answered: all columns of its row. */
public record AvatarUsageView(
        String id,
        String avatarId,
        String userId,
        String appId,
        String appName,
        String action,
        @Nullable String referenceId,
        @Nullable String referenceType,
        @Nullable JsonNode metadata,
        Instant createdAt) {

    static AvatarUsageView of(AvatarUsage usage) {
        return new AvatarUsageView(
                usage.id,
                usage.avatarId,
                usage.userId,
                usage.appId,
                usage.appName,
                usage.action,
                usage.referenceId,
                usage.referenceType,
                usage.metadata,
                usage.createdAt);
    }
}
