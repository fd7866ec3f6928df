package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.PictureHeap;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.generator.Capabilities.Demands;
import com.lumiku.studio.generator.ImageGenerators;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;

/** The jobs that make avatars. Everything happens in the caller's transaction. */
@Singleton
class AvatarGenerations extends Generations<AvatarGeneration, AvatarGenerationView> {

    /** A job has one picture. */
    private static final List<String> KEYS = List.of("portrait");

    private final GenerationLifecycle lifecycle;
    private final Media media;
    private final ImageGenerators generators;
    private final PictureHeap heap;

    AvatarGenerations(
            GenerationLifecycle lifecycle,
            WaitingJobs waiting,
            Media media,
            Session database,
            ImageGenerators generators,
            PictureHeap heap) {
        super(AvatarGeneration.class, AvatarGenerationResource.PATH, lifecycle, waiting, database);
        this.lifecycle = lifecycle;
        this.media = media;
        this.generators = generators;
        this.heap = heap;
    }

    @Override
    public String kind() {
        return AvatarGeneration.KIND;
    }

    @Override
    public String app() {
        return "avatar-creator";
    }

    @Override
    public String table() {
        return "avatar_generations";
    }

    @Override
    protected AvatarGenerationView view(AvatarGeneration generation, Waiting waiting) {
        return AvatarGenerationView.of(generation, waiting);
    }

    @Override
    protected void discard(List<AvatarGeneration> generations) {
        media.discard(generations.stream()
                .map(AvatarGeneration::reference)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    protected Collection<String> prepareRetry(AvatarGeneration generation) {
        if (!generation.isComplete()) {
            throw new ProblemException(ProblemKind.CONFLICT, AvatarGeneration.INCOMPLETE);
        }
        generators.require(demands(generation.reference().orElse(null)));
        heap.require(generation.options.width(), generation.options.height());
        return KEYS;
    }

    /** The project in which a job is to be started; it stays until the transaction ends. */
    AvatarProject project(String userId, String projectId) {
        lifecycle.request(userId);
        return AvatarProject.ofUser(userId, projectId, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Starts a job in a project of the user's.
     *
     * @throws ProblemException 400 where the generator makes no picture of that size, 422 where it cannot make such a one
     */
    AvatarGeneration start(AvatarProject project, String prompt, AvatarJob job) {
        generators.require(demands(job.referenceImageUrl()));
        int longest = generators.capabilities().longestSide();
        if (Math.max(job.width(), job.height()) > longest) {
            throw ProblemException.invalid(
                    job.width() > longest ? "width" : "height",
                    String.format(Locale.ROOT, "must be at most %d for this generator", longest));
        }
        heap.require(job.width(), job.height());
        AvatarGeneration generation = new AvatarGeneration();
        generation.userId = project.userId;
        generation.projectId = project.id;
        generation.prompt = prompt;
        generation.options = job;
        lifecycle.create(generation);
        lifecycle.start(generation, KEYS);
        return generation;
    }

    /** @throws ProblemException 422 where the generator cannot follow a reference picture */
    void requireReferences() {
        generators.require(new Demands(false, true, false));
    }

    private static Demands demands(String reference) {
        return new Demands(false, reference != null, false);
    }
}
