package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Proxy;
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

    @Test
    void anErrorDoesNotEndTheReading() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        UnitHandler handler = (UnitHandler) Proxy.newProxyInstance(
                UnitHandler.class.getClassLoader(), new Class<?>[] {UnitHandler.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("kind")) {
                        return "test";
                    }
                    if (reads.getAndIncrement() == 0) {
                        throw new StackOverflowError("on purpose");
                    }
                    return List.of();
                });
        BlockingQueue<JobId> received = new ArrayBlockingQueue<>(2);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            ProgressReader reader = new ProgressReader(List.of(handler), threads);
            reader.read(List.of(new JobId("test", "first")), (job, progress) -> received.add(job));
            threads.submit(() -> {}).get(10, TimeUnit.SECONDS);
            reader.read(List.of(new JobId("test", "second")), (job, progress) -> received.add(job));
            assertThat(received.poll(10, TimeUnit.SECONDS)).isEqualTo(new JobId("test", "second"));
        }
    }
}
