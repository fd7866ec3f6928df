package com.lumiku.studio.pose;

import com.lumiku.studio.generation.lifecycle.GenerationStep;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts again what there is of a project when one of its jobs starts or ends. */
@Singleton
class PoseProjectCounts {

    void count(@Observes GenerationStep step) {
        if (step.generation() instanceof PoseGeneration generation
                && (step.type() == Type.START || step.type() == Type.END)) {
            PoseProject.countAgain(generation.projectId);
        }
    }
}
