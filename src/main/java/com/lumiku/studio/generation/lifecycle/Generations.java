package com.lumiku.studio.generation.lifecycle;

import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.WaitingJobs;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The generations of an app, a bean for each. What callers do to them is the same in both, and here; what their pictures need is the
 * app's. Everything happens in the caller's transaction.
 *
 * @param <G> a generation's row
 * @param <V> how it is answered
 */
public abstract class Generations<G extends Generation, V> {

    private final Class<G> type;
    private final String path;
    private final GenerationLifecycle lifecycle;
    private final WaitingJobs waiting;
    private final Session database;

    /** @param path of the resource, to which an id is added */
    protected Generations(
            Class<G> type, String path, GenerationLifecycle lifecycle, WaitingJobs waiting, Session database) {
        this.type = type;
        this.path = path;
        this.lifecycle = lifecycle;
        this.waiting = waiting;
        this.database = database;
    }

    /** A short name, never changed: it is stored with each unit. */
    public abstract String kind();

    /** As callers know the app, and the paths of its calls. */
    public abstract String app();

    /** The path of the resource, to which an id is added. */
    public String path() {
        return path;
    }

    /** The table of their rows. */
    public abstract String table();

    /**
     * Takes away what goes with generations that are about to be deleted, which are locked: files, and what is counted of them.
     *
     * @throws ProblemException 409 where one of them may not be deleted now
     */
    protected abstract void discard(List<G> generations);

    /** A generation as it is answered. */
    protected abstract V view(G generation, Waiting waiting);

    /**
     * Makes a generation, which is locked, as if it were new but for the pictures it has, and says which others it needs.
     *
     * @throws ProblemException 409 where nothing is missing that could be made, 422 where the generator cannot make it
     */
    protected abstract Collection<String> prepareRetry(G generation);

    /** The generation with this id, to be read or changed, where it is the user's. @throws ProblemException 404 */
    public G ofUser(String userId, String id, LockModeType lock) {
        return select("id = :id and userId = :userId")
                .setParameter("id", id)
                .setParameter("userId", userId)
                .setLockMode(lock)
                .uniqueResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Generation"));
    }

    /** Loads nothing. @throws ProblemException 404 where there is no such generation of the user's */
    public void requireOwn(String userId, String id) {
        long found = database.createSelectionQuery(
                        "select count(*) from " + type.getSimpleName() + " where id = :id and userId = :userId",
                        Long.class)
                .setParameter("id", id)
                .setParameter("userId", userId)
                .getSingleResult();
        if (found == 0) {
            throw ProblemException.notFound("Generation");
        }
    }

