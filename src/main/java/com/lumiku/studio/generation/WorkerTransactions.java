package com.lumiku.studio.generation;

import com.lumiku.studio.database.Backoff;
import com.lumiku.studio.web.problem.DatabaseFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Transactions of workers: a short absence of the database, or a lost race, costs no picture. */
@Singleton
class WorkerTransactions {

    private static final int ATTEMPTS = 6;
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(300));
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private volatile boolean closed;

    /**
     * Runs in a transaction of its own, several times where the database's failure is one that passes.
     *
     * @throws InterruptedException also where the worker has given back what it held, so that nothing is left to be written
     */
    <T> T inTransaction(Callable<T> action) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (closed) {
                throw new InterruptedException("The worker has stopped");
            }
            try {
                return QuarkusTransaction.requiringNew().call(action);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS
                        || DatabaseFailure.in(e).filter(DatabaseFailure::passes).isEmpty()) {
                    throw e;
                }
            }
            Thread.sleep(BACKOFF.after(attempt - 1, LONGEST_PAUSE));
        }
    }

    /** The worker has given back what it held: from now on nothing is written, and what fails concerns nobody. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
