package com.lumiku.studio.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.docs.Document.ShownCommand;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every call that a page shows is one that the service answers. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DocumentedCallsTest {

    private static final String FIRST = "$PROJECT";

    private final TestCaller somebody = TestCaller.unknownBefore();

    @Test
    void areDescribedByTheOpenApiDocument() {
        Map<String, Map<String, ?>> paths =
                given().get("/q/openapi?format=json").jsonPath().get("paths");
        List<ShownCommand> calls = Document.all().stream()
                .flatMap(document -> calls(document).stream())
                .toList();
        assertThat(calls).hasSizeGreaterThan(8).allSatisfy(call -> {
            if (path(call).startsWith("/q/")) {
                given().get(path(call)).then().statusCode(200);
            } else {
                assertThat(paths.entrySet())
                        .anyMatch(described -> fits(described.getKey(), path(call))
                                && described.getValue().containsKey(method(call)));
            }
        });
    }

    /** One after the other, as somebody would who tries the service. */
    @Test
    void theReadmesWork() {
        List<ShownCommand> calls = calls(Document.read(Document.README));
        assertThat(calls).hasSize(3);
        List<String> made = new ArrayList<>();
        for (ShownCommand call : calls) {
            Response answer = send(call, made.isEmpty() ? "" : made.getFirst());
            assertThat(answer.statusCode()).as(call + ": " + answer.asString()).isBetween(200, 299);
            if (method(call).equals("post")) {
                made.add(answer.jsonPath().getString("id"));
            }
        }
    }

    private static List<ShownCommand> calls(Document document) {
        return document.commands().stream()
                .filter(command -> command.program().equals("curl"))
                .toList();
    }

    private Response send(ShownCommand call, String first) {
        RequestSpecification request = somebody.request();
        call.valuesOf("-H").forEach(header -> request.header(header.split(": ")[0], header.split(": ")[1]));
        call.valuesOf("-d").forEach(request::body);
        return request.request(method(call).toUpperCase(Locale.ROOT), path(call).replace(FIRST, first));
    }

    private static String method(ShownCommand call) {
        return call.words().contains("-d") || call.words().contains("-F") ? "post" : "get";
    }

    private static String path(ShownCommand call) {
        return call.words().stream()
                .filter(word -> word.startsWith("http"))
                .findFirst()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(call + " has no address"));
    }

    /** Whether a path is of a template such as {@code /projects/{id}}. */
    private static boolean fits(String template, String path) {
        String[] known = template.split("/");
        String[] given = path.replaceFirst("\\?.*", "").split("/");
        if (known.length != given.length) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            if (!known[i].startsWith("{") && !known[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }
}
