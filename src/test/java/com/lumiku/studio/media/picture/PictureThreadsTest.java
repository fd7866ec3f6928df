package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PictureThreadsTest {

    private static final Duration DEADLINE = Duration.ofMillis(400);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PictureThreads threads = new PictureThreads(Duration.ofSeconds(2), DEADLINE, meters);
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final CountDownLatch stubborn = new CountDownLatch(1);
    private final AtomicInteger ended = new AtomicInteger();

    @AfterEach
    void stop() {
        stubborn.countDown();
        threads.stop();
    }

    @Test
    void workIsDone() {
        assertThat(threads.call(() -> "done", ended::incrementAndGet)).isEqualTo("done");
        await().until(() -> ended.get() == 1);
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndAnotherThreadTakesItsPlace() {
        for (int i = 0; i < processors + 2; i++) {
            assertUnavailable(Problems.of(() -> threads.call(this::hang, ended::incrementAndGet)));
        }
        assertThat(threads.call(() -> "done", () -> {})).isEqualTo("done");
        assertThat(meters.counter("studio.media.given.up").count()).isEqualTo(processors + 2);
        // Who is answered may be so before its thread has come to its end.
        await().until(() -> meters.get("studio.media.reading").gauge().value() == processors + 2);
        // Its memory is not anybody else's before it has ended.
        assertThat(ended).hasValue(0);
        stubborn.countDown();
        await().until(() -> ended.get() == processors + 2);
    }

    @Test
    void noMoreThanAFewGoOnBesideTheOthers() {
        for (int i = 0; i < processors + 8; i++) {
            assertUnavailable(Problems.of(() -> threads.call(this::hang, ended::incrementAndGet)));
        }
        int all = processors + 8;
        assertThat(meters.get("studio.media.reading").gauge().value()).isEqualTo(all);
        assertThat(Problems.of(() -> threads.call(() -> "done", ended::incrementAndGet))
                        .getMessage())
                .contains("Too many");
        stubborn.countDown();
        await().until(() -> ended.get() == all + 1);
        assertThat(threads.call(() -> "done", () -> {})).isEqualTo("done");
    }

    @Test
    void workThatIsGivenUpIsInterrupted() {
        AtomicBoolean interrupted = new AtomicBoolean();
        assertUnavailable(Problems.of(() -> threads.call(
                () -> {
                    try {
                        stubborn.await();
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                    return null;
                },
                ended::incrementAndGet)));
        await().until(() -> ended.get() == 1);
        assertThat(interrupted).isTrue();
    }

    @Test
    void memoryThatRanOutIsAPassingState() {
        assertUnavailable(Problems.of(() -> threads.call(
                () -> {
                    throw new OutOfMemoryError("on purpose");
                },
                () -> {})));
    }

    @Test
    void noMoreThanSoManyWait(@TempDir Path folder) throws Exception {
        int most = processors + 2;
        PictureReader reader = new PictureReader(
                new PictureMemory(200 << 20, Duration.ofSeconds(60)),
                new PictureThreads(Duration.ofSeconds(60), Duration.ofSeconds(60), meters),
                most,
                Duration.ofSeconds(60),
                meters);
        Path file = Files.write(folder.resolve("upload"), SamplePictures.flatPng(3_000, 3_000));
        List<Future<ProblemException>> reads = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4 * most; i++) {
                reads.add(callers.submit(() -> Problems.of(() -> reader.read(file))));
            }
        }
        List<ProblemException> refused = reads.stream()
                .map(Future::resultNow)
                .filter(problem -> problem != null)
                .toList();
        assertThat(refused).isNotEmpty().allSatisfy(PictureThreadsTest::assertUnavailable);
        assertThat(reads.size() - refused.size()).isGreaterThanOrEqualTo(most);
    }

    private static void assertUnavailable(ProblemException problem) {
        assertThat(problem)
                .returns(ProblemKind.UNAVAILABLE, ProblemException::kind)
                .satisfies(it -> assertThat(it.retryAfter()).isPositive());
    }

    /** As a library does that looks at nothing. */
    private Void hang() throws IOException {
        while (true) {
            try {
                stubborn.await();
                return null;
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
