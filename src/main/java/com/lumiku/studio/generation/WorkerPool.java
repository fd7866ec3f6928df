package com.lumiku.studio.generation;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that make pictures, and send messages: of the platform, as drawing keeps a processor busy. Says when one has become free.
 */
final class WorkerPool extends ThreadPoolExecutor {

    private static final int IDLE_SECONDS = 60;

    private final Runnable whenFree;

    WorkerPool(int threads, Runnable whenFree) {
        super(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("worker-", 1).factory());
        this.whenFree = whenFree;
        allowCoreThreadTimeOut(true);
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        whenFree.run();
    }
}
