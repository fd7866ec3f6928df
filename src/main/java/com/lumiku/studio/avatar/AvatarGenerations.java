package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.PictureHeap;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.generator.Capabilities.Demands;
import com.lumiku.studio.generator.ImageGenerators;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts, cancels and retries the jobs that make avatars. Everything happens in the caller's transaction. */
@Singleton
class AvatarGenerations {

    static final String KIND = "avatar";

    /** A job has one picture. */
    private static final List<String> KEYS = List.of("portrait");

    private static final Set<String> RETRIABLE = Set.of(AvatarGeneration.FAILED, AvatarGeneration.CANCELLED);

    private final GenerationQueue queue;
    private final ImageGenerators generators;
    private final PictureHeap heap;
    private final Media media;
    private final WaitingJobs waiting;

    AvatarGenerations(
            GenerationQueue queue, ImageGenerators generators, PictureHeap heap, Media media, WaitingJobs waiting) {
        this.queue = queue;
        this.generators = generators;
        this.heap = heap;
        this.media = media;
        this.waiting = waiting;
    }

    /** A job as it is answered, with what it waits for. */
    AvatarGenerationView view(AvatarGeneration generation) {
        return views(List.of(generation), waiting).getFirst();
    }

    /** Jobs as they are answered, with what they wait for. */
    static List<AvatarGenerationView> views(List<AvatarGeneration> generations, WaitingJobs waiting) {
        Map<String, Waiting> open = waiting.of(
                KIND,
                generations.stream()
                        .filter(AvatarGeneration::isOpen)
                        .map(generation -> generation.id)
                        .toList());
        return generations.stream()
                .map(generation ->
                        AvatarGenerationView.of(generation, open.getOrDefault(generation.id, Waiting.FOR_NOTHING)))
                .toList();
    }

    /** The answer to a call that has started a job. */
    RestResponse<AvatarGenerationView> accepted(AvatarGeneration generation) {
        return Answers.accepted(UriPath.of(AvatarGenerationResource.PATH, generation.id), view(generation));
    }

    /** The project, which stays until the transaction ends. */
    AvatarProject project(String userId, String projectId) {
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
        generation.persist();
        AvatarGeneration.flush();
        queue.enqueue(KIND, generation.id, generation.userId, KEYS);
        return generation;
    }

    /** @throws ProblemException 404; 409 where it has ended otherwise */
    AvatarGeneration cancel(String userId, String id) {
        requireOwn(userId, id);
        // Before the job is locked: that is the engine's order.
        queue.withdraw(KIND, id);
        AvatarGeneration generation = own(userId, id);
        if (generation.isOpen()) {
            generation.end(AvatarGeneration.CANCELLED, null);
            queue.changed(KIND, id);
        } else if (!generation.status.equals(AvatarGeneration.CANCELLED)) {
            throw conflict("cancelled", generation);
        }
        return generation;
    }

    /** @throws ProblemException 404; 409 where it has neither failed nor been cancelled; else as {@link #restart} */
    AvatarGeneration retry(String userId, String id) {
        AvatarGeneration generation = own(userId, id);
        if (!RETRIABLE.contains(generation.status)) {
            throw conflict("tried again", generation);
        }
        restart(generation);
        return generation;
    }

    /**
     * Runs a job, which is locked, from the beginning.
     *
     * @throws ProblemException 409 where another program began it and it lacks what ours need; 422 as {@link #start}
     */
    void restart(AvatarGeneration generation) {
        if (!generation.isComplete()) {
            throw new ProblemException(ProblemKind.CONFLICT, AvatarGeneration.INCOMPLETE);
        }
        generators.require(demands(generation.reference().orElse(null)));
        heap.require(generation.options.width(), generation.options.height());
        generation.status = AvatarGeneration.PENDING;
        generation.errorMessage = null;
        generation.completedAt = null;
        queue.enqueue(KIND, generation.id, generation.userId, KEYS);
        queue.changed(KIND, generation.id);
    }

    /** Ends a job, which is locked, without an avatar. */
    void fail(AvatarGeneration generation, String reason) {
        generation.end(AvatarGeneration.FAILED, reason);
        queue.changed(KIND, generation.id);
    }

    /** Ends the jobs of a project that is about to be deleted and removes their files; before the project is locked. */
    void discardOf(String userId, String projectId) {
        List<AvatarGeneration> generations = AvatarGeneration.ofProject(userId, projectId);
        generations.stream().filter(AvatarGeneration::isOpen).forEach(generation -> {
            queue.withdraw(KIND, generation.id);
            queue.changed(KIND, generation.id);
        });
        media.discard(generations.stream()
                .map(AvatarGeneration::reference)
                .flatMap(Optional::stream)
                .toList());
    }

    /** @throws ProblemException 422 where the generator cannot follow a reference picture */
    void requireReferences() {
        generators.require(new Demands(false, true, false));
    }

    private static Demands demands(String reference) {
        return new Demands(false, reference != null, false);
    }

    private static AvatarGeneration own(String userId, String id) {
        return AvatarGeneration.ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
    }

    static void requireOwn(String userId, String id) {
        if (!AvatarGeneration.isOf(userId, id)) {
            throw ProblemException.notFound("Generation");
        }
    }

    private static ProblemException conflict(String what, AvatarGeneration generation) {
        return new ProblemException(
                ProblemKind.CONFLICT, "A job that is %s cannot be %s".formatted(generation.status, what));
    }
}
