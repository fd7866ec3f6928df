package com.lumiku.studio.generation.lifecycle;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How far a generation is: the data of its events.
 *
 * @param progress 0 to 100, never less than before; 100 when there is nothing left to do
 */
@RegisterForReflection
public record Progress(String id, GenerationStatus status, int progress, int posesCompleted, int posesFailed) {

    /** Whether nothing will change any more, unless somebody has the generation tried again. */
    public boolean hasEnded() {
        return !status.isOpen();
    }

    /** The same for the same state only. */
    public String version() {
        return status.word() + '-' + progress + '-' + posesCompleted + '-' + posesFailed;
    }
}
