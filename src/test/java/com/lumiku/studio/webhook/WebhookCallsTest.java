package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.source.AddressGuard;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls over real connections; here 127.0.0.1 counts as the internet, everything else as inside, and names mean what a test says. Not
 * even http is allowed but to hosts named "plain.test".
 */
class WebhookCallsTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger lookUps = new AtomicInteger();
    private final List<String> addresses = List.of("127.0.0.1", "127.0.0.2");
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void connectsToTheAddressItHasChecked() throws Exception {
        // The name means an address of the inside from the second look-up on, and nothing to this machine's resolver.
        ReceiverAnswer answer = calls(Duration.ofSeconds(5), this::changing).post(url("changing.test"), Map.of(), BODY);

        assertThat(answer.error()).isNull();
        assertThat(receiver.calls()).hasSize(1);
        assertThat(receiver.calls().getFirst().header("Host")).isEqualTo("changing.test:" + receiver.port());
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void looksAtTheAddressBeforeEachCall() throws Exception {
        WebhookCalls calls = calls(Duration.ofSeconds(5), this::changing);
        calls.post(url("changing.test"), Map.of(), BODY);

        ReceiverAnswer answer = calls.post(url("changing.test"), Map.of(), BODY);

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).isEqualTo("The host is not at an address of the public internet");
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void refusesAHostOfWhichOneAddressIsInside() throws Exception {
        ReceiverAnswer answer = calls(Duration.ofSeconds(5), host ->
                        new InetAddress[] {InetAddress.getByName("127.0.0.1"), InetAddress.getByName("127.0.0.2")})
                .post(url("both.test"), Map.of(), BODY);

        assertThat(answer.error()).isEqualTo("The host is not at an address of the public internet");
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void reachesAnAllowedHostWhereverItIs() throws Exception {
        assertThat(calls(Duration.ofSeconds(5), host -> new InetAddress[] {InetAddress.getByName("127.0.0.1")}, false)
                        .post(url("plain.test"), Map.of(), BODY)
                        .error())
                .isNull();
    }

    @Test
    void givesUpAReceiverThatDoesNotAnswer() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        receiver.that(call -> await(over));
        try {
            assertThat(tooLate(Duration.ofSeconds(1)).error()).isEqualTo("The answer was not there within 1 s");
        } finally {
            over.countDown();
        }
    }

    @Test
    void givesUpAnAnswerThatDoesNotEnd() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        receiver.that(call -> {
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write('x');
            call.getResponseBody().flush();
            await(over);
        });
        try {
            ReceiverAnswer answer = tooLate(Duration.ofSeconds(1));

            assertThat(answer.error()).isEqualTo("The answer was not there within 1 s");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.beginning()).isEqualTo("x");
        } finally {
            over.countDown();
        }
    }

    @Test
    void givesUpAHostThatIsNotFoundInTime() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try {
            assertThat(calls(Duration.ofSeconds(1), host -> {
                                await(over);
                                return new InetAddress[0];
                            })
                            .post(url("slow.test"), Map.of(), BODY)
                            .error())
                    .isEqualTo("The host was not found in time");
        } finally {
            over.countDown();
        }
    }

    @Test
    void saysThatAConnectionFailed() throws Exception {
        receiver.close();
        assertThat(tooLate(Duration.ofSeconds(5)).error())
                .isEqualTo("The connection failed, or ended before there was an answer");
    }

    @Test
    void saysThatAConnectionEnded() throws Exception {
        assertThat(saidBy("http", "")).isEqualTo("The connection failed, or ended before there was an answer");
    }

    @Test
    void saysThatNoSecureConnectionCouldBeMade() throws Exception {
        assertThat(saidBy("https", "HTTP/1.1 400 This is no TLS\r\n\r\n"))
                .startsWith("No secure connection could be made");
    }

    /** What comes of calling a host that says something to the first byte, whatever it is, and hangs up. */
    private String saidBy(String scheme, String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofPlatform().daemon().start(() -> {
                try (Socket connection = server.accept()) {
                    connection.getInputStream().read();
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // The test is over.
                }
            });
            return calls(Duration.ofSeconds(5), this::changing)
                    .post("%s://changing.test:%d/".formatted(scheme, server.getLocalPort()), Map.of(), BODY)
                    .error();
        }
    }

    @Test
    void saysThatAHostIsNotKnown() throws Exception {
        assertThat(calls(Duration.ofSeconds(5), host -> {
                            throw new UnknownHostException(host);
                        })
                        .post(url("unknown.test"), Map.of(), BODY)
                        .error())
                .isEqualTo("The host is not known");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void whatIsAnsweredWellIsTold(int status) throws Exception {
        receiver.that(Receiver.status(status));
        assertThat(tooLate(Duration.ofSeconds(5)).error()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 302, 304, 400, 404, 410, 429, 500, 503})
    void whatIsNotIsNot(int status) throws Exception {
        receiver.that(Receiver.status(status));
        ReceiverAnswer answer = tooLate(Duration.ofSeconds(5));
        assertThat(answer.error()).isEqualTo("The answer has status " + status);
        assertThat(answer.isGone()).isEqualTo(status == 410);
    }

    @Test
    void whenToComeBackIsRead() throws Exception {
        receiver.that(call -> {
            call.getResponseHeaders().set("Retry-After", "120");
            call.sendResponseHeaders(503, -1);
        });
        assertThat(tooLate(Duration.ofSeconds(5)).retryAfter()).contains(Duration.ofSeconds(120));
    }

    private ReceiverAnswer tooLate(Duration timeout) throws InterruptedException {
        return calls(timeout, this::changing).post(url("changing.test"), Map.of(), BODY);
    }

    private String url(String host) {
        return "http://" + host + ':' + receiver.port() + "/";
    }

    private WebhookCalls calls(Duration timeout, AddressGuard.Resolver resolver) {
        return calls(timeout, resolver, true);
    }

    private WebhookCalls calls(Duration timeout, AddressGuard.Resolver resolver, boolean isInternet) {
        AddressGuard guard = new AddressGuard(
                resolver, address -> isInternet && address.getHostAddress().equals("127.0.0.1"));
        return new WebhookCalls(VERTX, new EndpointRules(new Settings()), guard, timeout);
    }

    private InetAddress[] changing(String host) throws UnknownHostException {
        String address = addresses.get(Math.min(lookUps.getAndIncrement(), addresses.size() - 1));
        return new InetAddress[] {InetAddress.getByName(address)};
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Settings implements WebhookConfig {

        @Override
        public Optional<Set<String>> allowedHosts() {
            return Optional.of(Set.of("plain.test"));
        }

        @Override
        public int slots() {
            return 16;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(7);
        }
    }
}
