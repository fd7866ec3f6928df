package com.lumiku.studio.avatar;

import com.lumiku.studio.drawing.words.Understanding;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingFor;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that makes an avatar, as it is answered.
 *
 * @param promptUnderstood what the built-in illustrator makes of the prompt
 * @param waitingFor what an open job waits for: provider, store or worker; null where nothing is in its way but its turn
 * @param waitingSince when it began to wait, or null
 * @param waitingUntil when it goes on at the earliest, or null where nobody knows
 * @param queuePosition how many pictures, of anybody's, are to be made before its first, counted to 10,000; null where it has ended
 * @param estimatedSecondsLeft until it will have ended, at the pace of late: 0 where it has, null where nobody knows
 */
public record AvatarGenerationView(
        String id,
        String userId,
        @Nullable String avatarId,
        String projectId,
        GenerationStatus status,
        int progress,
        String prompt,
        @Nullable Understanding promptUnderstood,
        @Nullable AvatarJob options,
        @Nullable String errorMessage,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable WaitingFor waitingFor,
        @Nullable Instant waitingSince,
        @Nullable Instant waitingUntil,
        @Nullable Integer queuePosition,
        @Nullable Integer estimatedSecondsLeft)
        implements HasEntityTag {

    static AvatarGenerationView of(AvatarGeneration generation, Waiting waiting) {
        return new AvatarGenerationView(
                generation.id,
                generation.userId,
                generation.avatarId,
                generation.projectId,
                generation.status(),
                generation.progress().progress(),
                generation.prompt,
                Understanding.of(generation.prompt),
                generation.options,
                generation.errorMessage,
                generation.createdAt,
                generation.completedAt,
                waiting.what(),
                waiting.since(),
                waiting.until(),
                waiting.queuePosition(),
                generation.isOpen() ? waiting.secondsLeft() : Integer.valueOf(0));
    }
}
