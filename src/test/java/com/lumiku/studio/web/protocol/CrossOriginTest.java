package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One origin is allowed in tests. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class CrossOriginTest {

    private static final String PAGE = "https://app.example.com";
    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    private final TestCaller ann = TestCaller.unknownBefore();

    @Test
    void aPageReadsAnswersWithTheirHeaders() {
        Response answer = ann.json("{\"name\":\"a\"}").header("Origin", PAGE).post(PROJECTS);
        answer.then().statusCode(201).header("Access-Control-Allow-Origin", equalTo(PAGE));
        assertThat(List.of(answer.header("Access-Control-Expose-Headers").split(",")))
                .contains("Link", "X-Total-Count", "ETag", "Location", "Retry-After", "Content-Disposition");
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECTS, "/api/nothing", "/nothing", PROJECTS + "?page=2", "/media/x.png?signature=a"})
    void aPageReadsErrorsToo(String path) {
        given().header("Origin", PAGE).get(path).then().header("Access-Control-Allow-Origin", equalTo(PAGE));
        given().header("Origin", PAGE).delete(path).then().header("Access-Control-Allow-Origin", equalTo(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/apps/avatar-creator/projects HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n",
                "POST /api/apps/avatar-creator/projects HTTP/1.1\r\nContent-Length: 99999999\r\n",
            })
    void aPageReadsWhatIsAnsweredBeforeTheResources(String request) {
        RawCall answer =
                RawCall.send(request + "Host: localhost\r\nOrigin: " + PAGE + "\r\nConnection: close\r\n\r\na");
        assertThat(answer.status()).isIn(413, 415);
        assertThat(answer.text().toLowerCase(Locale.ROOT)).contains("access-control-allow-origin: " + PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECTS, PROJECTS + "/x", "/api/nothing"})
    void aBrowserIsToldBeforehand(String path) {
        given().header("Origin", PAGE)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
                .options(path)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo(PAGE))
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("idempotency-key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "http://app.example.com", "https://app.example.com.evil.example", "null"
            })
    void otherPagesReadNothing(String origin) {
        ann.request()
                .header("Origin", origin)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options(PROJECTS)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
