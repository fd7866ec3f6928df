package com.lumiku.studio.generation;

import com.lumiku.studio.generation.Notification.UnitsWithdrawn;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures that are being made here, so that those nobody wants any more can be stopped. */
@Singleton
class UnitsInWork {

    private final Map<Lease, Thread> threads = new ConcurrentHashMap<>();
    private volatile boolean givingBack;

    /** Makes a picture on this thread, which may be interrupted until it is made, and not after. */
    GeneratedImage make(Lease lease, Making making) throws GeneratorException, InterruptedException {
        threads.put(lease, Thread.currentThread());
        try {
            return making.make();
        } finally {
            boolean wasStopped = threads.remove(lease) == null;
            if (wasStopped) {
                Thread.interrupted();
            }
        }
    }

    /** From now on the process is ending: what fails may have failed of that, and is given back. */
    void giveBack() {
        givingBack = true;
    }

    boolean isGivingBack() {
        return givingBack;
    }

    /** Stops a picture whose lease is lost. */
    void stop(Lease lease) {
        threads.computeIfPresent(lease, (held, thread) -> {
            thread.interrupt();
            return null;
        });
    }

    void withdrawn(@Observes UnitsWithdrawn news) {
        threads.keySet().stream()
                .filter(lease -> news.job().equals(JobId.of(lease.unit())))
                .forEach(this::stop);
    }

    /** How a picture is made. */
    interface Making {
        GeneratedImage make() throws GeneratorException, InterruptedException;
    }
}
