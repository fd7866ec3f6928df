package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.media.picture.PictureMutants;
import com.lumiku.studio.media.picture.SamplePictures;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service with a heap of 256 MB is sent damaged pictures, four at a time, while others use it: 2,000 of them, or as
 * many as {@code -Dmutants} says. Each run begins where the property {@code mutants.first} says.
 */
class DamagedPicturesIT {

    private static final int COUNT = Integer.getInteger("mutants", 2_000);
    private static final int FIRST = Integer.getInteger("mutants.first", 0);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Set<Integer> ANSWERS = Set.of(201, 400, 413, 415);
    private static final int AT_ONCE = 4;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    private static Uploads uploads;
    private static ServiceProcess service;
    private static URI upload;

    @BeforeAll
    static void start() {
        // However busy the machine is, nobody is sent away for want of memory.
        uploads = Uploads.start(home, Map.of("STUDIO_MEDIA_WAIT", "30S"));
        service = uploads.service();
        upload = URI.create(service.address() + uploads.path());
    }

    @AfterAll
    static void stop() {
        uploads.close();
    }

    @Test
    void damagedPicturesHurtNobody() throws Exception {
        send(FIRST, FIRST + COUNT / 4);
        long before = status("VmRSS");
        try (ScheduledExecutorService others = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> use =
                    others.scheduleWithFixedDelay(DamagedPicturesIT::use, 0, 200, TimeUnit.MILLISECONDS);
            send(FIRST + COUNT / 4, FIRST + COUNT);
            assertThat(use.isDone()).as("an ordinary use failed").isFalse();
        }
        assertThat(status("VmRSS") - before).as("growth, in kB").isLessThan(100_000);
        assertThat(status("Threads")).isLessThan(100);
        assertThat(service.log()).doesNotContain("OutOfMemoryError", "StackOverflowError");
        await().untilAsserted(() -> assertThat(uploads.unfinished()).isEmpty());
        long avatars = uploads.avatars();
        assertThat(uploads.files("") - uploads.files("catalog"))
                .as("a picture and a thumbnail each")
                .isEqualTo(2 * avatars);
    }

    private static void send(int from, int to) throws Exception {
        PictureMutants mutants = new PictureMutants();
        AtomicInteger next = new AtomicInteger(from);
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                clients.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                        send(mutants.get(number), "mutant " + number);
                    }
                    return null;
                }));
            }
        }
        for (Future<?> client : clients) {
            client.get();
        }
    }

    private static void send(byte[] picture, String name) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = CLIENT.send(upload(picture, name), HttpResponse.BodyHandlers.ofString());
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(answer.statusCode())
                .as(() -> name + ": " + answer.body() + service.log())
                .isIn(ANSWERS);
        assertThat(taken).as(name).isLessThan(LONGEST);
    }

    private static HttpRequest upload(byte[] picture, String name) {
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        String before = part.formatted("name", "") + name + "\r\n" + part.formatted("image", "; filename=\"x\"");
        return HttpRequest.newBuilder(upload)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(before),
                        HttpRequest.BodyPublishers.ofByteArray(picture),
                        HttpRequest.BodyPublishers.ofString("\r\n--b--\r\n")))
                .build();
    }

    private static void use() {
        Response made = service.request()
                .multiPart("image", "ordinary.jpg", SamplePictures.jpeg(640, 480))
                .multiPart("name", "Ordinary")
                .post(uploads.path());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        service.request().get(Uploads.PROJECTS).then().statusCode(200);
        service.request()
                .urlEncodingEnabled(false)
                .get(made.<String>path("baseImageUrl"))
                .then()
                .statusCode(200);
    }

    private static long status(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(service.pid()), "status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