    /** The generation with this id while it has not ended, locked, whosever it is. */
    public Optional<G> open(String id) {
        return select("id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .filter(Generation::isOpen);
    }

    /** Generations by their ids; those that are not there are left out. */
    public List<G> withIds(Collection<String> ids) {
        return select("id in :ids").setParameter("ids", ids).getResultList();
    }

    /** The ids of a user's generations that have not ended. */
    public List<String> openOf(String userId) {
        return database.createSelectionQuery(
                        "select id from %s where userId = :userId and status in ('pending', 'processing') order by createdAt, id"
                                .formatted(type.getSimpleName()),
                        String.class)
                .setParameter("userId", userId)
                .getResultList();
    }

    /** A generation of the user's as GET answers it. @throws ProblemException 404 */
    public Object answer(String userId, String id) {
        return detail(ofUser(userId, id, LockModeType.NONE));
    }

    /** A generation with all that GET answers of it. */
    protected Object detail(G generation) {
        return view(generation);
    }

    /**
     * A user's generations, the newest first.
     *
     * @param status those in it, or null for all
     * @param projectId those of the project, or null for all
     * @throws ProblemException 400 where there is no such status
     */
    public RestResponse<List<V>> list(String userId, String status, String projectId, PageRequest page) {
        Keyset<G> newestFirst =
                Keyset.ofTimes("created", "createdAt", generation -> generation.createdAt, generation -> generation.id);
        return PageQuery.of(type, newestFirst)
                .equal("userId", userId)
                .equalIfGiven("status", status == null ? null : GenerationStatus.parse(status))
                .equalIfGiven("projectId", projectId)
                .pageOf(page, this::views);
    }

    /** Stops what has not ended. @throws ProblemException 404; 409 where it has ended otherwise */
    public G cancel(String userId, String id) {
        requireOwn(userId, id);
        // Before the row is locked: that is the engine's order.
        lifecycle.withdraw(kind(), List.of(id));
        G generation = ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
        if (generation.isOpen()) {
            stop(generation);
        } else if (generation.status() != GenerationStatus.CANCELLED) {
            throw conflict("cancelled", generation);
        }
        return generation;
    }

    /**
     * Runs again what has failed, is partial or was cancelled.
     *
     * @throws ProblemException 404; 409 where it has not ended so; else as {@link #prepareRetry}
     */
    public G retry(String userId, String id) {
        G generation = ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
        if (generation.isOpen() || !generation.status().allows(GenerationStatus.PENDING)) {
            throw conflict("tried again", generation);
        }
        requireRetriable(generation);
        return restart(generation);
    }

    /**
     * Deletes what has ended, with its files.
     *
     * @param check whether it is as the caller has seen it
     * @throws ProblemException 404; 409 while it runs
     */
    public void delete(String userId, String id, Consumer<G> check) {
        G generation = ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
        check.accept(generation);
        if (generation.isOpen()) {
            throw conflict("deleted", generation);
        }
        discard(List.of(generation));
        lifecycle.delete(generation);
    }

    /**
     * Takes a user's generations in a project out of the queue and locks them, to be deleted. To be done before the project is locked, whose
     * turn comes before {@link #deleteAll}.
     *
     * @param userId whose, or null for whosever they are
     */
    public List<G> lockAll(String projectId, String userId) {
        List<String> ids = database.createSelectionQuery("""
                        select id from %s where projectId = :projectId and (:userId is null or userId = :userId) order by id
                        """.formatted(type.getSimpleName()), String.class)
                .setParameter("projectId", projectId)
                .setParameter("userId", userId)
                .getResultList();
        lifecycle.withdraw(kind(), ids);
        return select("id in :ids order by id")
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Deletes generations, which are locked, whatever their state, with their files. */
    public void deleteAll(List<G> generations) {
        discard(generations);
        generations.forEach(lifecycle::delete);
    }

    /** Runs an open one that another program began. @throws ProblemException as {@link #retry} */
    public void takeOver(String id) {
        open(id).ifPresent(this::restart);
    }

    /** Ends an open one that another program began. */
    public void giveUp(String id, String reason) {
        open(id).ifPresent(generation -> giveUp(generation, reason));
    }

    /** Ends an open one, which is locked, with what there is of it. */
    protected void giveUp(G generation, String reason) {
        lifecycle.end(generation, GenerationStatus.FAILED, reason);
    }

    /** Stops an open one, which is locked, for good. */
    protected void stop(G generation) {
        lifecycle.end(generation, GenerationStatus.CANCELLED, null);
    }

    /** Whether a user may have it retried now. @throws ProblemException 409 */
    protected void requireRetriable(G generation) {
        // Nothing is in the way.
    }

    /** A generation as it is answered, with what it waits for. */
    public V view(G generation) {
        return views(List.of(generation)).getFirst();
    }

    /** Generations as they are answered, with what they wait for. */
    public List<V> views(List<G> generations) {
        Map<String, Waiting> open = waiting.of(
                kind(),
                generations.stream()
                        .filter(Generation::isOpen)
                        .map(generation -> generation.id)
                        .toList());
        return generations.stream()
                .map(generation -> view(generation, waiting(generation, open)))
                .toList();
    }

    private static Waiting waiting(Generation generation, Map<String, Waiting> open) {
        Waiting waiting = open.getOrDefault(generation.id, Waiting.FOR_NOTHING);
        return generation.status() == GenerationStatus.PENDING ? waiting : waiting.begun();
    }

    /** The answer to a call that has started a generation. */
    public RestResponse<V> accepted(G generation) {
        return Answers.accepted(UriPath.of(path, generation.id), view(generation));
    }

    private SelectionQuery<G> select(String condition) {
        return database.createSelectionQuery("from %s where %s".formatted(type.getSimpleName(), condition), type);
    }

    private G restart(G generation) {
        lifecycle.restart(generation, prepareRetry(generation));
        return generation;
    }

    private static ProblemException conflict(String what, Generation generation) {
        return new ProblemException(
                ProblemKind.CONFLICT,
                "A job that is %s cannot be %s".formatted(generation.status().word(), what));
    }
}
