package com.lumiku.studio.avatar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.picture.SamplePictures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class SlowUploadTest {

    private static final int CLIENTS = 200;

    @TestHTTPResource
    URI address;

    private final TestCaller ann = TestCaller.unknownBefore();
    private final String upload =
            AvatarProjectResource.PATH + "/" + AvatarRows.project(ann.userId(), "Slow") + "/avatars/upload";

    @Test
    void whoSendsAByteEachSecondHoldsUpNobodyAndIsRefusedInTime() throws IOException {
        List<SlowClient> clients = new ArrayList<>();
        uploadAtOnce();
        int before = unfinished();
        try (ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor()) {
            while (clients.size() < CLIENTS) {
                for (int i = 0; i < 20; i++) {
                    clients.add(begin());
                }
                await("a file for each").until(() -> unfinished() >= before + clients.size());
            }
            seconds.scheduleAtFixedRate(() -> clients.forEach(SlowClient::sendByte), 1, 1, TimeUnit.SECONDS);
            uploadAtOnce();
            given().get("/api/apps/avatar-creator/presets").then().statusCode(200);
            assertThat(clients)
                    .as("still sending")
                    .extracting(client -> client.answer)
                    .containsOnlyNulls();
            await("answers to all").until(() -> clients.stream().allMatch(SlowClient::isAnswered));
            seconds.shutdownNow();
        } finally {
            for (SlowClient client : clients) {
                client.socket.close();
            }
        }
        assertThat(clients).extracting(client -> client.answer).containsOnly("HTTP/1.1 408");
        assertThat(unfinished()).isLessThanOrEqualTo(before);
    }

    private void uploadAtOnce() {
        ann.request()
                .multiPart("image", "a.jpg", SamplePictures.jpeg(64, 48))
                .multiPart("name", "Fast")
                .post(upload)
                .then()
                .statusCode(201);
    }

    private static int unfinished() {
        return Path.of("target/test-media/unfinished").toFile().list().length;
    }

    private SlowClient begin() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        String start = "POST " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ann.token()
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"x\"\r\n\r\n";
        socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        return new SlowClient(socket);
    }

    private static final class SlowClient {

        private static final int STATUS_BYTES = "HTTP/1.1 408".length();

        private final Socket socket;
        private volatile String answer;

        private SlowClient(Socket socket) {
            this.socket = socket;
        }

        private boolean isAnswered() {
            return answer != null;
        }

        private void sendByte() {
            if (isAnswered()) {
                return;
            }
            try {
                if (socket.getInputStream().available() >= STATUS_BYTES) {
                    byte[] status = socket.getInputStream().readNBytes(STATUS_BYTES);
                    answer = new String(status, StandardCharsets.US_ASCII);
                    return;
                }
                socket.getOutputStream().write(0);
            } catch (IOException e) {
                answer = e.toString();
            }
        }
    }
}
