package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.avatar.usage.AvatarUsage;
import com.lumiku.studio.avatar.usage.AvatarUsageInput;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.library.PoseFinder;
import com.lumiku.studio.pose.library.PoseStructure;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts, cancels and retries the jobs that make pictures of poses. */
@Singleton
class PoseGenerations {

    private static final int BATCH = 50;

    private final GenerationQueue queue;
    private final PoseJobs jobs;
    private final PoseFinder finder;
    private final PosePlans plans;
    private final Media media;
    private final WaitingJobs waiting;
    private final Session database;

    PoseGenerations(
            GenerationQueue queue,
            PoseJobs jobs,
            PoseFinder finder,
            PosePlans plans,
            Media media,
            WaitingJobs waiting,
            Session database) {
        this.queue = queue;
        this.jobs = jobs;
        this.finder = finder;
        this.plans = plans;
        this.media = media;
        this.waiting = waiting;
        this.database = database;
    }

    /** Starts a job: its row, its selection, its units and what it counts are one transaction, the caller's. */
    PoseGeneration start(String userId, PoseGenerationRequest order) {
        PoseGenerationInput input = order.input();
        PoseProject project = PoseProject.ofUser(userId, input.projectId(), LockModeType.PESSIMISTIC_WRITE);
        requireActive(project);
        Optional<Avatar> avatar = order.avatar(project);
        order.requirePosesOnOffer();

        PoseGeneration generation = new PoseGeneration();
        generation.projectId = project.id;
        generation.userId = userId;
        generation.generationType = input.generationType().name();
        generation.textPrompt = input.textPrompt();
        generation.batchSize = input.variations();
        generation.totalExpectedPoses = input.variations()
                * (input.isInWords() ? 1 : input.selectedPoseIds().size());
        generation.exportFormats = input.formats();
        // The row has no id before it is complete.
        String owner = UUID.randomUUID().toString();
        generation.avatarId = avatar.map(row -> row.id).orElse(null);
        generation.avatarAttributes = avatar.map(PosedAvatar::of)
                .orElseGet(() -> PosedAvatar.unknown(
                        project.id, order.reference() == null ? null : media.keep(owner, order.reference())));
        if (input.hasBackground()) {
            Background background = input.background()
                    .background(order.background() == null ? null : media.keep(owner, order.background()));
            generation.useBackgroundChanger = true;
            generation.backgroundMode = background.mode().modeName();
            generation.backgroundPrompt = background.value();
        }
        plans.requireMakeable(generation);
        if (input.isInWords()) {
            generation.generatedPoseStructure = new PoseStructure(finder.find(input.textPrompt(), input.variations()));
        }
        // Before rows refer to them, so that jobs of the same poses follow one another.
        order.countPoses();
        generation.persist();
        PoseGeneration.flush();
        if (!input.isInWords()) {
            database.setJdbcBatchSize(BATCH);
            PoseSelection.persistAll(generation.id, input.selectedPoseIds());
        }
        count(generation, project);
        queue.enqueue(PoseJobs.KIND, generation.id, userId, PoseVariation.keys(generation));
        return generation;
    }

    /** @throws ProblemException 404; 409 where it has ended otherwise */
    PoseGeneration cancel(String userId, String id) {
        requireOwn(userId, id);
        // Before the job is locked: that is the engine's order.
        queue.withdraw(PoseJobs.KIND, id);
        PoseGeneration generation = own(userId, id);
        if (generation.isOpen()) {
            jobs.count(generation);
            jobs.end(generation, PoseGeneration.CANCELLED);
        } else if (!generation.status.equals(PoseGeneration.CANCELLED)) {
            throw conflict("cancelled", generation);
        }
        return generation;
    }

    /**
     * Has made what is missing.
     *
     * @throws ProblemException 404; 409 where nothing is missing or still being made, or the project is archived; 422 as for a new job
     */
    PoseGeneration retry(String userId, String id) {
        PoseGeneration generation = own(userId, id);
        if (generation.isOpen() || generation.status.equals(PoseGeneration.COMPLETED)) {
            throw conflict("tried again", generation);
        }
        PoseProject.findOfUser(userId, generation.projectId, LockModeType.NONE)
                .ifPresent(PoseGenerations::requireActive);
        restart(generation);
        return generation;
    }

    /**
     * Has made what is missing of a job, which is locked.
     *
     * @throws ProblemException 409 where it names nothing that could be made; 422 as for a new job
     */
    void restart(PoseGeneration generation) {
        plans.requireMakeable(generation);
        GeneratedPose.deleteFailed(generation.id);
        List<PoseVariation> made = GeneratedPose.made(generation.id);
        List<String> missing = PoseVariation.missing(generation, made);
        if (missing.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "This job names no pictures that are missing: start a new one");
        }
        if (generation.isInWords() && generation.generatedPoseStructure == null && generation.textPrompt != null) {
            generation.generatedPoseStructure =
                    new PoseStructure(finder.find(generation.textPrompt, generation.totalExpectedPoses));
        }
        generation.status = PoseGeneration.PENDING;
        generation.errorMessage = null;
        generation.completedAt = null;
        generation.startedAt = null;
        generation.totalProcessingTime = null;
        generation.totalExpectedPoses = missing.size() + made.size();
        jobs.progress(generation);
        queue.enqueue(PoseJobs.KIND, generation.id, generation.userId, missing);
    }

    static void requireOwn(String userId, String id) {
        if (!PoseGeneration.isOf(userId, id)) {
            throw ProblemException.notFound("Generation");
        }
    }

    /** A job as it is answered, with what it waits for. */
    PoseGenerationView view(PoseGeneration generation) {
        return views(List.of(generation)).getFirst();
    }

    /** Jobs as they are answered, with what they wait for. */
    List<PoseGenerationView> views(List<PoseGeneration> generations) {
        Map<String, Waiting> open = waiting.of(
                PoseJobs.KIND,
                generations.stream()
                        .filter(PoseGeneration::isOpen)
                        .map(generation -> generation.id)
                        .toList());
        return generations.stream()
                .map(generation ->
                        PoseGenerationView.of(generation, open.getOrDefault(generation.id, Waiting.FOR_NOTHING)))
                .toList();
    }

    /** The answer to a call that has started a job. */
    RestResponse<PoseGenerationView> accepted(PoseGeneration generation) {
        return Answers.accepted(UriPath.of(PoseGenerationResource.PATH, generation.id), view(generation));
    }

    private static PoseGeneration own(String userId, String id) {
        return PoseGeneration.ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void count(PoseGeneration generation, PoseProject project) {
        PoseGeneration.flush();
        PoseProject.recount(project.id);
        if (generation.avatarId != null) {
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

    private static void requireActive(PoseProject project) {
        if (!project.status.equals(PoseProject.ACTIVE)) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "The project is %s: make it active first".formatted(project.status));
        }
    }

    private static ProblemException conflict(String what, PoseGeneration generation) {
        return new ProblemException(
                ProblemKind.CONFLICT, "A job that is %s cannot be %s".formatted(generation.status, what));
    }
}
