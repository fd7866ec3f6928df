package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.usage.AvatarUsage;
import com.lumiku.studio.avatar.usage.AvatarUsageInput;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Adds to the history of an avatar that a job uses it. */
@Singleton
class PoseAvatarUsage {

    void record(@Observes GenerationStep step) {
        if (step.type() == Type.START
                && step.generation() instanceof PoseGeneration generation
                && generation.avatarId != null) {
            AvatarUsage.record(
                    generation.userId,
                    generation.avatarId,
                    new AvatarUsageInput(
                            "pose-generator",
                            "Pose Generator",
                            "pose_generation",
                            generation.id,
                            "pose_generation",
                            null));
        }
    }
}
