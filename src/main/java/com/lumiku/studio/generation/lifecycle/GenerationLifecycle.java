package com.lumiku.studio.generation.lifecycle;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import org.hibernate.Session;

/**
 * The life of a generation, of both apps: {@code pending -> processing -> completed | partial | failed | cancelled}, and back by retry.
 * Every step is taken here, in the caller's transaction, and fires one {@link GenerationStep}. The caller has locked the row.
 */
@Singleton
public class GenerationLifecycle {

    private final GenerationQueue queue;
    private final Session database;
    private final Event<GenerationStep> steps;
    private final Event<GenerationRequested> requested;
    private final Event<UpcomingGeneration> upcoming;

    GenerationLifecycle(
            GenerationQueue queue,
            Session database,
            Event<GenerationStep> steps,
            Event<GenerationRequested> requested,
            Event<UpcomingGeneration> upcoming) {
        this.queue = queue;
        this.database = database;
        this.steps = steps;
        this.requested = requested;
        this.upcoming = upcoming;
    }

    /** A user wants to start a generation: to be said before anything is read for it. */
    public void request(String userId) {
        requested.fire(new GenerationRequested(userId));
    }

    /** Writes the row of a generation, which is to be started then. */
    public void create(Generation generation) {
        upcoming.fire(new UpcomingGeneration(generation.userId));
        generation.persist();
    }

    /**
     * A generation has been created, its row and all that belongs to it: queues its pictures.
     *
     * @throws ProblemException 507 where pictures cannot be kept now
     */
    public void start(Generation generation, Collection<String> keys) {
        fire(Type.START, generation, generation.status(), keys.size());
        queue.enqueue(generation.kind(), generation.id, generation.userId, keys);
    }

    /** The first of its pictures is being made. */
    public void begin(Generation generation) {
        enter(Type.BEGIN, generation, GenerationStatus.PROCESSING, 0);
    }

    /** Its counters have changed, and it goes on. */
    public void advance(Generation generation) {
        fire(Type.ADVANCE, generation, generation.status(), 0);
    }

    /**
     * It ends.
     *
     * @param reason for users, why not all is well, or null
     */
    public void end(Generation generation, GenerationStatus status, String reason) {
        generation.errorMessage = reason;
        enter(Type.END, generation, status, 0);
    }

    /**
     * It goes on: queues the pictures that are missing.
     *
     * @throws ProblemException 507 where pictures cannot be kept now
     */
    public void restart(Generation generation, Collection<String> keys) {
        generation.errorMessage = null;
        enter(Type.RETRY, generation, GenerationStatus.PENDING, keys.size());
        queue.enqueue(generation.kind(), generation.id, generation.userId, keys);
    }

    /** Takes what is queued and being made of generations out of the queue. To be done before their rows are locked. */
    public void withdraw(String kind, Collection<String> ids) {
        ids.forEach(id -> queue.withdraw(kind, id));
    }

    /** It is deleted, after it has been cancelled where it was open: see {@link #withdraw}. */
    public void delete(Generation generation) {
        if (generation.isOpen()) {
            end(generation, GenerationStatus.CANCELLED, null);
        }
        fire(Type.DELETION, generation, generation.status(), 0);
        generation.delete();
    }

    private void enter(Type type, Generation generation, GenerationStatus next, int pictures) {
        GenerationStatus from = generation.status();
        if (!from.allows(next)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "A generation that is %s cannot become %s", from.word(), next.word()));
        }
        generation.status = next.word();
        generation.entered(next);
        fire(type, generation, from, pictures);
    }

    private void fire(Type type, Generation generation, GenerationStatus from, int pictures) {
        database.flush();
        steps.fire(new GenerationStep(type, generation, from, pictures));
    }
}
