package com.lumiku.studio.credits;

import com.lumiku.studio.web.problem.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the starts of one user follow one another at this replica. They would at the database, by the lock on the user's row, but each
 * would hold a connection meanwhile: a user with many starts at once would leave none to the others.
 */
@Singleton
class StartTurns {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();
    private final Event<Turn> taken;

    StartTurns(Event<Turn> taken) {
        this.taken = taken;
    }

    /**
     * One user's, as long as there are starts.
     *
     * @param starts how many wait for it or have it
     */
    record Turn(String userId, Semaphore free, int starts) {

        Turn with(int more) {
            return new Turn(userId, free, starts + more);
        }
    }

    /**
     * Waits for the user's turn, and has it until the transaction ends.
     *
     * @throws ProblemException 503 where that takes too long
     */
    void take(String userId) {
        Turn turn = turns.compute(
                userId, (id, known) -> known == null ? new Turn(id, new Semaphore(1, true), 1) : known.with(1));
        boolean isTaken = false;
        try {
            isTaken = turn.free.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The service is stopping", RETRY_AFTER);
        } finally {
            if (!isTaken) {
                forget(turn);
            }
        }
        if (!isTaken) {
            throw ProblemException.unavailable("Too many of your jobs are being started", RETRY_AFTER);
        }
        taken.fire(turn);
    }

    void leave(@Observes(during = TransactionPhase.AFTER_COMPLETION) Turn turn) {
        turn.free.release();
        forget(turn);
    }

    private void forget(Turn turn) {
        turns.computeIfPresent(turn.userId, (id, known) -> known.starts == 1 ? null : known.with(-1));
    }
}
