package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.pose.library.PoseFinder;
import com.lumiku.studio.pose.library.PoseStructure;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The jobs that make pictures of poses. */
@Singleton
public class PoseGenerations extends Generations<PoseGeneration, PoseGenerationView> {

    private static final int BATCH = 50;

    private final GenerationLifecycle lifecycle;
    private final PoseJobs jobs;
    private final PoseFinder finder;
    private final PosePlans plans;
    private final Media media;
    private final Session database;

    PoseGenerations(
            GenerationLifecycle lifecycle,
            PoseJobs jobs,
            PoseFinder finder,
            PosePlans plans,
            Media media,
            WaitingJobs waiting,
            Session database) {
        super(PoseGeneration.class, PoseGenerationResource.PATH, lifecycle, waiting, database);
        this.lifecycle = lifecycle;
        this.jobs = jobs;
        this.finder = finder;
        this.plans = plans;
        this.media = media;
        this.database = database;
    }

    /** Starts a job: its row, its selection, its units and what it counts are one transaction, the caller's. */
    PoseGeneration start(String userId, PoseGenerationRequest order) {
        lifecycle.request(userId);
        PoseGenerationInput input = order.input();
        PoseProject project = PoseProject.ofUser(userId, input.projectId(), LockModeType.PESSIMISTIC_WRITE);
        requireActive(project);
        Optional<Avatar> avatar = order.avatar(project);
        order.requirePosesOnOffer(userId);

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
            generation.generatedPoseStructure =
                    new PoseStructure(finder.find(input.textPrompt(), userId, input.variations()));
        }
        // Before rows refer to them, so that jobs of the same poses follow one another.
        List<LibraryPose> poses = order.countPoses(userId);
        if (!input.isInWords()) {
            generation.generatedPoseStructure = plans.toKeep(poses);
        }
        lifecycle.create(generation);
        PoseGeneration.flush();
        if (!input.isInWords()) {
            database.setJdbcBatchSize(BATCH);
            PoseSelection.persistAll(generation.id, input.selectedPoseIds());
        }
        lifecycle.start(generation, PoseVariation.keys(generation));
        return generation;
    }

    @Override
    public String kind() {
        return PoseGeneration.KIND;
    }

    @Override
    public String app() {
        return "pose-generator";
    }

    @Override
    public String table() {
        return "pose_generations";
    }

    @Override
    protected PoseGenerationView view(PoseGeneration generation, Waiting waiting) {
        return PoseGenerationView.of(generation, waiting);
    }

    @Override
    protected PoseGenerationDetail detail(PoseGeneration generation) {
        return PoseGenerationDetail.of(view(generation), GeneratedPose.ofGeneration(generation.id));
    }

    @Override
    protected void discard(List<PoseGeneration> generations) {
        if (generations.stream().anyMatch(PoseGeneration::isOpen)) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "A generation is still running: cancel it or let it end before it is deleted");
        }
        List<GeneratedPose> pictures = GeneratedPose.lockedOfGenerations(
                generations.stream().map(generation -> generation.id).toList());
        GeneratedPose.forgetFavorites(pictures);
        media.discard(Stream.concat(
                        generations.stream().flatMap(PoseGeneration::files),
                        pictures.stream().flatMap(pose -> pose.files().stream()))
                .collect(Collectors.toSet()));
    }

    @Override
    public void delete(String userId, String id, Consumer<PoseGeneration> check) {
        String projectId =
                PoseGeneration.projectOf(userId, id).orElseThrow(() -> ProblemException.notFound("Generation"));
        super.delete(userId, id, check);
        PoseGeneration.flush();
        PoseProject.countAgain(projectId);
    }

    @Override
    protected void stop(PoseGeneration generation) {
        jobs.cancel(generation);
    }

    @Override
    protected void giveUp(PoseGeneration generation, String reason) {
        jobs.giveUp(generation, reason);
    }

    @Override
    protected void requireRetriable(PoseGeneration generation) {
        PoseProject.findOfUser(generation.userId, generation.projectId, LockModeType.NONE)
                .ifPresent(PoseGenerations::requireActive);
    }

    @Override
    protected Collection<String> prepareRetry(PoseGeneration generation) {
        plans.requireMakeable(generation);
        List<String> failed = GeneratedPose.failedKeys(generation.id);
        GeneratedPose.deleteFailed(generation.id);
        List<PoseVariation> made = GeneratedPose.made(generation.id);
        // Where all that is expected has been tried, a picture that is neither made nor failed was deleted by its
        // owner.
        List<String> missing = !failed.isEmpty() && failed.size() + made.size() == generation.totalExpectedPoses
                ? failed
                : PoseVariation.missing(generation, made);
        if (missing.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "This job names no pictures that are missing: start a new one");
        }
        if (generation.isInWords() && generation.generatedPoseStructure == null && generation.textPrompt != null) {
            generation.generatedPoseStructure = new PoseStructure(
                    finder.find(generation.textPrompt, generation.userId, generation.totalExpectedPoses));
        }
        generation.totalExpectedPoses = missing.size() + made.size();
        jobs.count(generation);
        return missing;
    }

    private static void requireActive(PoseProject project) {
        if (!project.status.equals(PoseProject.ACTIVE)) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "The project is %s: make it active first".formatted(project.status));
        }
    }
}
