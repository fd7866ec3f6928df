package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.protocol.RawCall;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no HTTP, sent to the packaged service: in tests within the application Netty cannot see the guard. */
class MalformedRequestIT {

    private static final String LIBRARY = "/api/apps/pose-generator/library";
    private static final String HOST = "Host: localhost\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String LIVE = "GET /q/health/live HTTP/1.1\r\n" + HOST;
    private static final String PAGE = "https://app.example.com";
    private static final String REFUSED = "Refused a request of";

    @TempDir
    static Path home;

    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        service = ServiceProcess.start(Map.of(
                "DATABASE_URL",
                MigratedDatabase.copy().url(),
                "STUDIO_HOME",
                home.toString(),
                "STUDIO_CORS_ORIGINS",
                "https://other.example.com, " + PAGE,
                "QUARKUS_LOG_CATEGORY__COM_LUMIKU_STUDIO_WEB_PROTOCOL__LEVEL",
                "DEBUG"));
        service.awaitReady();
        await("the catalog")
                .atMost(ServiceProcess.PATIENCE)
                .until(() ->
                        service.request().get(LIBRARY + "?limit=1").asString().contains("pose-"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Map.Entry<Integer, String>> malformed() {
        return Stream.of(
                Map.entry(400, get("/api/%zz")),
                Map.entry(400, get("/api/a%2")),
                Map.entry(400, get(LIBRARY + "?q=%zz")),
                Map.entry(400, get(LIBRARY + "?q=a|b")),
                Map.entry(400, get("/api/\u0001")),
                Map.entry(400, get("/api/a b")),
                Map.entry(400, get("api")),
                Map.entry(400, get("?limit=1")),
                Map.entry(400, "CONNECT localhost:80 HTTP/1.1\r\n" + HOST + "\r\n"),
                Map.entry(414, get("/api/" + "a".repeat(5000))),
                Map.entry(414, get(LIBRARY + "?q=" + "a".repeat(5000))),
                Map.entry(431, LIVE + "X-Long: " + "a".repeat(30_000) + "\r\n\r\n"),
                Map.entry(400, LIVE + "X-Control: a\u0001b\r\n\r\n"),
                Map.entry(400, LIVE + "X-Nul: a\u0000b\r\n\r\n"),
                Map.entry(400, LIVE + "Bad Name: a\r\n\r\n"),
                Map.entry(400, LIVE + "NoColon\r\n\r\n"),
                Map.entry(400, "GET /q/health/live HTTP/1.1\r\n\r\n"),
                Map.entry(400, LIVE + "Host: other\r\n\r\n"),
                Map.entry(400, LIVE + HOST + "\r\n"),
                Map.entry(400, "GET /q/health/live HTTP/1.0\r\n" + HOST + HOST + "\r\n"),
                Map.entry(400, "GET /q/health/live HTTP/1.1\r\nHost: a b/c\r\n\r\n"),
                Map.entry(400, "GET /q/health/live\r\n\r\n"),
                Map.entry(400, "\u0016\u0003\u0001 nothing of HTTP\r\n\r\n"),
                Map.entry(505, "GET /q/health/live HTTP/3.0\r\n" + HOST + "\r\n"),
                Map.entry(505, "GET /q/health/live HTTP/2.0\r\n" + HOST + "\r\n"),
                Map.entry(400, post("Content-Length: abc\r\n", "{}")),
                Map.entry(400, post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}")),
                Map.entry(400, post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")),
                Map.entry(501, post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n")),
                Map.entry(501, post("Transfer-Encoding: unheard-of\r\n", "{}")));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(Map.Entry<Integer, String> sent) {
        RawCall answer = send(sent.getValue());
        assertThat(answer.text()).startsWith("HTTP/1.1 " + sent.getKey() + " ");
        assertThat(answer.text().toLowerCase(Locale.ROOT))
                .contains("content-type: " + Problem.MEDIA_TYPE, "\"status\":" + sent.getKey(), "\"detail\":\"")
                .doesNotContain("exception", "error id");
        assertThat(answer.closed()).isTrue();
        assertThat(service.log()).doesNotContain("ERROR", "WARN", "\tat ");
    }

    static Stream<Map.Entry<Integer, String>> malformedInHttp2() {
        return Stream.of(
                Map.entry(400, "/api/%zz"),
                Map.entry(400, "/api/a%2"),
                Map.entry(400, LIBRARY + "?q=%zz"),
                Map.entry(400, LIBRARY + "?q=a|b"),
                Map.entry(400, "/api/a b"),
                Map.entry(400, "/api/\u0001"),
                Map.entry(414, "/api/" + "a".repeat(5000)),
                Map.entry(414, LIBRARY + "?q=" + "a".repeat(5000)),
                Map.entry(404, "/api/nothing"));
    }

    @ParameterizedTest
    @MethodSource("malformedInHttp2")
    void isAnsweredAlikeInHttp2(Map.Entry<Integer, String> sent) throws Exception {
        int management =
                Integer.parseInt(service.log().replaceFirst("(?s).*Management interface.*?:(\\d+)\\..*", "$1"));
        for (int port : List.of(URI.create(service.address()).getPort(), management)) {
            HttpClientResponse answer = http2(port, sent.getValue());
            assertThat(answer.statusCode()).isEqualTo(sent.getKey());
            assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(answer.getHeader("content-type")).isEqualTo(Problem.MEDIA_TYPE);
            assertThat(answer.body().result().toJsonObject().getInteger("status"))
                    .isEqualTo(sent.getKey());
        }
        assertThat(service.log()).doesNotContain("ERROR", "WARN", "\tat ");
    }

    private static HttpClientResponse http2(int port, String target) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            return vertx.createHttpClient(new HttpClientOptions()
                            .setProtocolVersion(HttpVersion.HTTP_2)
                            .setHttp2ClearTextUpgrade(false))
                    .request(HttpMethod.GET, port, "127.0.0.1", target)
                    .compose(HttpClientRequest::send)
                    .compose(answer -> answer.body().map(answer))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(ServiceProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            vertx.close();
        }
    }

    @Test
    void isToldInOneLineForWhoLooksForIt() {
        long before = service.log().lines().count();
        send(get("/api/%zz"));
        await().until(() -> since(before).anyMatch(line -> line.contains(REFUSED)));
        // Others may have something to say as well.
        assertThat(since(before).filter(line -> line.contains(REFUSED)))
                .singleElement()
                .asString()
                .contains("DEBUG");
        assertThat(since(before)).noneMatch(line -> line.startsWith("\tat "));
    }

    private static Stream<String> since(long lines) {
        return service.log().lines().skip(lines);
    }

    @Test
    void isReadableForPagesOfOtherOrigins() {
        RawCall answer = send("GET /api/%zz HTTP/1.1\r\nOrigin: " + PAGE + "\r\n" + HOST + "\r\n");
        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains("access-control-allow-origin: " + PAGE);
    }

    @Test
    void headHasNoBody() {
        RawCall answer = send("HEAD /api/%zz HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(answer.text()).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
        assertThat(answer.closed()).isTrue();
    }

    @Test
    void whatCameBeforeItIsAnsweredFirst() {
        RawCall answer = send(get(LIBRARY + "?limit=1") + get("/%zz"));
        assertThat(answer.text().indexOf("HTTP/1.1 400 "))
                .isGreaterThan(answer.text().indexOf("\"id\":\"pose-"));
        assertThat(answer.text()).startsWith("HTTP/1.1 200 ");
        assertThat(answer.closed()).isTrue();
    }

    @Test
    void anUpgradeToHttp2IsNotMadeAndHoldsNothingUp() {
        for (String settings : List.of("", "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n", "HTTP2-Settings: ???\r\n")) {
            String upgrade = LIVE + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n" + settings + "\r\n";
            RawCall answer = send(upgrade + LIVE + "Connection: close\r\n\r\n");
            assertThat(answer.text()).startsWith("HTTP/1.1 200 ").contains("\"UP\"");
            assertThat(answer.text().split("HTTP/1.1 200 ")).hasSize(3);
            assertThat(answer.closed()).isTrue();
        }
    }

    @Test
    void http10NeedsNoHost() {
        RawCall page = send("GET " + LIBRARY + "?limit=1 HTTP/1.0\r\n\r\n");
        assertThat(page.text())
                .startsWith("HTTP/1.0 200 ")
                .contains("rel=\"next\"", "<" + LIBRARY + "?limit=1&cursor=");
        RawCall nothing = send("GET /api/nothing HTTP/1.0\r\n\r\n");
        assertThat(nothing.text()).startsWith("HTTP/1.0 404 ").contains("\"instance\":\"/api/nothing\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "GZIP", "gzip, identity"})
    void aBodyInACodingIsRefusedWithThoseThereAre(String coding) {
        RawCall answer =
                send(post("Content-Encoding: " + coding + "\r\nConnection: close\r\nContent-Length: 2\r\n", "{}"));
        assertThat(answer.text()).startsWith("HTTP/1.1 415 ");
        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains("accept-encoding: identity", Problem.MEDIA_TYPE);
    }

    @Test
    void aTargetMayNameItsServer() {
        assertThat(send("GET http://localhost/q/health/live HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n";
    }

    private static String post(String headers, String body) {
        return "POST /api/apps/avatar-creator/projects HTTP/1.1\r\n" + HOST + JSON + headers + "\r\n" + body;
    }

    private static RawCall send(String bytes) {
        return RawCall.send(bytes, URI.create(service.address()).getPort());
    }
}
