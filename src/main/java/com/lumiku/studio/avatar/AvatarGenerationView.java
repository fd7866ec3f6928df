package com.lumiku.studio.avatar;

import com.lumiku.studio.web.Tagged;
import java.time.Instant;

/** A job that makes an avatar, as it is answered. */
public record AvatarGenerationView(
        String id,
        String userId,
        String avatarId,
        String projectId,
        String status,
        int progress,
        String prompt,
        AvatarJob options,
        String errorMessage,
        Instant createdAt,
        Instant completedAt)
        implements Tagged {

    static AvatarGenerationView of(AvatarGeneration generation) {
        return new AvatarGenerationView(
                generation.id,
                generation.userId,
                generation.avatarId,
                generation.projectId,
                generation.status,
                generation.progress().progress(),
                generation.prompt,
                generation.options,
                generation.errorMessage,
                generation.createdAt,
                generation.completedAt);
    }
}
