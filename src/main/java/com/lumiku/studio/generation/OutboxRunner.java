package com.lumiku.studio.generation;

import com.lumiku.studio.generation.Outbox.Message;
import com.lumiku.studio.generation.Outbox.Sent;
import com.lumiku.studio.web.problem.DatabaseFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends one message, and writes down what has become of it together with the end of its unit, or with when it is sent again. */
@Singleton
class OutboxRunner {

    private static final Logger LOG = Logger.getLogger(OutboxRunner.class);

    /** A defect is not met again at once. */
    private static final Duration AFTER_DEFECT = Duration.ofMinutes(5);

    private final QueuedUnits units;
    private final WorkerTransactions transactions;
    private final RetryPolicy retries;
    private final GenerationMetrics metrics;
    private final Event<Postponed> postponed;

    OutboxRunner(
            QueuedUnits units,
            WorkerTransactions transactions,
            RetryPolicy retries,
            GenerationMetrics metrics,
            Event<Postponed> postponed) {
        this.units = units;
        this.transactions = transactions;
        this.retries = retries;
        this.metrics = metrics;
        this.postponed = postponed;
    }

    /** Never fails: what cannot even be given back is taken over by somebody else later. */
    void run(Outbox outbox, Lease lease) {
        try {
            attempt(outbox, lease);
        } catch (InterruptedException e) {
            LOG.debugf("%s was interrupted", lease.unit());
        } catch (RuntimeException e) {
            if (transactions.isClosed()) {
                LOG.debugf(e, "%s was given back before it failed", lease.unit());
            } else if (DatabaseFailure.in(e).filter(DatabaseFailure::passes).isPresent()) {
                LOG.warnf("%s could not be ended, as the database is away: it will be taken over", lease.unit());
            } else {
                LOG.errorf(e, "%s could not be ended: it will be taken over", lease.unit());
            }
        }
    }

    private void attempt(Outbox outbox, Lease lease) throws InterruptedException {
        try {
            Optional<Message> message = transactions.inTransaction(() -> outbox.begin(lease.unit()));
            if (message.isEmpty()) {
                finish(lease, AttemptOutcome.DROPPED, Optional::empty);
                return;
            }
            long begun = System.nanoTime();
            Sent sent = message.get().send();
            metrics.sent(lease.unit().kind(), System.nanoTime() - begun);
            finish(lease, AttemptOutcome.COMPLETED, sent);
        } catch (InterruptedException e) {
            finish(lease, AttemptOutcome.RETURNED, () -> Optional.of(Duration.ZERO));
        } catch (RuntimeException e) {
            if (transactions.isClosed()
                    || DatabaseFailure.in(e).filter(DatabaseFailure::passes).isPresent()) {
                throw e;
            }
            LOG.errorf(e, "%s failed", lease.unit());
            finish(lease, AttemptOutcome.FAILED, () -> Optional.of(AFTER_DEFECT));
        }
    }

    private void finish(Lease lease, AttemptOutcome outcome, Sent sent) throws InterruptedException {
        String kind = lease.unit().kind();
        Optional<Optional<Duration>> finished = transactions.inTransaction(() -> {
            if (!units.lock(lease)) {
                return Optional.<Optional<Duration>>empty();
            }
            Optional<Duration> again = sent.record();
            again.ifPresentOrElse(pause -> units.putOff(lease, pause), () -> units.end(lease));
            return Optional.of(again);
        });
        if (finished.isEmpty()) {
            LOG.infof("%s is no longer this worker's: its result is discarded", lease.unit());
            metrics.messageEnded(kind, AttemptOutcome.LOST);
            return;
        }
        boolean again = finished.get().isPresent();
        metrics.messageEnded(kind, again && outcome == AttemptOutcome.COMPLETED ? AttemptOutcome.RETRIED : outcome);
        finished.get().ifPresent(pause -> postponed.fire(new Postponed(pause)));
    }

    /** Frees the unit of a worker that is silent; whether it was its. */
    boolean release(Lease lease) {
        return QuarkusTransaction.requiringNew().call(() -> units.revoke(lease, retries.longestPause()));
    }
}
