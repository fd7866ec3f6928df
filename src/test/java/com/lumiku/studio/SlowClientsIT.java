package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with many clients who never come to an end, and with its calls traced. */
class SlowClientsIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String HEADERS = "GET " + PROJECTS + " HTTP/1.1\r\nHost: localhost\r\nX-Long: ";
    private static final String BODY = "POST " + PROJECTS + " HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"name\":\"";
    private static final String ALIVE = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String ANSWER = "HTTP/1.1 200 OK";
    private static final Duration DEADLINE = Duration.ofSeconds(6);

    @TempDir
    static Path home;

    private static OtlpCollector collector;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        collector = new OtlpCollector();
        service = ServiceProcess.start(Map.of(
                "DATABASE_URL", MigratedDatabase.copy().url(),
                "STUDIO_HOME", home.toString(),
                "STUDIO_HTTP_HEADER_TIMEOUT", "6S",
                "STUDIO_HTTP_BODY_TIMEOUT", "6S",
                "OTEL_EXPORTER_OTLP_ENDPOINT", collector.url(),
                "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "0.1S"));
        service.awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        collector.close();
    }

    @Test
    void clientsThatNeverEndTheirRequestsHoldUpNobodyAndAreCutOff() throws Exception {
        long alone = median();
        List<Socket> slow = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                Socket resting = connect(ALIVE)) {
            assertThat(resting.getInputStream().readNBytes(ANSWER.length())).isEqualTo(bytes(ANSWER));
            await("the rest").until(() -> resting.getInputStream().available() > 100);
            resting.getInputStream().skipNBytes(resting.getInputStream().available());
            for (int i = 0; i < 400; i++) {
                slow.add(connect(i < 300 ? HEADERS : BODY));
            }
            clock.scheduleWithFixedDelay(() -> slow.forEach(SlowClientsIT::trickle), 0, 1, TimeUnit.SECONDS);

            // Whoever is held up waits for seconds; the rest is for what a machine with two cores has to do besides.
            long beside =
                    LongStream.generate(SlowClientsIT::median).limit(3).min().getAsLong();
            assertThat(beside).isLessThan(2 * alone + TimeUnit.MILLISECONDS.toNanos(500));

            await("all are cut off").atMost(DEADLINE.plusSeconds(20)).until(() -> slow.stream()
                    .allMatch(Socket::isClosed));
            clock.shutdownNow();
            // A connection that is kept alive may rest for longer.
            resting.getOutputStream().write(bytes(ALIVE));
            assertThat(resting.getInputStream().readNBytes(ANSWER.length())).isEqualTo(bytes(ANSWER));
        } finally {
            for (Socket client : slow) {
                client.close();
            }
        }
        service.request().get(PROJECTS).then().statusCode(200);
        assertThat(service.log()).doesNotContain("ERROR");
    }

    @Test
    void aCallIsTracedWithoutItsSecrets() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        service.request()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .header("X-Request-Id", equalTo(trace));
        service.request().get("/media/none.png?expires=1&signature=not-for-all").statusCode();
        service.request().get("/q/health/ready").then().statusCode(200);
        service.request()
                .header("X-Request-Id", "order-17")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Only for its owner\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201);

        await("the last span").until(() -> collector.has("order-17"));
        assertThat(collector.hasTrace(trace)).isTrue();
        assertThat(collector.has("GET " + PROJECTS)).isTrue();
        assertThat(collector.has("SELECT avatar_projects")).isTrue();
        assertThat(List.of("not-for-all", "health", "Only for its owner", "pg_namespace"))
                .noneMatch(collector::has);
    }

    private static long median() {
        long[] nanos = new long[51];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            service.request().get(PROJECTS).then().statusCode(200);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    private static void trickle(Socket client) {
        try {
            if (client.isClosed()) {
                return;
            }
            client.setSoTimeout(1);
            client.getOutputStream().write('a');
            client.getOutputStream().flush();
        } catch (IOException e) {
            close(client);
        }
    }

    private static void close(Socket client) {
        try {
            client.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Socket connect(String start) throws IOException {
        URI address = URI.create(service.address());
        Socket client = new Socket(address.getHost(), address.getPort());
        client.getOutputStream().write(bytes(start));
        client.getOutputStream().flush();
        return client;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
