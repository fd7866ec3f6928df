package com.lumiku.studio.pose;

import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a pose as it is answered: all columns of its row.
 *
 * @param outputImageUrl null where it could not be made
 * @param originalImageUrl the picture before its background was changed for the first time, or null
 * @param backgroundPrompt the words or the colour; null for an uploaded picture
 * @param exportFormats the formats made so far
 */
public record GeneratedPoseView(
        String id,
        String generationId,
        @Nullable String variationKey,
        @Nullable String poseLibraryId,
        @MediaLink String outputImageUrl,
        @MediaLink String thumbnailUrl,
        @MediaLink @Nullable String originalImageUrl,
        @MediaLink Map<String, String> exportFormats,
        boolean backgroundChanged,
        @Nullable String backgroundPrompt,
        String promptUsed,
        @Nullable Integer seedUsed,
        double controlnetWeight,
        @Nullable Double generationTime,
        @Nullable Double aiConfidenceScore,
        boolean isFavorite,
        int downloadCount,
        String status,
        @Nullable String errorMessage,
        Instant createdAt)
        implements HasEntityTag {

    /** A picture as its owner sees it. */
    public static GeneratedPoseView of(GeneratedPose pose) {
        return new GeneratedPoseView(
                pose.id,
                pose.generationId,
                pose.variationKey,
                pose.poseLibraryId,
                orNull(pose.outputImageUrl),
                orNull(pose.thumbnailUrl),
                pose.originalImageUrl,
                pose.exportFormats,
                pose.backgroundChanged,
                pose.backgroundPrompt,
                pose.promptUsed,
                pose.seedUsed,
                pose.controlnetWeight,
                pose.generationTime,
                pose.aiConfidenceScore,
                pose.isFavorite,
                pose.downloadCount,
                pose.status,
                pose.errorMessage,
                pose.createdAt);
    }

    private static String orNull(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}
