package com.lumiku.studio.generation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;

/**
 * How far a job is: the data of its events.
 *
 * @param status pending, processing, completed, partial, failed or cancelled
 * @param progress 0 to 100, never less than before; 100 when there is nothing left to do
 */
@RegisterForReflection
public record Progress(String id, String status, int progress, int posesCompleted, int posesFailed) {

    private static final Set<String> FINAL = Set.of("completed", "partial", "failed", "cancelled");

    /** Whether nothing will change any more, unless somebody has the job tried again. */
    boolean hasEnded() {
        return FINAL.contains(status);
    }

    /** The same for the same state only. */
    String version() {
        return status + '-' + progress + '-' + posesCompleted + '-' + posesFailed;
    }
}
