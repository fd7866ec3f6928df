package com.lumiku.studio.generation;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities.Demands;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ImageGenerators;
import com.lumiku.studio.media.store.StoreWatch;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Pictures that a caller waits for: one at a time and made by this replica, as many at once as it has workers. What takes more
 * than one picture belongs into the queue.
 */
@Singleton
public class WaitedPictures {

    private static final int WAITING = 32;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ImageGenerators generators;
    private final StoreWatch store;
    private final ThreadPoolExecutor threads;

    WaitedPictures(ImageGenerators generators, StoreWatch store, GenerationConfig config) {
        this.generators = generators;
        this.store = store;
        int workers = Math.max(1, GenerationConfig.workersOf(config));
        this.threads = new ThreadPoolExecutor(
                workers,
                workers,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("waited-picture-", 1).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Makes a picture. Blocks, outside of transactions.
     *
     * @throws ProblemException 422 where the generator cannot make such a picture, 400 where it refuses, 503 where it cannot now or too
     *     many others wait, 507 where the picture could not be kept
     */
    public GeneratedImage make(Description description) {
        generators.require(Demands.of(description));
        store.requireAvailable();
        return during(() -> generators.generate(description));
    }

    /**
     * Does other work on pictures among the same threads: whatever keeps a processor busy.
     *
     * @throws ProblemException 503 where too many others wait
     */
    public <T> T during(Callable<T> work) {
        Future<T> made;
        try {
            made = threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw ProblemException.unavailable("Too many pictures are being made", RETRY_AFTER);
        }
        try {
            return made.get();
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The service is stopping", RETRY_AFTER);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        }
    }

    private static RuntimeException problem(Throwable cause) {
        return switch (cause) {
            case GeneratorException.Refused refused -> new ProblemException(ProblemKind.INVALID, refused.getMessage());
            case GeneratorException failure ->
                ProblemException.unavailable(
                        failure.getMessage(), failure.retryAfter().orElse(RETRY_AFTER));
            case RuntimeException failure -> failure;
            default -> new IllegalStateException(cause);
        };
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
