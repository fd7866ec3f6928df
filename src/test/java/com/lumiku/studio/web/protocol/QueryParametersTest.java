package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class QueryParametersTest {

    private static final Set<String> WITH_FORM = Set.of("upload", "from-reference");

    private final String admin =
            TestToken.of("admin-of-parameters").with("role", "admin").signed();

    @ParameterizedTest
    @CsvSource({
        "/api/apps/avatar-creator/projects?page=2, page",
        "/api/apps/pose-generator/library?search=yoga, search",
        "/api/apps/avatar-creator/projects?limit=5&limit=6, limit",
        "/api/apps/avatar-creator/projects?limit=5&limit=5, limit",
        "/api/apps/avatar-creator/projects?Limit=5, Limit",
        "/api/apps/avatar-creator/projects?limit%20=5, 'limit '",
        "/api/apps/avatar-creator/projects?page, page",
        "/api/apps/avatar-creator/projects?=5, 5",
        "/api/apps/avatar-creator/avatars?sort=used&q=a&offset=3, offset",
    })
    void oneThatIsUnknownOrRepeatedIsNamedWithThoseThereAre(String path, String name) {
        given().auth()
                .oauth2(admin)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("violations.field", contains(name))
                .body("violations.message", hasItem(allOf(containsString("cursor, "), containsString("limit, "))));
    }

    @Test
    void allThatAreWrongAreNamedAtOnce() {
        given().auth()
                .oauth2(admin)
                .get("/api/apps/avatar-creator/projects?a=1&b=2&total=true&total=false")
                .then()
                .statusCode(400)
                .body("violations.field", contains("a", "b", "total"));
    }

    /** Whatever is added later, too. */
    @Test
    void everyCallKnowsItsOwnAndNoOthers() {
        ApiCalls.paths()
                .forEach((path, calls) -> calls.forEach((method, parameters) -> {
                    Response answer = call(method, ApiCalls.example(path) + "?unheard-of=1");
                    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(400);
                    if (method.equals("HEAD")) {
                        return;
                    }
                    String message = answer.path("violations.find { it.field == 'unheard-of' }.message");
                    List<String> own = parameters.stream()
                            .filter(parameter -> parameter.get("in").equals("query"))
                            .map(parameter -> (String) parameter.get("name"))
                            .sorted()
                            .toList();
                    assertThat(message)
                            .as(method + " " + path)
                            .endsWith(
                                    own.isEmpty()
                                            ? "it has none"
                                            : own.stream().collect(Collectors.joining(", ", "there are ", "")));
                }));
    }

    @Test
    void thoseThereAreDoTheirWork() {
        given().auth()
                .oauth2(admin)
                .get("/api/apps/pose-generator/library?limit=1&total=true&q=yoga&featured=true")
                .then()
                .statusCode(200);
    }

    private Response call(String method, String path) {
        ContentType type = WITH_FORM.stream().anyMatch(path::contains) ? ContentType.MULTIPART : ContentType.JSON;
        var request = given().auth().oauth2(admin);
        if (type == ContentType.MULTIPART) {
            request.multiPart("name", "a");
        } else if (!Set.of("GET", "HEAD", "DELETE").contains(method)) {
            request.contentType(type).body("{}");
        }
        return request.request(method, path);
    }
}
