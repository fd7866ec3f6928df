package com.lumiku.studio.generation;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that make pictures: of the platform, as drawing keeps a processor busy. Says when one has become free. */
final class WorkerPool extends ThreadPoolExecutor {

    private final Runnable whenFree;

    WorkerPool(int workers, Runnable whenFree) {
        super(
                workers,
                workers,
                0,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("picture-", 1).factory());
        this.whenFree = whenFree;
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        whenFree.run();
    }
}
