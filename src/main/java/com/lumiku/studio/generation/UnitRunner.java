package com.lumiku.studio.generation;

import com.lumiku.studio.web.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes one picture of a job, from beginning to end, or sees to it that it is tried again. */
@Singleton
class UnitRunner {

    private static final Logger LOG = Logger.getLogger(UnitRunner.class);
    private static final String INTERNAL_ERROR = "Internal error while making the picture";

    private final ImageGenerators generators;
    private final QueuedUnits units;
    private final Persistence persistence;
    private final UnitsInWork inWork;
    private final RetryPolicy retries;
    private final GenerationMetrics metrics;

    UnitRunner(
            ImageGenerators generators,
            QueuedUnits units,
            Persistence persistence,
            UnitsInWork inWork,
            RetryPolicy retries,
            GenerationMetrics metrics) {
        this.generators = generators;
        this.units = units;
        this.persistence = persistence;
        this.inWork = inWork;
        this.retries = retries;
        this.metrics = metrics;
    }

    /** Never fails: what cannot even be given back is taken over by somebody else later. */
    void run(UnitHandler handler, Lease lease) {
        try {
            attempt(handler, lease);
        } catch (InterruptedException e) {
            LOG.debugf("%s was interrupted", lease.unit());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be given back: it will be taken over", lease.unit());
        }
    }

    private void attempt(UnitHandler handler, Lease lease) throws InterruptedException {
        try {
            if (retries.isExhausted(lease.failures())) {
                fail(handler, lease, "Given up after %d attempts".formatted(lease.failures()));
                return;
            }
            Optional<Work> work = persistence.inTransaction(() -> handler.begin(lease.unit()));
            if (work.isEmpty()) {
                end(lease, () -> {}, Outcome.DROPPED);
                return;
            }
            make(lease, work.get());
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

    private void make(Lease lease, Work work) throws GeneratorException, InterruptedException {
        long begun = System.nanoTime();
        GeneratedImage image = inWork.make(lease, () -> generators.chosen().generate(work.description()));
        metrics.generated(lease.unit().kind(), System.nanoTime() - begun);
        Result result = work.develop(image);
        end(lease, result::record, Outcome.COMPLETED);
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
        }
    }

    private void fail(UnitHandler handler, Lease lease, String reason) throws InterruptedException {
        end(lease, () -> handler.fail(lease.unit(), reason), Outcome.FAILED);
    }

    /** Ends the unit and writes what follows from it, or neither: a late worker's result is discarded. */
    private void end(Lease lease, Runnable write, Outcome outcome) throws InterruptedException {
        boolean held = persistence.inTransaction(() -> {
            if (!units.end(lease)) {
                return false;
            }
            write.run();
            return true;
        });
        if (!held) {
            LOG.infof("%s is no longer this worker's: its result is discarded", lease.unit());
        }
        metrics.ended(lease.unit().kind(), held ? outcome : Outcome.LOST);
    }
}
