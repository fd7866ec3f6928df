package com.lumiku.studio.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ProblemTest {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    private final TestCaller ann = TestCaller.unknownBefore();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "\"text\"",
                "{",
                "{\"name\":",
                "{\"name\":NaN}",
                "{\"name\":\"a\"} trailing",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{'name':'a'}",
            })
    void aBodyThatIsNoObjectOfJsonIsRefused(String body) {
        for (Response answer :
                List.of(ann.json(body).post(PROJECTS), ann.json(body).patch(PROJECTS + "/none"))) {
            answer.then().statusCode(400).contentType(Problem.MEDIA_TYPE).body("title", equalTo("Invalid request"));
            assertTellsNothingOfTheInside(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                              | name",
                "{'name':''}                     | name",
                "{'name':'  '}                   | name",
                "{'name':7}                      | name",
                "{'name':true}                   | name",
                "{'name':['a']}                  | name",
                "{'name':'a','description':[]}   | description",
                "{'name':'a','x':1}              | x",
                "{'name':'a','userId':'other'}   | userId",
                "{'name':'a\\u0000b'}            | name",
                "{'name':'a\\u001bb'}            | name",
                "{'name':'\\ud800'}              | name",
                "{'name':'a','description':'\\u0000'} | description",
            })
    void aFieldThatBreaksItsRuleIsNamed(String body, String field) {
        Response answer = ann.json(body.replace('\'', '"')).post(PROJECTS);
        answer.then().statusCode(400).contentType(Problem.MEDIA_TYPE).body("violations.field", hasItem(field));
        assertTellsNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "avatar-creator/projects/PROJECT/avatars/generate, seed",
        "avatar-creator/projects/PROJECT/avatars/generate, width",
        "avatar-creator/projects/PROJECT/avatars/generate, personaAge",
        "pose-generator/generate, variationCount",
        "pose-generator/generate, batchSize"
    })
    void aNumberBeyondAllBoundsIsNamed(String path, String field) {
        String project = ann.json("{\"name\":\"Any\"}").post(PROJECTS).path("id");
        for (String number : List.of("99999999999999999999", "-99999999999999999999", "1e400")) {
            String before = path.startsWith("pose") ? "" : "\"name\":\"Ada\",\"prompt\":\"a woman who smiles\",";
            Response answer = ann.json("{%s\"%s\":%s}".formatted(before, field, number))
                    .post("/api/apps/" + path.replace("PROJECT", project));
            answer.then().statusCode(400).contentType(Problem.MEDIA_TYPE).body("violations.field", hasItem(field));
            assertTellsNothingOfTheInside(answer);
        }
    }

    @Test
    void aFieldThatIsThereTwiceIsNamed() {
        ann.json("{\"name\":\"a\",\"name\":\"b\"}")
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("detail", startsWith("The body has the field 'name' twice at line 1, column "));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        ann.json("{\"name\":\"%s\",\"description\":\"%s\"}".formatted("n".repeat(101), "d".repeat(501)))
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("description", "name"));
    }

    @Test
    void aProblemSaysWhatWhereAndOfWhichKind() {
        ann.request()
                .get(PROJECTS + "/none")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:avatar-studio:problem:not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("detail", equalTo("Project not found"))
                .body("instance", equalTo(PROJECTS + "/none"));
    }

    @Test
    void wrongPathsMethodsAndTypesAreProblems() {
        expect(404, ann.request().get("/api/apps/avatar-creator/nothing"));
        expect(404, ann.request().get("/api/nothing"));
        expect(405, ann.request().delete(PROJECTS));
        expect(406, ann.request().accept("text/html").get(PROJECTS));
        ann.request()
                .accept(Problem.MEDIA_TYPE)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
        expect(415, ann.request().contentType(ContentType.TEXT).body("name").post(PROJECTS));
        expect(415, ann.request().contentType("application/xml").body("<name/>").post(PROJECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1", "%00", "..%2f..%2fetc", "%F0%9F%98%80"})
    void anIdIsJustAnId(String id) {
        Response answer = ann.request().urlEncodingEnabled(false).get(PROJECTS + "/" + id.replace(" ", "%20"));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertTellsNothingOfTheInside(answer);
    }

    @Test
    void deepNestingIsRefusedNotFollowed() throws Exception {
        String deep = "{\"name\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        // Not through REST Assured, which takes seconds to look at such a body itself.
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of(PROJECTS, PROJECTS + "/none")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Authorization", "Bearer " + ann.token())
                        .header("Content-Type", "application/json")
                        .method(path.equals(PROJECTS) ? "POST" : "PATCH", HttpRequest.BodyPublishers.ofString(deep))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).contains("\"status\":400");
            }
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsSent() throws IOException {
        URI address = URI.create(address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n".formatted(PROJECTS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 413").contains(Problem.MEDIA_TYPE, "\"status\":413");
        }
    }

    private static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static void expect(int status, Response answer) {
        answer.then().statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", equalTo(status));
        assertTellsNothingOfTheInside(answer);
    }

    private static void assertTellsNothingOfTheInside(Response answer) {
        assertThat(answer.asString()).doesNotContain("Exception", "com.lumiku", "java.", "jackson", "SELECT", "\tat ");
    }
}
