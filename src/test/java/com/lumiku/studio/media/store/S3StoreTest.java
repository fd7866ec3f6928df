package com.lumiku.studio.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.media.picture.Problems;
import com.lumiku.studio.web.problem.ProblemKind;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The store in a bucket of a server that speaks S3. */
class S3StoreTest extends MediaStoreContract {

    private static final String KEY = MediaKey.of("row", PICTURE);

    private static S3Server server;
    private static int tests;

    private MediaStore store;

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
        store = server.store("test" + ++tests, false);
    }

    @Override
    MediaStore store() {
        return store;
    }

    @Override
    void lay(Set<String> keys) throws Exception {
        for (String key : keys) {
            server.lay("test" + tests + '/' + key, PICTURE.bytes());
        }
    }

    @Test
    void storesBelowOtherPrefixesHaveOtherFiles() {
        store.put(KEY, PICTURE);

        assertThat(server.store("elsewhere", false).find(KEY)).isEmpty();
    }

    @Test
    void aLinkLoadsThePictureUntilItIsOver() throws Exception {
        assertThat(store.link(KEY, Duration.ofMinutes(5), "private")).isEmpty();
        MediaStore linked = server.store("linked", true);
        linked.put(KEY, PICTURE);
        URI link = linked.link(KEY, Duration.ofMinutes(5), "private, max-age=7").orElseThrow();

        HttpResponse<byte[]> answer = get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsExactly(1, 2, 3);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, max-age=7");
        assertThat(link.getQuery()).contains("X-Amz-Expires=300");
        assertThat(get(URI.create(link.toString().replace("X-Amz-Expires=300", "X-Amz-Expires=301")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<byte[]> get(URI link) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aServerThatIsAwayIsToldFromMissingFiles() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        MediaStore away = new S3Store(
                S3Server.bucket(URI.create("http://127.0.0.1:" + port), S3Server.BUCKET, S3Server.SECRET, ""), false);

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> away.put(KEY, PICTURE),
                () -> away.find(KEY),
                () -> away.open(KEY, 0),
                () -> away.delete(KEY),
                () -> away.list(0).toList(),
                () -> away.tryToKeep(1))) {
            assertThatThrownBy(call).isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(new StoreUnavailableException("").kind()).isEqualTo(ProblemKind.UNAVAILABLE);
    }

    /** With another's keys, and in a bucket that is not there. */
    @ParameterizedTest
    @CsvSource({"pictures, wrong", "nowhere, secret"})
    void aBucketThatMayNotBeUsedIsAProblemForItsOperator(String bucket, String secret) {
        MediaStore forbidden = new S3Store(S3Server.bucket(server.endpoint(), bucket, secret, ""), false);

        assertThat(Problems.of(() -> forbidden.put(KEY, PICTURE)).kind()).isEqualTo(ProblemKind.INSUFFICIENT_STORAGE);
        assertThat(Problems.of(() -> forbidden.tryToKeep(1))).hasMessageContaining("its operator has to allow");
    }

    @ParameterizedTest
    @CsvSource({
        "507, , INSUFFICIENT_STORAGE",
        "403, QuotaExceeded, INSUFFICIENT_STORAGE",
        "500, XMinioStorageFull, INSUFFICIENT_STORAGE",
        "403, AccessDenied, INSUFFICIENT_STORAGE",
        "404, NoSuchBucket, INSUFFICIENT_STORAGE",
        "503, SlowDown, UNAVAILABLE",
        "500, InternalError, UNAVAILABLE",
        "501, NotImplemented, INSUFFICIENT_STORAGE",
        "301, PermanentRedirect, INSUFFICIENT_STORAGE",
        "400, AuthorizationHeaderMalformed, INSUFFICIENT_STORAGE"
    })
    void failuresSayWhatIsWrong(int status, String code, ProblemKind kind) {
        assertThat(Problems.of(() -> S3Failure.translate(() -> {
                            throw S3Exception.builder()
                                    .statusCode(status)
                                    .awsErrorDetails(AwsErrorDetails.builder()
                                            .errorCode(code)
                                            .build())
                                    .build();
                        }))
                        .kind())
                .isEqualTo(kind);
    }
}
