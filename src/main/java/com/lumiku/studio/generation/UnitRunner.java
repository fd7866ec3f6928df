package com.lumiku.studio.generation;

import com.lumiku.studio.web.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes one picture of a job, from beginning to end, or sees to it that it is tried again. */
@Singleton
class UnitRunner {

    private static final Logger LOG = Logger.getLogger(UnitRunner.class);
    private static final Runnable NOTHING = () -> {};
    private static final String INTERNAL_ERROR = "Internal error while making the picture";

    private final ImageGenerators generators;
    private final QueuedUnits units;
    private final Persistence persistence;
    private final UnitsInWork inWork;
    private final RetryPolicy retries;
    private final GenerationMetrics metrics;
    private final Event<Postponed> postponed;

    UnitRunner(
            ImageGenerators generators,
            QueuedUnits units,
            Persistence persistence,
            UnitsInWork inWork,
            RetryPolicy retries,
            GenerationMetrics metrics,
            Event<Postponed> postponed) {
        this.generators = generators;
        this.units = units;
        this.persistence = persistence;
        this.inWork = inWork;
        this.retries = retries;
        this.metrics = metrics;
        this.postponed = postponed;
    }

    /**
     * Never fails: what cannot even be given back is taken over by somebody else later.
     *
     * @param slot closed when the picture is made, before it is kept
     */
    void run(UnitHandler handler, Lease lease, MakingSlots.Slot slot) {
        try {
            attempt(handler, lease, slot);
        } catch (InterruptedException e) {
            LOG.debugf("%s was interrupted", lease.unit());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be given back: it will be taken over", lease.unit());
        }
    }

    private void attempt(UnitHandler handler, Lease lease, MakingSlots.Slot slot) throws InterruptedException {
        try {
            if (retries.isExhausted(lease.failures())) {
                fail(handler, lease, "Given up after %d attempts".formatted(lease.failures()));
                return;
            }
            Optional<Work> work = persistence.inTransaction(() -> handler.begin(lease.unit()));
            if (work.isEmpty()) {
                end(lease, NOTHING, NOTHING, Outcome.DROPPED);
                return;
            }
            Result result = make(lease, work.get());
            slot.close();
            end(lease, result::keep, result::record, Outcome.COMPLETED);
        } catch (GeneratorException e) {
            switch (e) {
                case GeneratorException.Refused refused -> fail(handler, lease, refused.getMessage());
                case GeneratorException.Passing passing ->
                    failOrPostpone(handler, lease, passing.getMessage(), passing.retryAfter());
            }
        } catch (ProblemException e) {
            failOrPostpone(handler, lease, e.getMessage(), Optional.empty());
        } catch (InterruptedException e) {
            persistence.inTransaction(() -> units.giveBack(lease));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s failed", lease.unit());
            failOrPostpone(handler, lease, INTERNAL_ERROR, Optional.empty());
        }
    }

    private Result make(Lease lease, Work work) throws GeneratorException, InterruptedException {
        long begun = System.nanoTime();
        GeneratedImage image = inWork.make(lease, () -> generators.chosen().generate(work.description()));
        metrics.generated(lease.unit().kind(), System.nanoTime() - begun);
        return work.develop(image);
    }

    private void failOrPostpone(UnitHandler handler, Lease lease, String reason, Optional<Duration> retryAfter)
            throws InterruptedException {
        if (retries.isExhausted(lease.failures() + 1)) {
            fail(handler, lease, reason);
            return;
        }
        Duration pause = retries.pause(lease.failures(), retryAfter);
        LOG.infof("%s is tried again in %s: %s", lease.unit(), pause, reason);
        if (persistence.inTransaction(() -> units.postpone(lease, pause))) {
            metrics.ended(lease.unit().kind(), Outcome.RETRIED);
            postponed.fire(new Postponed(pause));
        }
    }

    private void fail(UnitHandler handler, Lease lease, String reason) throws InterruptedException {
        end(lease, NOTHING, () -> handler.fail(lease.unit(), reason), Outcome.FAILED);
    }

    /**
     * Ends the unit and writes what follows from it, or nothing at all: a late worker's result is discarded. The files come
     * first, so that the disk is waited for without a connection and without locks.
     */
    private void end(Lease lease, Runnable files, Runnable rows, Outcome outcome) throws InterruptedException {
        String kind = lease.unit().kind();
        try {
            persistence.inTransaction(() -> {
                files.run();
                if (!units.end(lease)) {
                    throw new LeaseLostException();
                }
                rows.run();
                return lease;
            });
            metrics.ended(kind, outcome);
        } catch (LeaseLostException e) {
            LOG.infof("%s is no longer this worker's: its result is discarded", lease.unit());
            metrics.ended(kind, Outcome.LOST);
        }
    }

    private static final class LeaseLostException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
