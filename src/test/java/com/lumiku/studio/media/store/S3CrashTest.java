package com.lumiku.studio.media.store;

import static com.lumiku.studio.media.store.MediaStoreContract.PICTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.lumiku.studio.media.picture.Problems;
import com.lumiku.studio.web.problem.ProblemKind;
import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** What a process leaves in a bucket that is killed between two calls, and what servers do that know less. */
class S3CrashTest {

    private static final String KEY = MediaKey.of("row", PICTURE);

    /** More calls than anything here takes. */
    private static final int MOST_CALLS = 12;

    /** Of those who wait for whoever was killed. */
    private static final Duration LIMIT = Duration.ofMillis(300);

    /** Of those who are killed, so that a slow machine takes no more calls. */
    private static final Duration NO_HURRY = Duration.ofMinutes(1);

    private static S3Server server;
    private static int tests;

    private S3Bucket bucket;
    private MediaStore other;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void begin() {
        bucket = server.bucket("crash" + ++tests);
        other = new S3Store(bucket, false, LIMIT);
    }

    /** The process is killed; as an error nothing catches it on its way. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** The store of a process that is killed when so many calls are over. */
    private MediaStore killedAfter(int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        S3Client client = (S3Client) Proxy.newProxyInstance(
                S3Client.class.getClassLoader(), new Class<?>[] {S3Client.class}, (self, call, given) -> {
                    if (left.getAndDecrement() <= 0) {
                        throw new Killed();
                    }
                    try {
                        return call.invoke(bucket.client(), given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new S3Store(new S3Bucket(client, bucket.presigner(), bucket.bucket(), bucket.prefix()), false, NO_HURRY);
    }

    /** How many calls it took when nobody killed it. */
    private int killedBetween(Runnable before, Consumer<MediaStore> work, Runnable after) {
        for (int calls = 0; calls < MOST_CALLS; calls++) {
            before.run();
            boolean isOver = true;
            try {
                work.accept(killedAfter(calls));
            } catch (Killed e) {
                isOver = false;
            }
            after.run();
            if (isOver) {
                return calls;
            }
        }
        throw new AssertionError("It takes more calls");
    }

    @Test
    void whoeverIsKilledWhileDeletingHoldsNobodyUpForLong() {
        StoredFile[] file = new StoredFile[1];
        int calls = killedBetween(
                () -> file[0] = other.put(KEY, PICTURE).file(), store -> store.deleteUnchanged(file[0]), () -> {
                    assertThat(other.put(KEY, PICTURE).file().key()).isEqualTo(KEY);
                    assertThat(other.find(KEY)).isPresent();
                    // Who puts it again clears away what was left.
                    other.put(KEY, PICTURE);
                    assertThat(bucket.names(S3Deletions.MARKS)).isEmpty();
                });
        assertThat(calls).isEqualTo(4);
    }

    @Test
    void whoeverIsKilledWhilePuttingLeavesAllOrNothing() {
        int calls = killedBetween(() -> other.delete(KEY), store -> store.put(KEY, PICTURE), this::wholeOrNot);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void whoeverIsKilledWhilePuttingAgainLosesNothing() {
        other.put(KEY, PICTURE);
        int calls = killedBetween(() -> {}, store -> store.put(KEY, PICTURE), () -> {
            assertThat(other.find(KEY)).isPresent();
            wholeOrNot();
        });
        assertThat(calls).isEqualTo(4);
    }

    private void wholeOrNot() {
        other.open(KEY, 0).ifPresent(content -> assertThatCode(() -> {
                    try (InputStream all = content) {
                        assertThat(all.readAllBytes()).isEqualTo(PICTURE.bytes());
                    }
                })
                .doesNotThrowAnyException());
    }

    /** Where there is no time at all. */
    @Test
    void aDeletionThatTakesTooLongIsGivenUp() {
        MediaStore slow = new S3Store(bucket, false, Duration.ZERO);
        StoredFile file = other.put(KEY, PICTURE).file();

        slow.deleteUnchanged(file);

        assertThat(other.find(KEY)).isPresent();
        assertThat(bucket.names(S3Deletions.MARKS)).isEmpty();
    }

    @Test
    void leftoversAreRemovedWhenTheyAreOld() {
        bucket.put(S3Deletions.MARKS + KEY + "/1", new byte[0], request -> {});
        bucket.put("trial/1", new byte[10], request -> {});
        other.put(KEY, PICTURE);

        other.removeLeftovers(Instant.now().minus(Duration.ofHours(1)));
        assertThat(bucket.names(S3Deletions.MARKS)).hasSize(1);
        assertThat(bucket.names("trial/")).hasSize(1);

        other.removeLeftovers(Instant.now().plus(Duration.ofHours(1)));
        assertThat(bucket.names("")).containsExactly(KEY);
    }

    /** It answers every call with success, also one under a condition that does not hold. */
    @Test
    void aServerThatOverlooksConditionsIsNotUsed() throws Exception {
        HttpServer lax = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        lax.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        lax.start();
        try {
            URI endpoint = URI.create("http://127.0.0.1:" + lax.getAddress().getPort());
            MediaStore store = new S3Store(S3Server.bucket(endpoint, "any", S3Server.SECRET, ""), false);

            var problem = Problems.of(() -> store.tryToKeep(10));
            assertThat(problem.kind()).isEqualTo(ProblemKind.INSUFFICIENT_STORAGE);
            assertThat(problem).hasMessageContaining("conditional writes");
        } finally {
            lax.stop(0);
        }
    }
}
