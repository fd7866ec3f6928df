package com.lumiku.studio.pose;

import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.pose.library.LibraryPose;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Keeps the books of jobs: their counters are counted, not increased. Everything happens in the caller's transaction. */
@Singleton
class PoseJobs {

    private final GenerationLifecycle lifecycle;
    private final Session database;

    PoseJobs(GenerationLifecycle lifecycle, Session database) {
        this.lifecycle = lifecycle;
        this.database = database;
    }

    /** A picture of an open job, which is locked, has been made. */
    void made(PoseGeneration generation, GeneratedPose pose) {
        if (pose.poseLibraryId != null && !LibraryPose.stays(pose.poseLibraryId)) {
            pose.poseLibraryId = null;
        }
        pose.persist();
        advance(generation);
    }

    /** A picture of an open job, which is locked, will not be made. */
    void failed(PoseGeneration generation, String variationKey, String reason) {
        GeneratedPose pose = new GeneratedPose();
        pose.generationId = generation.id;
        pose.variationKey = variationKey;
        pose.outputImageUrl = "";
        pose.thumbnailUrl = "";
        pose.promptUsed = "";
        pose.seedUsed = Seed.of(generation.id, variationKey);
        pose.status = GeneratedPose.FAILED;
        pose.errorMessage = reason;
        pose.persist();
        advance(generation);
    }

    /** Ends a job, which is locked, with what there is of it. */
    void giveUp(PoseGeneration generation, String reason) {
        count(generation);
        lifecycle.end(
                generation,
                generation.posesCompleted == 0 ? GenerationStatus.FAILED : GenerationStatus.PARTIAL,
                reason);
    }

    /** Stops a job, which is locked. */
    void cancel(PoseGeneration generation) {
        count(generation);
        lifecycle.end(generation, GenerationStatus.CANCELLED, reasons(generation));
    }

    /** Counts again what there is, and ends the job when nothing is left to do. */
    private void advance(PoseGeneration generation) {
        count(generation);
        if (generation.posesCompleted + generation.posesFailed >= generation.totalExpectedPoses) {
            lifecycle.end(generation, outcome(generation), reasons(generation));
        } else {
            lifecycle.advance(generation);
        }
    }

    /** Counts again what there is of a job, which is locked. */
    void count(PoseGeneration generation) {
        PoseGeneration.flush();
        Map<String, Tally> tallies = database.createSelectionQuery("""
                        select status, count(*), avg(generationTime) from GeneratedPose
                        where generationId = :id group by status
                        """, Tally.class)
                .setParameter("id", generation.id)
                .getResultStream()
                .collect(Collectors.toMap(Tally::status, Function.identity()));
        Tally made = tallies.getOrDefault(GeneratedPose.COMPLETED, Tally.NONE);
        generation.posesCompleted = (int) made.poses();
        generation.posesFailed =
                (int) tallies.getOrDefault(GeneratedPose.FAILED, Tally.NONE).poses();
        generation.avgGenerationTime = made.seconds();
        generation.progress =
                100 * (generation.posesCompleted + generation.posesFailed) / Math.max(1, generation.totalExpectedPoses);
    }

    private static GenerationStatus outcome(PoseGeneration generation) {
        if (generation.posesFailed == 0) {
            return GenerationStatus.COMPLETED;
        }
        return generation.posesCompleted == 0 ? GenerationStatus.FAILED : GenerationStatus.PARTIAL;
    }

    private static String reasons(PoseGeneration generation) {
        if (generation.posesFailed == 0) {
            return null;
        }
        List<String> reasons = GeneratedPose.reasons(generation.id);
        String usual =
                reasons.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse("");
        return String.format(
                Locale.ROOT,
                "%d of %d pictures could not be made: %s",
                generation.posesFailed,
                generation.totalExpectedPoses,
                usual);
    }

    /** How many pictures of a status a job has, and how long each took. */
    @RegisterForReflection
    record Tally(String status, long poses, Double seconds) {

        static final Tally NONE = new Tally(null, 0, null);
    }
}
