package com.lumiku.studio.portrait;

import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Has as many pictures drawn at once as there are processors; others wait a while for their turn. */
@Singleton
class DrawingTurns {

    private final Semaphore free;
    private final Semaphore places;
    private final Duration patience;

    @Inject
    DrawingTurns(PortraitConfig config) {
        this(config.patience(), config.queue());
    }

    DrawingTurns(Duration patience, int queue) {
        this.free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
        this.places = new Semaphore(queue);
        this.patience = patience;
    }

    /** @throws ProblemException 503 where too many wait, or the turn does not come in time */
    <T> T draw(Supplier<T> drawing) {
        if (!places.tryAcquire()) {
            throw full();
        }
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw full();
            }
            try {
                return drawing.get();
            } finally {
                free.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The service is stopping", patience);
        } finally {
            places.release();
        }
    }

    private ProblemException full() {
        return ProblemException.unavailable("Too many pictures are being drawn right now", patience);
    }
}
