package com.lumiku.studio.generation;

import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ImageGenerators;
import com.lumiku.studio.media.store.StoreUnavailableException;
import com.lumiku.studio.media.store.StoreWatch;
import com.lumiku.studio.web.problem.DatabaseFailure;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Makes one picture of a job, from beginning to end, or sees to it that it is tried again. An attempt is what the generator
 * answers, and only so many of them may be in vain. Whatever else stands in the way (a provider that has no time, a full disk, the
 * database, the end of this process) is waited for, up to an age.
 */
@Singleton
class UnitRunner {

    private static final Logger LOG = Logger.getLogger(UnitRunner.class);
    private static final Runnable NOTHING = () -> {};
    private static final String INTERNAL_ERROR = "Internal error while making the picture";
    private static final String NO_MEMORY = "There was not enough memory to make the picture";
    private static final String NO_ROOM = "There is no room for pictures";
    private static final String LOST = "Whoever made this picture was lost";

    private final ImageGenerators generators;
    private final QueuedUnits units;
    private final WorkerTransactions persistence;
    private final UnitsInWork inWork;
    private final StoreWatch store;
    private final RetryPolicy retries;
    private final GenerationMetrics metrics;
    private final WorkerPace pace;
    private final Event<Postponed> postponed;

    UnitRunner(
            ImageGenerators generators,
            QueuedUnits units,
            WorkerTransactions persistence,
            UnitsInWork inWork,
            StoreWatch store,
            RetryPolicy retries,
            GenerationMetrics metrics,
            WorkerPace pace,
            Event<Postponed> postponed) {
        this.generators = generators;
        this.units = units;
        this.persistence = persistence;
        this.inWork = inWork;
        this.store = store;
        this.retries = retries;
        this.metrics = metrics;
        this.pace = pace;
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
            if (persistence.isClosed()) {
                LOG.debugf(e, "%s was given back before it failed", lease.unit());
            } else if (isDatabaseAway(e)) {
                LOG.warnf("%s could not be given back, as the database is away: it will be taken over", lease.unit());
            } else {
                LOG.errorf(e, "%s could not be given back: it will be taken over", lease.unit());
            }
        }
    }

    private void attempt(UnitHandler handler, Lease lease, MakingSlots.Slot slot) throws InterruptedException {
        try {
            if (!store.isAvailable()) {
                // Known before a picture is made that could not be kept.
                await(handler, lease, WaitingFor.STORE, NO_ROOM, Optional.empty());
                return;
            }
            Optional<Work> work = persistence.inTransaction(() -> handler.begin(lease.unit()));
            if (work.isEmpty()) {
                end(lease, NOTHING, NOTHING, AttemptOutcome.DROPPED);
                return;
            }
            Result result = make(lease, work.get());
            slot.close();
            end(lease, result::keep, result::record, AttemptOutcome.COMPLETED);
        } catch (InterruptedException e) {
            giveBack(lease);
        } catch (GeneratorException | RuntimeException e) {
            recover(handler, lease, e);
        } catch (OutOfMemoryError e) {
            recover(handler, lease, new GeneratorException.Failed(NO_MEMORY, null, e));
        } catch (Error e) {
            // Whoever takes it over would meet it again, and again.
            recover(handler, lease, new IllegalStateException(e));
        }
    }

    private Result make(Lease lease, Work work) throws GeneratorException, InterruptedException {
        long begun = System.nanoTime();
        GeneratedImage image = inWork.make(lease, () -> generators.generate(work.description()));
        metrics.generated(lease.unit().kind(), System.nanoTime() - begun);
        Result result = work.develop(image);
        pace.made(System.nanoTime() - begun);
        return result;
    }

    private void recover(UnitHandler handler, Lease lease, Exception failure) throws InterruptedException {
        if (inWork.isGivingBack() && !(failure instanceof GeneratorException.Refused)) {
            giveBack(lease);
            return;
        }
        switch (failure) {
            case GeneratorException.Refused refused -> fail(handler, lease, refused.getMessage());
            case GeneratorException.Failed failed ->
                failOrRetry(handler, lease, failed.getMessage(), failed.retryAfter());
            case GeneratorException.Unavailable unavailable ->
                await(handler, lease, WaitingFor.PROVIDER, unavailable.getMessage(), unavailable.retryAfter());
            case ProblemException problem
            when problem.kind() == ProblemKind.INSUFFICIENT_STORAGE ->
                await(handler, lease, WaitingFor.STORE, problem.getMessage(), Optional.empty());
            case StoreUnavailableException away ->
                await(handler, lease, WaitingFor.STORE, away.getMessage(), Optional.empty());
            case ProblemException problem -> failOrRetry(handler, lease, problem.getMessage(), Optional.empty());
            case UncheckedIOException interrupted
            when interrupted.getCause() instanceof ClosedByInterruptException -> giveBack(lease);
            case UncheckedIOException disk -> {
                LOG.warnf("%s could not be kept: %s", lease.unit(), disk.getCause());
                await(handler, lease, WaitingFor.STORE, "Pictures cannot be read or kept", Optional.empty());
            }
            default -> recoverFromInternal(handler, lease, failure);
        }
    }

    /** The database has its say, or it is a defect. */
    private void recoverFromInternal(UnitHandler handler, Lease lease, Exception failure) throws InterruptedException {
        DatabaseFailure database = DatabaseFailure.in(failure).orElse(null);
        if (database == null || database.isRefused()) {
            LOG.errorf(failure, "%s failed", lease.unit());
            failOrRetry(handler, lease, database == null ? INTERNAL_ERROR : refusal(database), Optional.empty());
        } else if (database.passes()) {
            giveBack(lease);
        } else {
            LOG.errorf(failure, "%s could not be kept", lease.unit());
            await(handler, lease, WaitingFor.STORE, "The database lets no pictures be kept", Optional.empty());
        }
    }

    private static String refusal(DatabaseFailure database) {
        return "The database refuses the picture" + (database.refusal() == null ? "" : ": " + database.refusal());
    }

    private static boolean isDatabaseAway(RuntimeException failure) {
        return DatabaseFailure.in(failure).filter(DatabaseFailure::passes).isPresent();
    }

    private void failOrRetry(UnitHandler handler, Lease lease, String reason, Optional<Duration> retryAfter)
            throws InterruptedException {
        if (retries.isExhausted(lease.failures() + 1)) {
            fail(handler, lease, reason);
            return;
        }
        Duration pause = retries.afterFailure(lease.failures(), retryAfter);
        LOG.infof("%s is tried again in %s: %s", lease.unit(), pause, reason);
        if (persistence.inTransaction(() -> units.retry(lease, reason, pause))) {
            metrics.ended(lease.unit().kind(), AttemptOutcome.RETRIED);
            postponed.fire(new Postponed(pause));
        }
    }

    /** Has the unit wait for what stands in its way. */
    private void await(UnitHandler handler, Lease lease, WaitingFor what, String reason, Optional<Duration> retryAfter)
            throws InterruptedException {
        Duration waited = persistence.inTransaction(() -> units.waited(lease));
        if (waited.compareTo(retries.longestWait()) >= 0) {
            fail(handler, lease, FailureReasons.ofWaiting(retries.longestWait(), reason));
            return;
        }
        Duration pause = retries.whileWaiting(what, waited, retryAfter);
        LOG.debugf("%s waits for %s, for %s now: %s", lease.unit(), what, pause, reason);
        if (persistence.inTransaction(() -> units.postpone(lease, what, pause))) {
            metrics.ended(lease.unit().kind(), AttemptOutcome.POSTPONED);
            postponed.fire(new Postponed(pause));
        }
    }

    /** Frees the unit of a worker that is silent; whether it was its. */
    boolean release(UnitHandler handler, Lease lease) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (units.waited(lease).compareTo(retries.longestWait()) < 0) {
                return units.revoke(lease, retries.longestPause());
            }
            if (!units.end(lease)) {
                return false;
            }
            handler.fail(lease.unit(), FailureReasons.ofWaiting(retries.longestWait(), LOST));
            metrics.ended(lease.unit().kind(), AttemptOutcome.FAILED);
            return true;
        });
    }

    private void giveBack(Lease lease) throws InterruptedException {
        if (persistence.inTransaction(() -> units.giveBack(lease))) {
            metrics.ended(lease.unit().kind(), AttemptOutcome.RETURNED);
        }
    }

    private void fail(UnitHandler handler, Lease lease, String reason) throws InterruptedException {
        List<String> before = lease.failures() == 0 ? List.of() : persistence.inTransaction(() -> units.reasons(lease));
        String all = FailureReasons.of(before, reason);
        end(lease, NOTHING, () -> handler.fail(lease.unit(), all), AttemptOutcome.FAILED);
    }

    /**
     * Ends the unit and writes what follows from it, or nothing at all: a late worker's result is discarded. The files come
     * first, so that the disk is waited for without a connection and without locks.
     */
    private void end(Lease lease, Runnable files, Runnable rows, AttemptOutcome outcome) throws InterruptedException {
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
            metrics.ended(kind, AttemptOutcome.LOST);
        }
    }

    private static final class LeaseLostException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
