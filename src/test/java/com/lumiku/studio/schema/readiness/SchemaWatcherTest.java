package com.lumiku.studio.schema.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.schema.Migrator;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SchemaWatcherTest {

    @Test
    void errorsDoNotEndTheWatch() throws InterruptedException {
        AtomicInteger attempts = new AtomicInteger();
        Instance<Migrator> broken = fake(Instance.class, method -> {
            attempts.incrementAndGet();
            throw new StackOverflowError("on purpose");
        });
        ReadinessConfig settings = fake(ReadinessConfig.class, method -> Duration.ofMillis(10));
        SchemaWatcher watcher = new SchemaWatcher(broken, null, null, settings, null);
        watcher.start(null, new Replica(Path.of("."), Replica.Role.ALL));
        try {
            await().until(() -> attempts.get() > 2);
            assertThat(watcher.state()).isInstanceOf(SchemaState.Failed.class);
        } finally {
            watcher.stop(null);
        }
    }

    private interface Answer {

        Object to(String method);
    }

    @SuppressWarnings("unchecked")
    private static <T> T fake(Class<?> type, Answer answer) {
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName()));
    }
}
