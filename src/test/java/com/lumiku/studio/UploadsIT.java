package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.media.picture.SamplePictures;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with a heap of 256 MB, and callers who send much or stop sending. */
class UploadsIT {

    @TempDir
    static Path home;

    private static Uploads uploads;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        uploads = Uploads.start(home, Map.of());
        service = uploads.service();
    }

    @AfterAll
    static void stop() {
        uploads.close();
    }

    @Test
    void manyLargePicturesAtOnceAreReadOrSentAwayForAWhile() throws Exception {
        byte[] picture = SamplePictures.noise(3600, 2700, 0.85f);
        assertThat(picture.length).isBetween(7 << 20, 10 << 20);
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(clients.submit(() -> service.request()
                        .multiPart("image", "noise.jpg", picture)
                        .multiPart("name", "Noise")
                        .post(uploads.path())));
            }
        }
        int made = 0;
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).as(service::log).isIn(201, 503);
            if (answer.get().statusCode() == 503) {
                assertThat(answer.get().header("Retry-After")).isNotNull();
                continue;
            }
            made++;
            service.request()
                    .urlEncodingEnabled(false)
                    .get(answer.get().<String>path("baseImageUrl"))
                    .then()
                    .statusCode(200);
        }
        assertThat(made).isPositive();
        assertThat(service.log()).doesNotContain("OutOfMemoryError");
        assertThat(uploads.unfinished()).isEmpty();
    }

    @Test
    void fortyMegapixelsFitIntoTheHeap() {
        service.request()
                .multiPart("image", "large.jpg", SamplePictures.jpeg(8000, 5000))
                .multiPart("name", "Large")
                .post(uploads.path())
                .then()
                .statusCode(201);
    }

    @Test
    void whoStopsHalfWayLeavesNothing() throws IOException {
        long before = uploads.avatars();
        try (Socket client = connect()) {
            send(client, "Content-Length: 5000000\r\n");
            client.getOutputStream().write(new byte[1_000_000]);
            client.getOutputStream().flush();
            await("the file").until(() -> !uploads.unfinished().isEmpty());
        }
        await("its removal").until(() -> uploads.unfinished().isEmpty());
        assertThat(uploads.avatars()).isEqualTo(before);
    }

    @Test
    void aBodyThatHidesItsLengthIsCutAtTheLimit() throws IOException {
        try (Socket client = connect()) {
            send(client, "Transfer-Encoding: chunked\r\n");
            byte[] chunk = new byte[100_000];
            OutputStream out = client.getOutputStream();
            int sent = 0;
            try {
                for (; sent < 100_000_000; sent += chunk.length) {
                    out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    if (client.getInputStream().available() > 0) {
                        break;
                    }
                }
            } catch (IOException e) {
                // Cut off while sending.
            }
            assertThat(sent).isLessThan(50_000_000);
        }
        await("its removal").until(() -> uploads.unfinished().isEmpty());
        service.request().get(Uploads.PROJECTS).then().statusCode(200);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsSent() throws IOException {
        try (Socket client = connect()) {
            send(client, "Content-Length: 11534336\r\n");
            byte[] answer = client.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private static Socket connect() throws IOException {
        URI address = URI.create(service.address());
        return new Socket(address.getHost(), address.getPort());
    }

    /** A request up to the first bytes of its file. */
    private static void send(Socket client, String length) throws IOException {
        String request = "POST " + uploads.path() + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\n" + length + "\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String part = "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"x\"\r\n\r\n";
        String start = length.startsWith("Content-Length")
                ? part
                : Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
        client.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
