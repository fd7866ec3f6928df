package com.lumiku.studio.database.embedded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** Closes what a start opened, the last first, once: when asked to, or when the JVM is told to stop. */
final class Shutdown implements AutoCloseable {

    private final Deque<Runnable> closings = new ArrayDeque<>();
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private final Runnable awaitClients;
    private final Thread hook = new Thread(this::closeAtExit, "embedded-postgresql-shutdown");
    private volatile boolean requested;

    private Shutdown(Runnable awaitClients) {
        this.awaitClients = awaitClients;
    }

    /** Begins to watch for the end of the JVM. */
    static Shutdown watch(Runnable awaitClients) {
        Shutdown shutdown = new Shutdown(awaitClients);
        try {
            Runtime.getRuntime().addShutdownHook(shutdown.hook);
        } catch (IllegalStateException e) {
            throw new EmbeddedServerException("The service is stopping.", e);
        }
        return shutdown;
    }

    /** Whether the JVM was told to stop. */
    boolean requested() {
        return requested;
    }

    synchronized void onClose(Runnable closing) {
        closings.push(closing);
    }

    /** The start came to its end, good or bad: from now on nothing is opened. */
    void startEnded() {
        startEnded.countDown();
    }

    @Override
    public synchronized void close() {
        try {
            while (!closings.isEmpty()) {
                closings.pop().run();
            }
        } finally {
            removeHook();
        }
    }

    private void closeAtExit() {
        requested = true;
        try {
            startEnded.await();
            awaitClients.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook itself is at work.
        }
    }
}
