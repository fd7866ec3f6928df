package com.lumiku.studio.pose;

import com.lumiku.studio.web.Tagged;
import java.time.Instant;
import java.util.List;

/** A pose project with its newest jobs. */
public record PoseProjectDetail(
        String id,
        String userId,
        String projectName,
        String description,
        String avatarImageUrl,
        String avatarSource,
        String avatarId,
        int totalGenerations,
        int totalPosesGenerated,
        String status,
        Instant createdAt,
        Instant updatedAt,
        List<PoseGenerationView> generations)
        implements Tagged {

    static PoseProjectDetail of(PoseProject project, List<PoseGeneration> generations) {
        return new PoseProjectDetail(
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
                project.updatedAt,
                generations.stream().map(PoseGenerationView::of).toList());
    }
}
