package com.lumiku.studio.web.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class HeadTest {

    private final String admin =
            TestToken.of("admin-of-heads").with("role", "admin").signed();

    /** Whatever is added later, too. A connection that hangs fails at the time-out of the raw call. */
    @Test
    void everyReadHasAHeadOfTheSameStatus() {
        ApiCalls.paths().forEach((path, calls) -> {
            if (!calls.containsKey("GET")) {
                return;
            }
            String example = ApiCalls.example(path);
            int read = status(example);
            RawCall head =
                    RawCall.send("HEAD %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(example)
                            + "Authorization: Bearer " + admin + "\r\n\r\n");
            assertThat(head.status()).as(path).isEqualTo(read);
            assertThat(head.text()).as(path).endsWith("\r\n\r\n");
            assertThat(head.closed()).as(path).isTrue();
        });
    }

    /** The status of a GET; its body may never end, as that of an event stream, and is not waited for. */
    private int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ':' + RestAssured.port + path))
                .header("Authorization", "Bearer " + admin)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
