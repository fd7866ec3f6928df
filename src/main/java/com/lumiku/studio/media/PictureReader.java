package com.lumiku.studio.media;

import com.lumiku.studio.web.ProblemException;
import com.lumiku.studio.web.ProblemKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures that others made: judges them by what they are, bounds them before decoding, and works on as many at once as
 * there are processors and memory for.
 */
@Singleton
public class PictureReader {

    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final PictureMemory memory;
    private final Timer timer;
    private final ExecutorService processors = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("pictures-", 1).daemon().factory());

    PictureReader(PictureMemory memory, MeterRegistry meters) {
        this.memory = memory;
        this.timer = Timer.builder("studio.media.read")
                .description("Time to decode, encode and scale down pictures, waiting aside")
                .register(meters);
    }

    /**
     * Reads a picture file. Blocks while it waits for its turn and for the work to be done, which other threads do.
     *
     * @throws ProblemException 413 for more than 10 MB or 40 megapixels, 415 for another format than JPEG, PNG or WebP, 400
     *     for one that is damaged, 503 where too many others wait
     */
    public ReadPicture read(Path file) {
        try {
            PictureHeader header = header(file);
            DecodingCost cost = DecodingCost.of(header);
            return memory.during(
                    cost.heap() + Files.size(file),
                    cost.outside(),
                    () -> await(processors.submit(() -> read(header, file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadPicture read(PictureHeader header, Path file) throws Exception {
        return timer.recordCallable(
                () -> PictureEncoder.encode(PictureDecoder.pixels(header, Files.readAllBytes(file))));
    }

    private static PictureHeader header(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "A picture may have 10 MB");
        }
        try (ImageInputStream stream = new FileImageInputStream(file.toFile())) {
            return PictureDecoder.header(stream);
        }
    }

    private static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a picture", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        processors.shutdownNow();
    }
}
