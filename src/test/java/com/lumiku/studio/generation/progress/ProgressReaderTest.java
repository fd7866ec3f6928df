package com.lumiku.studio.generation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.GenerationChange;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.Waiting;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.Generations;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ProgressReaderTest {

    @Inject
    ChangeLog changes;

    @Test
    void anErrorDoesNotEndTheReading() throws Exception {
        BlockingQueue<JobId> received = new ArrayBlockingQueue<>(2);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            ProgressReader reader = new ProgressReader(List.of(new FailsOnce()), changes, threads);
            ProgressReader.Receiver receiver = (change, state, position) -> received.add(change.job());
            reader.read(List.of(new GenerationChange(new JobId("test", "first"), "ann")), receiver);
            threads.submit(() -> {}).get(10, TimeUnit.SECONDS);
            reader.read(List.of(new GenerationChange(new JobId("test", "second"), "ann")), receiver);
            assertThat(received.poll(10, TimeUnit.SECONDS)).isEqualTo(new JobId("test", "second"));
        }
    }

    /** Generations of which nothing is there, once they can be read. */
    private static final class FailsOnce extends Generations<Generation, String> {

        private final AtomicInteger reads = new AtomicInteger();

        FailsOnce() {
            super(Generation.class, "/", null, null, null);
        }

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public String app() {
            return "test";
        }

        @Override
        public String table() {
            return "none";
        }

        @Override
        public List<Generation> withIds(Collection<String> ids) {
            if (reads.getAndIncrement() == 0) {
                throw new StackOverflowError("on purpose");
            }
            return List.of();
        }

        @Override
        protected String view(Generation generation, Waiting waiting) {
            return generation.id;
        }

        @Override
        protected Collection<String> prepareRetry(Generation generation) {
            return List.of();
        }

        @Override
        protected void discard(List<Generation> generations) {
            // There are none.
        }
    }
}
