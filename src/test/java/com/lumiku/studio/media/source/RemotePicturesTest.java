package com.lumiku.studio.media.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching over HTTP; here 127.0.0.1 counts as the internet, and everything else as private. */
class RemotePicturesTest {

    private static final int MOST_BYTES = 10_000;
    private static final byte[] PICTURE = {1, 2, 3};

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final AtomicInteger lookUps = new AtomicInteger();
    private final RemotePictures pictures = pictures(Duration.ofSeconds(5));

    @Test
    void fetchesAPicture() throws Exception {
        answer("/a.png?b=%20c", picture());

        assertThat(pictures.fetch(at("/a.png?b=%20c"))).isEqualTo(PICTURE);
        SERVER.verify(getRequestedFor(urlEqualTo("/a.png?b=%20c"))
                .withHeader("Host", equalTo("pictures.test:" + SERVER.getPort())));
    }

    @Test
    void connectsToTheAddressItHasChecked() throws Exception {
        answer("/a.png", picture());

        // The name means another address from the second look-up on, and nothing to this machine's resolver.
        assertThat(pictures.fetch(at("/a.png"))).isEqualTo(PICTURE);
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void checksEachRedirect() {
        answer("/a.png", redirect("/b.png"));
        answer("/b.png", picture());

        refuses("/a.png", "Pictures are not fetched from this host");
        SERVER.verify(0, getRequestedFor(urlEqualTo("/b.png")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://inside.test/", "http://127.0.0.2/", "file:///etc/passwd", "http://[::1]/", "gopher://x"})
    void followsNoRedirectToTheInside(String target) {
        answer("/a.png", redirect(target));

        assertThatExceptionOfType(RemotePictureException.class).isThrownBy(() -> pictures.fetch(at("/a.png")));
    }

    @Test
    void followsRedirectsWithinTheRules() throws Exception {
        RemotePictures trusting = pictures.trusting(URI.create(SERVER.baseUrl()));
        answer("/1", redirect(SERVER.baseUrl() + "/2"));
        answer("/2", redirect("3"));
        answer("/3", picture());

        assertThat(trusting.fetch(at("/1"))).isEqualTo(PICTURE);
    }

    @Test
    void followsRedirectsNotForever() {
        RemotePictures trusting = pictures.trusting(URI.create(SERVER.baseUrl()));
        answer("/1", redirect("/1"));

        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> trusting.fetch(URI.create(SERVER.baseUrl() + "/1")))
                .withMessage("The picture's address leads on and on");
        SERVER.verify(4, getRequestedFor(anyUrl()));
    }

    @Test
    void cutsWhatIsTooLong() {
        answer("/a.png", picture().withBody(new byte[MOST_BYTES + 1]));

        refuses("/a.png", "The picture is larger than 10000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/octet-stream", "binary/octet-stream", "application/x-unknown"})
    void judgesNothingByATypeThatSaysNothing(String type) throws Exception {
        answer("/a.png", picture().withHeader("Content-Type", type));

        assertThat(pictures.fetch(at("/a.png"))).isEqualTo(PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "TEXT/plain; charset=utf-8"})
    void wantsAPicture(String type) {
        answer("/a.png", picture().withHeader("Content-Type", type));

        refuses("/a.png", "The picture's address does not lead to a picture");
    }

    @Test
    void unpacksNothing() {
        answer("/a.png", picture().withHeader("Content-Encoding", "gzip"));

        refuses("/a.png", "The picture's address does not lead to a picture");
    }

    @Test
    void isToldThatThereIsNone() {
        answer("/a.png", aResponse().withStatus(404));

        refuses("/a.png", "The picture's host answered with status 404");
    }

    @Test
    void mayTryAgainLater() {
        answer("/a.png", aResponse().withStatus(503));

        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> pictures.fetch(at("/a.png")))
                .matches(RemotePictureException::isPassing);
    }

    @Test
    void endsWhatTakesTooLong() {
        answer("/a.png", picture().withChunkedDribbleDelay(3, 60_000));

        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> pictures(Duration.ofMillis(300)).fetch(at("/a.png")))
                .withMessage("The picture did not arrive in time");
    }

    @Test
    void wantsAllOfAPicture() {
        answer("/a.png", picture().withHeader("Content-Length", "100"));

        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> pictures.fetch(at("/a.png")))
                .matches(RemotePictureException::isPassing);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE"})
    void survivesABrokenConnection(Fault fault) {
        answer("/a.png", aResponse().withFault(fault));

        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> pictures.fetch(at("/a.png")))
                .matches(RemotePictureException::isPassing);
    }

    private void refuses(String path, String message) {
        assertThatExceptionOfType(RemotePictureException.class)
                .isThrownBy(() -> pictures.fetch(at(path)))
                .withMessage(message)
                .matches(refusal -> !refusal.isPassing());
    }

    private static void answer(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder picture() {
        return aResponse().withHeader("Content-Type", "image/png").withBody(PICTURE);
    }

    private static ResponseDefinitionBuilder redirect(String target) {
        return aResponse().withStatus(302).withHeader("Location", target);
    }

    private static URI at(String path) {
        return URI.create("http://pictures.test:" + SERVER.getPort() + path);
    }

    private RemotePictures pictures(Duration timeout) {
        FetchRules rules = new FetchRules(
                Set.of("pictures.test:" + SERVER.getPort(), "inside.test", "127.0.0.2"),
                Set.of(),
                new AddressGuard(
                        this::addresses, address -> address.getHostAddress().equals("127.0.0.1")));
        return new RemotePictures(Remote.VERTX, rules, timeout, MOST_BYTES);
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.equals("localhost")) {
            return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        }
        boolean first = lookUps.incrementAndGet() == 1 && host.equals("pictures.test");
        return new InetAddress[] {InetAddress.getByName(first ? "127.0.0.1" : "127.0.0.2")};
    }
}
