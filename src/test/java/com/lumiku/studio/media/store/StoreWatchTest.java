package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class StoreWatchTest {

    private static final ProblemException NO_ROOM = new ProblemException(ProblemKind.INSUFFICIENT_STORAGE, "No room");

    @Inject
    StoreWatch watch;

    @Inject
    MeterRegistry meters;

    @Inject
    Replica replica;

    @Test
    void learnsThatNothingCanBeKeptAndThatItCanAgain() {
        watch.failed(1, NO_ROOM);

        assertThat(available()).isZero();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(watch::requireAvailable)
                .matches(problem -> problem.kind() == ProblemKind.INSUFFICIENT_STORAGE);
        await().until(watch::isAvailable);
        assertThat(available()).isEqualTo(1);
    }

    /** It passes by itself, so whoever asked may ask again. */
    @Test
    void aStoreThatIsAwayIsToldFromOneThatIsFull(@TempDir Path folder) {
        StoreWatch own = new StoreWatch(TestStore.in(folder), replica);

        own.failed(1, new StoreUnavailableException("connection refused"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(own::requireAvailable)
                .matches(problem -> problem.kind() == ProblemKind.UNAVAILABLE);

        own.failed(1, NO_ROOM);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(own::requireAvailable)
                .matches(problem -> problem.kind() == ProblemKind.INSUFFICIENT_STORAGE);

        own.look();
        own.requireAvailable();
    }

    @Test
    void whoIsInterruptedLearnsNothing(@TempDir Path folder) {
        StoreWatch own = new StoreWatch(TestStore.in(folder), replica);

        own.failed(1, new UncheckedIOException(new ClosedByInterruptException()));
        assertThat(own.isAvailable()).isTrue();

        Thread.currentThread().interrupt();
        own.look();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(own.isAvailable()).isTrue();
    }

    @Test
    void looksByWriting(@TempDir Path folder) throws Exception {
        // A folder that becomes a file: nothing can be written below it.
        Path store = folder.resolve("media");
        StoreWatch own = new StoreWatch(TestStore.in(store), replica);
        own.look();
        assertThat(own.isAvailable()).isTrue();
        assertThat(Files.list(store.resolve("unfinished"))).isEmpty();

        Files.delete(store.resolve("unfinished"));
        Files.delete(store);
        Files.writeString(store, "in the way");
        own.look();
        assertThat(own.isAvailable()).isFalse();

        Files.delete(store);
        own.lookAgain();
        assertThat(own.isAvailable()).isTrue();
    }

    private double available() {
        return meters.get("studio.media.store.available").gauge().value();
    }
}
