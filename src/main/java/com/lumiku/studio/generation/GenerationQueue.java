package com.lumiku.studio.generation;

import com.lumiku.studio.media.store.StoreWatch;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.hibernate.Session;

/**
 * What features use to have pictures made. Everything happens in the caller's transaction: a job and its units are there
 * together or not at all, and workers and watchers hear of it at the commit.
 */
@Singleton
public class GenerationQueue {

    private final QueuedUnits units;
    private final StoreWatch store;
    private final Session database;

    GenerationQueue(QueuedUnits units, StoreWatch store, Session database) {
        this.units = units;
        this.store = store;
        this.database = database;
    }

    /**
     * Queues pictures of a job, in their order; those already queued stay as they are. Some hundred cost one round trip.
     *
     * @return how many were added
     * @throws ProblemException 507 where pictures cannot be kept now
     */
    public int enqueue(String kind, String generationId, String userId, Collection<String> keys) {
        store.requireAvailable();
        int added = units.add(kind, generationId, userId, keys);
        wake();
        return added;
    }

    /**
     * Queues a message of an {@link Outbox}, to be sent now; one that is waiting is sent now.
     *
     * @param group what it belongs to, to be withdrawn together
     */
    public void post(String kind, String group, String userId, String key) {
        units.post(new Unit(kind, group, key), userId);
        wake();
    }

    /** Has all workers look at the queue. */
    public void wake() {
        notify(Channel.UNITS, "");
    }

    /**
     * Removes what is queued of a job; what is being made is interrupted and its result not kept.
     *
     * @return how many were queued or being made
     */
    public int withdraw(String kind, String generationId) {
        int removed = units.remove(kind, generationId);
        if (removed > 0) {
            notify(Channel.UNITS, new JobId(kind, generationId).toString());
        }
        return removed;
    }

    private void notify(Channel channel, String payload) {
        database.createNativeQuery("SELECT true FROM pg_notify(:channel, :payload)", Boolean.class)
                .setParameter("channel", channel.channelName())
                .setParameter("payload", payload)
                .getSingleResult();
    }
}
