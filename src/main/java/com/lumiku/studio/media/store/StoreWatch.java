package com.lumiku.studio.media.store;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import org.jboss.logging.Logger;

/**
 * Whether pictures can be kept. It learns of a full disk from the first file that could not be kept, or by itself by writing one now
 * and then, and by the same means that there is room again.
 */
@Singleton
public class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);
    private static final int USUAL_BYTES = 64 << 10;
    private static final int LOOKS_SAVED = 5;

    private final MediaStore store;
    private final Replica.Role role;
    /** Why nothing can be kept; null while it can. */
    private volatile RuntimeException obstacle;

    private volatile int needed = USUAL_BYTES;
    private int looks;

    StoreWatch(MediaStore store, Replica replica) {
        this.store = store;
        this.role = replica.role();
    }

    public boolean isAvailable() {
        return obstacle == null;
    }

    /** @throws ProblemException where pictures cannot be kept now: 503 if the store is away, else 507 */
    public void requireAvailable() {
        if (obstacle instanceof StoreUnavailableException away) {
            throw new StoreUnavailableException(away.reason());
        }
        if (obstacle != null) {
            throw new ProblemException(
                    ProblemKind.INSUFFICIENT_STORAGE,
                    "There is no room for pictures: jobs can be started again as soon as there is");
        }
    }

    /** A file could not be kept. */
    void failed(int bytes, RuntimeException why) {
        if (isInterruption(why)) {
            return;
        }
        needed = Math.max(USUAL_BYTES, bytes);
        change(why);
    }

    /** While all is well not every time: there is less to be won. */
    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        if (role != Replica.Role.NONE && (!isAvailable() || ++looks % LOOKS_SAVED == 0)) {
            look();
        }
    }

    /** Looks now. */
    void look() {
        try {
            store.tryToKeep(needed);
            needed = USUAL_BYTES;
            change(null);
        } catch (ProblemException | UncheckedIOException e) {
            if (!isInterruption(e)) {
                change(e);
            }
        }
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("studio.media.store.available", this, watch -> watch.isAvailable() ? 1 : 0)
                .description("1 while pictures can be kept")
                .register(meters);
    }

    /** Who was interrupted, as at the end of the process, has learned nothing of the store. */
    private static boolean isInterruption(RuntimeException why) {
        return why.getCause() instanceof ClosedByInterruptException;
    }

    private synchronized void change(RuntimeException why) {
        boolean isChange = (obstacle == null) != (why == null);
        obstacle = why;
        if (!isChange) {
            return;
        }
        if (why == null) {
            LOG.info("Pictures can be kept again");
        } else {
            LOG.errorf(
                    "Pictures cannot be kept: those in the queue wait, and no job is started until they can. %s",
                    why instanceof StoreUnavailableException away ? away.reason() : why.getMessage());
        }
    }
}
