package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class MethodsOfPathsTest {

    private final TestCaller ann = TestCaller.unknownBefore();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/apps/avatar-creator/projects             | GET, HEAD, OPTIONS, POST",
                "/api/apps/avatar-creator/projects/            | GET, HEAD, OPTIONS, POST",
                "/api/apps/avatar-creator/projects/x           | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "/api/apps/avatar-creator/projects/a%2Fb       | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
                "/api/apps/avatar-creator/projects/x/avatars   | GET, HEAD, OPTIONS",
                "/api/apps/avatar-creator/projects/x/avatars/upload | OPTIONS, POST",
                "/api/apps/avatar-creator/generations/x/events | GET, HEAD, OPTIONS",
                "/api/apps/pose-generator/generate             | OPTIONS, POST",
                "/api/apps/pose-generator/generations/x/export-zip | GET, HEAD, OPTIONS",
                "/api/apps/pose-generator/poses                | GET, HEAD, OPTIONS",
                "/api/apps/pose-generator/poses/x              | DELETE, GET, HEAD, OPTIONS",
                "/api/apps/pose-generator/poses/x/favorite     | OPTIONS, PUT",
                "/api/apps/pose-generator/requests/x/vote      | DELETE, OPTIONS, POST",
                "/media/catalog/any/file.png                   | GET, HEAD, OPTIONS",
                "/q/health/ready                               | GET, HEAD, OPTIONS",
                "/q/openapi                                    | GET, HEAD, OPTIONS",
            })
    void areToldToWhoAsksAndToWhoIsWrong(String path, String methods) {
        given().urlEncodingEnabled(false).options(path).then().statusCode(204).header("Allow", equalTo(methods));
        for (String wrong : new String[] {"DELETE", "PUT", "TRACE", "FOO"}) {
            if (!methods.contains(wrong)) {
                ann.request()
                        .urlEncodingEnabled(false)
                        .request(wrong, path)
                        .then()
                        .statusCode(405)
                        .header("Allow", equalTo(methods))
                        .contentType(Problem.MEDIA_TYPE)
                        .body("detail", containsString(methods));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/nothing", "/api/apps/avatar-creator/projects/x/y/z", "/q/nothing"})
    void areNoneWhereThereIsNothing(String path) {
        given().options(path).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().delete(path).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void ofTheServerAsAWholeAreAll() {
        RawCall answer = RawCall.send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.text()).startsWith("HTTP/1.1 204 ").contains("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT");
    }

    /** What the document tells is what the routes tell. */
    @Test
    void areThoseOfTheApiDocument() {
        ApiCalls.paths().forEach((path, calls) -> {
            TreeSet<String> methods = new TreeSet<>(calls.keySet());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            methods.add("OPTIONS");
            Response answer = given().options(ApiCalls.example(path));
            assertThat(answer.header("Allow")).as(path).isEqualTo(String.join(", ", methods));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "no type"})
    void needNoBodyForWhichATypeIsGiven(String type) {
        String projects = "/api/apps/avatar-creator/projects";
        String project = ann.json("{\"name\":\"a\"}").post(projects).header("Location");
        ann.request().header("Content-Type", type).get(projects).then().statusCode(200);
        ann.request().header("Content-Type", type).head(project).then().statusCode(200);
        ann.request().header("Content-Type", type).delete(project).then().statusCode(204);
        ann.request()
                .contentType(ContentType.TEXT)
                .body("name")
                .post(projects)
                .then()
                .statusCode(415);
    }
}
