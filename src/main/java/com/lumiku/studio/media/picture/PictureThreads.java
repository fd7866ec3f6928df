package com.lumiku.studio.media.picture;

import com.lumiku.studio.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that work on pictures, as many at once as there are processors. Work that takes too long is given up: it is
 * interrupted, and another thread takes its place at once, whether it ends or not.
 */
@Singleton
class PictureThreads {

    /** How many that were given up may go on beside the others; with more, something is wrong for everybody. */
    private static final int MOST_GIVEN_UP = 8;

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Semaphore beside = new Semaphore(MOST_GIVEN_UP);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("pictures-", 1).daemon().factory());
    private final AtomicInteger running = new AtomicInteger();
    private final Duration patience;
    private final Duration deadline;
    private final Counter givenUp;

    @Inject
    PictureThreads(ReadingConfig config, MeterRegistry meters) {
        this(config.patience(), config.readTimeout(), meters);
    }

    PictureThreads(Duration patience, Duration deadline, MeterRegistry meters) {
        this.patience = patience;
        this.deadline = deadline;
        this.givenUp = Counter.builder("studio.media.given.up")
                .description("Pictures that took too long to be read")
                .register(meters);
        Gauge.builder("studio.media.reading", running::get)
                .description("Pictures being read, those given up included")
                .register(meters);
    }

    /**
     * Does some work on a thread of its own and waits for it.
     *
     * @param ended is run when the work has ended, or will never begin: after the deadline that may be later than this returns
     * @throws ProblemException 503 where no thread became free in time, or the work was not done in time
     */
    <T> T call(Callable<T> work, Runnable ended) {
        Turn<T> turn = new Turn<>(work, ended);
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                ended.run();
                throw ProblemException.unavailable("Too many pictures are being read right now", patience);
            }
        } catch (InterruptedException e) {
            ended.run();
            throw stopping();
        }
        try {
            threads.execute(turn);
        } catch (RejectedExecutionException e) {
            turn.end();
            throw stopping();
        }
        return turn.await();
    }

    private ProblemException stopping() {
        Thread.currentThread().interrupt();
        return ProblemException.unavailable("The service is stopping", patience);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Work, and its place among so many. */
    private final class Turn<T> implements Runnable {

        private final FutureTask<T> task;
        private final Runnable ended;
        private Semaphore place = free;
        private boolean isOver;

        Turn(Callable<T> work, Runnable ended) {
            this.task = new FutureTask<>(work);
            this.ended = ended;
        }

        @Override
        public void run() {
            running.incrementAndGet();
            try {
                task.run();
            } finally {
                running.decrementAndGet();
                end();
            }
        }

        synchronized void end() {
            isOver = true;
            ended.run();
            place.release();
        }

        /** Its place is another's now, as long as not too many of such go on. */
        private synchronized void giveUp() {
            givenUp.increment();
            task.cancel(true);
            if (!isOver && beside.tryAcquire()) {
                place.release();
                place = beside;
            }
        }

        T await() {
            try {
                return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                giveUp();
                throw ProblemException.unavailable(
                        "Reading the picture took too long and was given up: try again, or send it smaller", patience);
            } catch (InterruptedException e) {
                task.cancel(true);
                throw stopping();
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            }
        }

        private RuntimeException failure(Throwable cause) {
            return switch (cause) {
                case RuntimeException failure -> failure;
                case OutOfMemoryError memory ->
                    ProblemException.unavailable(
                            "The picture needs more memory to be read than there is right now", patience);
                default -> new IllegalStateException(cause);
            };
        }
    }
}
