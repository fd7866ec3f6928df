package com.lumiku.studio.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DrawingTurnsTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void whoseTurnDoesNotComeInTimeIsToldSo() throws Exception {
        refusesWhileAllDraw(new DrawingTurns(Duration.ofMillis(20), 100));
    }

    @Test
    void whoFindsNoPlaceToWaitIsToldSo() throws Exception {
        refusesWhileAllDraw(new DrawingTurns(Duration.ofHours(1), PROCESSORS));
    }

    @Test
    void aDrawingThatFailsGivesItsTurnBack() {
        DrawingTurns turns = new DrawingTurns(Duration.ofMillis(20), 1);
        for (int i = 0; i <= PROCESSORS; i++) {
            assertThatThrownBy(() -> turns.draw(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(turns.draw(() -> "drawn")).isEqualTo("drawn");
    }

    private static void refusesWhileAllDraw(DrawingTurns turns) throws Exception {
        CountDownLatch drawing = new CountDownLatch(PROCESSORS);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> drawn = new ArrayList<>();
            for (int i = 0; i < PROCESSORS; i++) {
                drawn.add(threads.submit(() -> turns.draw(() -> {
                    drawing.countDown();
                    return await(end);
                })));
            }
            drawing.await();
            assertThatThrownBy(() -> turns.draw(() -> "drawn"))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.kind())
                            .isEqualTo(ProblemKind.UNAVAILABLE));
            end.countDown();
            for (Future<Object> one : drawn) {
                assertThat(one.get()).isEqualTo(true);
            }
        }
        assertThat(turns.draw(() -> "drawn")).isEqualTo("drawn");
    }

    private static Object await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
