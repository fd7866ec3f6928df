package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class RequestTagsTest {

    private static final int MORE_THAN_THERE_IS_ROOM_FOR = 120;

    @Inject
    MeterRegistry meters;

    @Test
    void callersMakeUpNone() throws IOException {
        String projects = "/api/apps/avatar-creator/projects";
        for (int i = 0; i < MORE_THAN_THERE_IS_ROOM_FOR; i++) {
            given().get("/made-up/" + i);
            given().get("/q/made-up-" + i);
            given().options(projects + "/made-up-" + i);
            given().delete("/media/made-up-" + i);
            given().request("MADE" + i, projects);
            given().get(projects + "/made-up-" + i);
            RawCall.send("GET /api/made-up/" + i + "%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            // Nobody waits for the answer.
            try (Socket gone = new Socket("127.0.0.1", RestAssured.port)) {
                gone.getOutputStream()
                        .write(("POST /gone/" + i + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\na")
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }
        TestCaller.unknownBefore()
                .request()
                .get("/api/apps/pose-generator/stats")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(tags("uri")).contains("/api/apps/pose-generator/stats"));
        assertThat(tags("uri"))
                .contains("NOT_FOUND", "UNKNOWN")
                .noneMatch(uri -> uri.contains("made-up") || uri.contains("gone"));
        assertThat(tags("method")).contains("UNKNOWN").noneMatch(method -> method.startsWith("MADE"));
    }

    private Set<String> tags(String name) {
        return meters.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag(name))
                .collect(Collectors.toSet());
    }
}
