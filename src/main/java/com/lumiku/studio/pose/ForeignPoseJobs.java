package com.lumiku.studio.pose;

import com.lumiku.studio.generation.admin.ForeignJobs;
import jakarta.inject.Singleton;

/** Jobs that another program began to make pictures of poses. */
@Singleton
class ForeignPoseJobs implements ForeignJobs {

    private final PoseGenerations generations;
    private final PoseJobs jobs;

    ForeignPoseJobs(PoseGenerations generations, PoseJobs jobs) {
        this.generations = generations;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return PoseJobs.KIND;
    }

    @Override
    public String table() {
        return "pose_generations";
    }

    @Override
    public void fail(String id, String reason) {
        PoseGeneration.openLocked(id).ifPresent(generation -> {
            jobs.count(generation);
            jobs.end(generation, generation.posesCompleted == 0 ? PoseGeneration.FAILED : PoseGeneration.PARTIAL);
            generation.errorMessage = reason;
        });
    }

    @Override
    public void take(String id) {
        PoseGeneration.openLocked(id).ifPresent(generations::restart);
    }
}
