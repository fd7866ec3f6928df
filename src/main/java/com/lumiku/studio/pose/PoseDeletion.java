package com.lumiku.studio.pose;

import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Consumer;

/** Deletes single pictures, in the caller's transaction. */
@Singleton
class PoseDeletion {

    private final PoseGenerations generations;
    private final PoseJobs jobs;
    private final Media media;

    PoseDeletion(PoseGenerations generations, PoseJobs jobs, Media media) {
        this.generations = generations;
        this.jobs = jobs;
        this.media = media;
    }

    /**
     * Deletes a picture with its files; what counts it is counted again. The job is locked first, as everywhere, so that it is
     * neither retried nor deleted meanwhile.
     *
     * @param check whether it is as the caller has seen it
     * @throws ProblemException 404; 409 while its job runs
     */
    void delete(String userId, String id, Consumer<GeneratedPose> check) {
        String generationId =
                GeneratedPose.generationOf(userId, id).orElseThrow(() -> ProblemException.notFound("Pose"));
        PoseGeneration generation = generations.ofUser(userId, generationId, LockModeType.PESSIMISTIC_WRITE);
        GeneratedPose pose = GeneratedPose.ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
        check.accept(pose);
        if (generation.isOpen()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "The job of this picture is still running: cancel it or let it end");
        }
        GeneratedPose.forgetFavorites(List.of(pose));
        media.discard(pose.files());
        pose.delete();
        generation.totalExpectedPoses = Math.max(0, generation.totalExpectedPoses - 1);
        jobs.count(generation);
        generation.progress = 100;
        PoseProject.countAgain(generation.projectId);
    }
}
