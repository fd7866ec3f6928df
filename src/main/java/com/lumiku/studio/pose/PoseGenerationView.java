package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Look;
import java.time.Instant;
import java.util.List;

/** A job as it is answered. */
public record PoseGenerationView(
        String id,
        String projectId,
        String userId,
        String generationType,
        String textPrompt,
        String avatarId,
        Look avatarAttributes,
        int batchSize,
        int totalExpectedPoses,
        boolean useBackgroundChanger,
        String backgroundPrompt,
        String backgroundMode,
        List<String> exportFormats,
        String status,
        int progress,
        int posesCompleted,
        int posesFailed,
        String errorMessage,
        Instant createdAt,
        Instant startedAt,
        Instant completedAt,
        Double avgGenerationTime,
        Double totalProcessingTime) {

    static PoseGenerationView of(PoseGeneration generation) {
        return new PoseGenerationView(
                generation.id,
                generation.projectId,
                generation.userId,
                generation.generationType,
                generation.textPrompt,
                generation.avatarId,
                generation.avatarAttributes,
                generation.batchSize,
                generation.totalExpectedPoses,
                generation.useBackgroundChanger,
                generation.backgroundPrompt,
                generation.backgroundMode,
                generation.exportFormats,
                generation.status,
                generation.progress,
                generation.posesCompleted,
                generation.posesFailed,
                generation.errorMessage,
                generation.createdAt,
                generation.startedAt,
                generation.completedAt,
                generation.avgGenerationTime,
                generation.totalProcessingTime);
    }
}
