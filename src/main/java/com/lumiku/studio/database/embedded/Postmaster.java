package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A PostgreSQL server that runs. */
record Postmaster(ProcessHandle process, int port, Launcher launcher, BooleanSupplier alive) {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration FAST_STOP = Duration.ofMinutes(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMillis(2);
    private static final int UNKNOWN_PORT = 0;

    /** The server that a service which was killed left behind, if there is one. */
    static Optional<Postmaster> orphanOf(DataDirectory data, Launcher launcher) throws IOException {
        // A process that ended but was never collected counts as alive, unlike a look at what it does.
        return data.server()
                .map(process -> new Postmaster(process, UNKNOWN_PORT, launcher, () -> data.isServedBy(process)));
    }

    /** Stops the server and returns when it is gone: in order, else at once, else by force. */
    void stop() {
        // Waiting returns at once in a thread that was interrupted; the server has to be stopped all the same.
        boolean interrupted = Thread.interrupted();
        try {
            boolean stopped = stop("INT", FAST_STOP) || stop("QUIT", IMMEDIATE_STOP);
            if (!stopped) {
                LOG.warnf("PostgreSQL (process %d) does not stop and is killed", process.pid());
                process.destroyForcibly();
                await(IMMEDIATE_STOP, () -> !alive.getAsBoolean());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks again and again: a server that has only just begun may not hear a signal yet. */
    private boolean stop(String signal, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (alive.getAsBoolean()) {
            if (System.nanoTime() > deadline || !send(signal)) {
                return !alive.getAsBoolean();
            }
            await(ASK_AGAIN, () -> !alive.getAsBoolean());
        }
        return true;
    }

    private boolean send(String signal) {
        try {
            launcher.run("pg_ctl", "kill", signal, Long.toString(process.pid()));
            return true;
        } catch (IOException | EmbeddedServerException e) {
            LOG.debugf(e, "Process %d could not be sent %s", process.pid(), signal);
            return false;
        }
    }

    /** Waits until the condition holds; false where it did not in time or the thread was interrupted. */
    static boolean await(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(TICK.toNanos());
        }
        return true;
    }
}
