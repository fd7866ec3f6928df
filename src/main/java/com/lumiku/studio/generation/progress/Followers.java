package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.GenerationChange;
import com.lumiku.studio.generation.GenerationConfig;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.Notification.Changed;
import com.lumiku.studio.generation.Notification.Resumed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Who follows generations at this replica. News from the database says that one has changed; its state is read once for all who
 * follow it here. News may get lost, or not be told through a pooler: the database is looked at from time to time as well.
 */
@Singleton
class Followers {

    private static final Logger LOG = Logger.getLogger(Followers.class);

    /** Somebody who follows generations. Called by one thread after another. */
    interface Follower {

        /** @param state null where the generation is not there any more */
        void tell(JobId job, GenerationState state, Position position);
    }

    private final ProgressReader reader;
    private final ChangeLog changes;
    private final ExecutorService threads;
    private final Map<JobId, Set<Follower>> byJob = new ConcurrentHashMap<>();
    private final Map<String, Set<Follower>> byUser = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Position looked;

    Followers(
            ProgressReader reader,
            ChangeLog changes,
            @VirtualThreads ExecutorService threads,
            GenerationConfig config,
            Vertx vertx) {
        this.reader = reader;
        this.changes = changes;
        this.threads = threads;
        vertx.setPeriodic(config.pollInterval().toMillis(), timer -> lookAgain());
    }

    /** Follows a generation, whose state is told first. */
    void follow(JobId job, Follower follower) {
        add(byJob, job, follower);
        read(List.of(new GenerationChange(job, "")));
    }

    void leave(JobId job, Follower follower) {
        remove(byJob, job, follower);
    }

    /** Follows all generations of a user; tells nothing of how they are now. */
    void followAll(String userId, Follower follower) {
        add(byUser, userId, follower);
    }

    void leaveAll(String userId, Follower follower) {
        remove(byUser, userId, follower);
    }

    /** Reads states, and tells who follows them. */
    void read(List<GenerationChange> generations) {
        if (!generations.isEmpty()) {
            reader.read(generations, this::tell);
        }
    }

    void changed(@Observes Changed news) {
        GenerationChange change = news.change();
        if (byJob.containsKey(change.job()) || byUser.containsKey(change.userId())) {
            read(List.of(change));
        }
    }

    void resumed(@Observes Resumed news) {
        lookAgain();
    }

    private void tell(GenerationChange change, GenerationState state, Position position) {
        byJob.getOrDefault(change.job(), Set.of()).forEach(follower -> follower.tell(change.job(), state, position));
        byUser.getOrDefault(change.userId(), Set.of())
                .forEach(follower -> follower.tell(change.job(), state, position));
    }

    private void lookAgain() {
        read(byJob.keySet().stream().map(job -> new GenerationChange(job, "")).toList());
        if (!byUser.isEmpty() && looking.compareAndSet(false, true)) {
            threads.execute(this::lookAtUsers);
        }
    }

    private void lookAtUsers() {
        try {
            List<GenerationChange> found = new ArrayList<>();
            Position before = looked;
            looked = QuarkusTransaction.requiringNew().call(() -> {
                Position now = changes.position();
                List<String> users = List.copyOf(byUser.keySet());
                if (before != null && !users.isEmpty()) {
                    found.addAll(changes.since(before, users));
                }
                return now;
            });
            read(found);
        } catch (RuntimeException e) {
            LOG.debug("The database could not be asked what has changed", e);
        } finally {
            looking.set(false);
        }
    }

    private static <K> void add(Map<K, Set<Follower>> followers, K key, Follower follower) {
        followers.compute(key, (same, others) -> {
            Set<Follower> all = others == null ? ConcurrentHashMap.newKeySet(1) : others;
            all.add(follower);
            return all;
        });
    }

    private static <K> void remove(Map<K, Set<Follower>> followers, K key, Follower follower) {
        followers.computeIfPresent(key, (same, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }
}
