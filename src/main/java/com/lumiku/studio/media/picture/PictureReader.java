package com.lumiku.studio.media.picture;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final PictureThreads threads;
    private final int mostWaiting;
    private final Duration patience;
    private final Timer timer;
    private final AtomicInteger waiting = new AtomicInteger();

    @Inject
    PictureReader(PictureMemory memory, PictureThreads threads, ReadingConfig config, MeterRegistry meters) {
        this(memory, threads, config.queue(), config.patience(), meters);
    }

    PictureReader(
            PictureMemory memory, PictureThreads threads, int mostWaiting, Duration patience, MeterRegistry meters) {
        this.memory = memory;
        this.threads = threads;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
        this.timer = Timer.builder("studio.media.read")
                .description("Time to decode, encode and scale down pictures, waiting aside")
                .register(meters);
        Gauge.builder("studio.media.queue", waiting::get)
                .description("Pictures that wait to be read or are being read")
                .register(meters);
    }

    /**
     * Reads a picture file. Blocks while it waits for its turn and for the work to be done, which other threads do.
     *
     * @throws ProblemException 413 for more than 10 MB or 40 megapixels, 415 for another format than JPEG, PNG or WebP, 400
     *     for one that is damaged, 503 where too many others wait or it takes too long
     */
    public ReadPicture read(Path file) {
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            throw ProblemException.unavailable("Too many pictures are waiting to be read", patience);
        }
        try {
            PictureHeader header = header(file);
            DecodingCost cost = DecodingCost.of(header);
            PictureMemory.Share share = memory.take(header.pixels(), cost.heap() + Files.size(file), cost.outside());
            return threads.call(() -> read(header, file), share::release);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private ReadPicture read(PictureHeader header, Path file) throws Exception {
        return timer.recordCallable(() -> PictureEncoder.encode(header, Files.readAllBytes(file)));
    }

    private static PictureHeader header(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new ProblemException(ProblemKind.TOO_LARGE, "A picture may have 10 MB");
        }
        try (ImageInputStream stream = new FileWindowImageInputStream(file)) {
            return PictureDecoder.header(stream);
        }
    }
}
