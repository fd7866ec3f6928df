package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.source.SlowHost;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A background that is somewhere else, and long in coming. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class SlowBackgroundTest {

    private static final int CONNECTIONS = 3;

    @Inject
    AgroalDataSource database;

    @Inject
    SlowHost host;

    @Test
    void itIsWaitedForWithoutAConnection() {
        List<Callable<Integer>> calls = Stream.generate(PoseRun::begin)
                .limit(2 * CONNECTIONS)
                .<Callable<Integer>>map(run -> () -> generate(run))
                .toList();
        var pool = database.getConfiguration().connectionPoolConfiguration();
        int usual = pool.maxSize();
        pool.setMaxSize(CONNECTIONS);
        database.flush(AgroalDataSource.FlushMode.IDLE);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = calls.stream().map(callers::submit).toList();
            try {
                await().until(() -> host.waiting() == calls.size());
            } finally {
                host.answer();
            }
            assertThat(answers).extracting(Future::get).containsOnly(202);
        } finally {
            pool.setMaxSize(usual);
        }
    }

    private static int generate(PoseRun run) {
        String background = """
                ,"useBackgroundChanger":true,"backgroundMode":"upload","backgroundImageUrl":"%s\"""".formatted(SlowHost.PICTURE);
        return run.user()
                .json(run.gallery(List.of(TREE), 1, background))
                .post(APP + "/generate")
                .statusCode();
    }
}
