package com.lumiku.studio.generator.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.media.source.Remote;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an HTTP server may do to a client. */
class ProviderClientTest {

    private static final int MOST_BYTES = 10_000;

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final ProviderClient client = client(URI.create(SERVER.baseUrl() + "/"));

    @Test
    void sendsTheKey() throws Exception {
        answer(picture());

        assertThat(client.getPicture("/view")).hasSize(3);
        SERVER.verify(getRequestedFor(urlEqualTo("/view")).withHeader("Authorization", equalTo("Bearer key")));
    }

    @Test
    void cutsWhatIsTooLong() {
        answer(picture().withBody(new byte[MOST_BYTES + 1]));

        passes("The image service answered with more than it should");
    }

    @Test
    void cutsAnErrorThatIsTooLong() {
        answer(aResponse().withStatus(500).withBody(new byte[MOST_BYTES + 1]));

        passes("The image service answered with more than it should");
    }

    @Test
    void readsNoMoreOfAnErrorThanItTells() {
        byte[] error = new byte[3 << 20];
        Arrays.fill(error, (byte) 'e');
        answer(aResponse().withStatus(500).withBody(error));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> client(URI.create(SERVER.baseUrl()), 4 << 20).getPicture("/view"))
                .withMessage("The image service failed (status 500)");
    }

    @Test
    void asksAsMuchAtOnceAsItIsAsked() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            ProviderClient asked = client(URI.create("http://127.0.0.1:" + silent.getLocalPort()));
            List<Thread> callers = IntStream.range(0, 20)
                    .mapToObj(i -> Thread.startVirtualThread(() ->
                            assertThatExceptionOfType(Exception.class).isThrownBy(() -> asked.getPicture("/view"))))
                    .toList();
            silent.setSoTimeout(20_000);
            for (int i = 0; i < callers.size(); i++) {
                silent.accept();
            }
            callers.forEach(Thread::interrupt);
            for (Thread caller : callers) {
                assertThat(caller.join(Duration.ofSeconds(20))).isTrue();
            }
        }
    }

    @Test
    void asksOverIpv6() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("::1"))) {
            Thread.startVirtualThread(() -> {
                try (Socket connection = server.accept()) {
                    connection
                            .getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"
                                    .getBytes(StandardCharsets.US_ASCII));
                    connection.getInputStream().readAllBytes();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            assertThat(client(URI.create("http://[::1]:" + server.getLocalPort()))
                            .getPicture("/view"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "application/octet-stream", "binary/octet-stream", ""})
    void judgesAPictureByItsContent(String contentType) throws Exception {
        byte[] picture = Sample.picture("png", 4, 4);
        answer(aResponse().withHeader("Content-Type", contentType).withBody(picture));

        assertThat(client.getPicture("/view")).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><title>Log in</title>", "\n  <html>", "\uFEFF<html>"})
    void aPageForPeopleIsFinal(String page) {
        answer(aResponse().withHeader("Content-Type", "image/png").withBody(page));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> client.getPicture("/view"))
                .withMessage("The image service answered with a web page: check the address, and the key");
        assertThatExceptionOfType(GeneratorException.Refused.class).isThrownBy(() -> client.getJson("/view"));
    }

    @Test
    void anErrorWhereAPictureShouldBe() {
        answer(aResponse().withHeader("Content-Type", "application/json").withBody("{\"error\": \"worker crashed\"}"));

        passes("The image service failed: worker crashed");
    }

    @Test
    void unpacksNothing() {
        answer(picture().withHeader("Content-Encoding", "gzip"));

        passes("The image service answered with something other than asked for");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void connectionsThatBreak(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThatExceptionOfType(GeneratorException.Failed.class).isThrownBy(() -> client.getPicture("/view"));
    }

    @Test
    void aServerThatIsNotThere() {
        assertThatExceptionOfType(GeneratorException.Unavailable.class)
                .isThrownBy(() -> client(URI.create("http://127.0.0.1:1")).getPicture("/view"))
                .withMessage("The image service cannot be reached");
    }

    @Test
    void followsNoRedirect() {
        answer(aResponse().withStatus(302).withHeader("Location", SERVER.baseUrl() + "/elsewhere"));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> client.getPicture("/view"))
                .withMessage("The image service sends elsewhere (status 302): check the address");
        SERVER.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
    }

    @Test
    void jsonThatIsNone() {
        answer(aResponse().withHeader("Content-Type", "application/json").withBody("{\"a\":"));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> client.getJson("/view"))
                .withMessage("The image service answered with something that cannot be read");
    }

    @Test
    void givesUpWhenInterruptedWhileWaiting() {
        answer(picture().withFixedDelay(60_000));

        givesUpWhenInterrupted();
    }

    @Test
    void givesUpWhenInterruptedWhileReading() {
        answer(picture().withChunkedDribbleDelay(3, 60_000));

        givesUpWhenInterrupted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak", "", "schlüssel", "with space"})
    void aKeyThatCannotBeSent(String key) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new Secret(key))
                .withMessage("The key of the generator has characters that no key has");
    }

    private void givesUpWhenInterrupted() {
        CompletableFuture<Exception> end = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().start(() -> {
            try {
                client.getPicture("/view");
                end.complete(null);
            } catch (Exception e) {
                end.complete(e);
            }
        });
        await().until(() -> !SERVER.findAll(getRequestedFor(anyUrl())).isEmpty());
        await().until(() -> caller.getState() != Thread.State.RUNNABLE);
        caller.interrupt();

        assertThat(end).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(InterruptedException.class);
    }

    private void passes(String message) {
        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> client.getPicture("/view"))
                .withMessage(message);
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(anyUrl()).willReturn(answer));
    }

    private static ResponseDefinitionBuilder picture() {
        return aResponse().withHeader("Content-Type", "image/png").withBody(new byte[3]);
    }

    private static ProviderClient client(URI base) {
        return client(base, MOST_BYTES);
    }

    private static ProviderClient client(URI base, long mostBytes) {
        return new ProviderClient(
                Remote.VERTX,
                base,
                Optional.of(new Secret("key")),
                Duration.ofSeconds(2),
                "check the address",
                mostBytes);
    }
}
