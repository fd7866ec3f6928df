package com.lumiku.studio.pose;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.library.LibraryPose;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
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

    static final String KIND = "pose";

    private final GenerationQueue queue;
    private final Media media;
    private final Session database;

    PoseJobs(GenerationQueue queue, Media media, Session database) {
        this.queue = queue;
        this.media = media;
        this.database = database;
    }

    /** A picture has been made: kept unless the job has ended or gone. */
    void made(GeneratedPose pose) {
        PoseGeneration generation = PoseGeneration.openLocked(pose.generationId).orElse(null);
        if (generation == null) {
            media.discard(pose.files());
            return;
        }
        if (pose.poseLibraryId != null && !LibraryPose.stays(pose.poseLibraryId)) {
            pose.poseLibraryId = null;
        }
        pose.persist();
        progress(generation);
    }

    /** A picture will not be made. */
    void failed(String generationId, String variationKey, String reason) {
        PoseGeneration.openLocked(generationId).ifPresent(generation -> {
            GeneratedPose pose = new GeneratedPose();
            pose.generationId = generationId;
            pose.variationKey = variationKey;
            pose.outputImageUrl = "";
            pose.thumbnailUrl = "";
            pose.promptUsed = "";
            pose.seedUsed = Seed.of(generationId, variationKey);
            pose.status = GeneratedPose.FAILED;
            pose.errorMessage = reason;
            pose.persist();
            progress(generation);
        });
    }

    /** Counts again what there is of an open job, which is locked, and ends it when nothing is left to do. */
    void progress(PoseGeneration generation) {
        count(generation);
        if (generation.posesCompleted + generation.posesFailed >= generation.totalExpectedPoses) {
            end(generation, outcome(generation));
        } else {
            queue.changed(KIND, generation.id);
        }
    }

    /** Ends a job, which is locked. */
    void end(PoseGeneration generation, String status) {
        generation.status = status;
        generation.completedAt = PoseGeneration.now();
        generation.errorMessage = reasons(generation);
        if (generation.startedAt != null) {
            generation.totalProcessingTime =
                    (generation.completedAt.toEpochMilli() - generation.startedAt.toEpochMilli()) / 1000.0;
        }
        PoseGeneration.flush();
        PoseProject.findByIdOptional(generation.projectId, LockModeType.PESSIMISTIC_WRITE);
        PoseProject.recount(generation.projectId);
        queue.changed(KIND, generation.id);
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

    private static String outcome(PoseGeneration generation) {
        if (generation.posesFailed == 0) {
            return PoseGeneration.COMPLETED;
        }
        return generation.posesCompleted == 0 ? PoseGeneration.FAILED : PoseGeneration.PARTIAL;
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
