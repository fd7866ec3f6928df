package com.lumiku.studio.pose;

import com.lumiku.studio.media.link.MediaLink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pose project as lists show it. */
public record PoseProjectView(
        String id,
        String userId,
        String projectName,
        @Nullable String description,
        @MediaLink @Nullable String avatarImageUrl,
        String avatarSource,
        @Nullable String avatarId,
        int totalGenerations,
        int totalPosesGenerated,
        String status,
        Instant createdAt,
        Instant updatedAt) {

    static PoseProjectView of(PoseProject project) {
        return new PoseProjectView(
                project.id,
                project.userId,
                project.projectName,
                project.description,
                project.avatarImageUrl,
                project.avatarSource,
                project.avatarId,
                project.totalGenerations,
                project.totalPosesGenerated,
                project.status,
                project.createdAt,
                project.updatedAt);
    }
}
