package com.lumiku.studio.pose;

import com.lumiku.studio.drawing.words.Understanding;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingFor;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.pose.library.PoseStructure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is answered.
 *
 * @param avatarAttributes the look of the avatar when the job was started
 * @param promptUnderstood what the built-in illustrator makes of the text prompt; null without one
 * @param backgroundPrompt where backgroundMode is ai_generate
 * @param backgroundColor where backgroundMode is solid_color
 * @param backgroundImageUrl where backgroundMode is upload
 * @param waitingFor what an open job waits for: provider, store or worker; null where nothing is in its way but its turn
 * @param waitingSince when it began to wait, or null
 * @param waitingUntil when it goes on at the earliest, or null where nobody knows
 * @param queuePosition how many pictures, of anybody's, are to be made before its first, counted to 10,000; null where it has ended
 * @param estimatedSecondsLeft until it will have ended, at the pace of late: 0 where it has, null where nobody knows
 */
public record PoseGenerationView(
        String id,
        String projectId,
        String userId,
        String generationType,
        @Nullable String textPrompt,
        @Nullable Understanding promptUnderstood,
        @Nullable PoseStructure generatedPoseStructure,
        @Nullable String avatarId,
        @Nullable Look avatarAttributes,
        int batchSize,
        int totalExpectedPoses,
        boolean useBackgroundChanger,
        @Nullable String backgroundMode,
        @Nullable String backgroundPrompt,
        @Nullable String backgroundColor,
        @MediaLink @Nullable String backgroundImageUrl,
        List<String> exportFormats,
        GenerationStatus status,
        int progress,
        int posesCompleted,
        int posesFailed,
        int creditCharged,
        int creditRefunded,
        @Nullable String errorMessage,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Double avgGenerationTime,
        @Nullable Double totalProcessingTime,
        @Nullable WaitingFor waitingFor,
        @Nullable Instant waitingSince,
        @Nullable Instant waitingUntil,
        @Nullable Integer queuePosition,
        @Nullable Integer estimatedSecondsLeft) {

    static PoseGenerationView of(PoseGeneration generation, Waiting waiting) {
        Background background = Background.of(generation);
        return new PoseGenerationView(
                generation.id,
                generation.projectId,
                generation.userId,
                generation.generationType,
                generation.textPrompt,
                Understanding.of(generation.textPrompt),
                generation.generatedPoseStructure,
                generation.avatarId,
                generation.avatarAttributes == null ? null : generation.avatarAttributes.look(),
                generation.batchSize,
                generation.totalExpectedPoses,
                generation.useBackgroundChanger,
                generation.backgroundMode,
                background == null ? generation.backgroundPrompt : background.valueIf(BackgroundMode.AI_GENERATE),
                background == null ? null : background.valueIf(BackgroundMode.SOLID_COLOR),
                background == null ? null : background.valueIf(BackgroundMode.UPLOAD),
                generation.exportFormats,
                generation.status(),
                generation.progress,
                generation.posesCompleted,
                generation.posesFailed,
                generation.creditCharged,
                generation.creditRefunded,
                generation.errorMessage,
                generation.createdAt,
                generation.startedAt,
                generation.completedAt,
                generation.avgGenerationTime,
                generation.totalProcessingTime,
                waiting.what(),
                waiting.since(),
                waiting.until(),
                waiting.queuePosition(),
                generation.isOpen() ? waiting.secondsLeft() : Integer.valueOf(0));
    }
}
