package com.lumiku.studio.web.protocol;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The calls there are, as the OpenAPI document of the service under test lists them. */
final class ApiCalls {

    private ApiCalls() {}

    /** The parameters of each method of each path, as in the document. */
    static Map<String, Map<String, List<Map<String, Object>>>> paths() {
        Map<String, Map<String, Map<String, Object>>> document =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Map<String, Map<String, List<Map<String, Object>>>> paths = new TreeMap<>();
        document.forEach((path, calls) -> {
            Map<String, List<Map<String, Object>>> methods = new TreeMap<>();
            calls.forEach((method, call) -> methods.put(method.toUpperCase(Locale.ROOT), parameters(call)));
            paths.put(path, methods);
        });
        return paths;
    }

    /** A path with something where the document has names. */
    static String example(String path) {
        return path.replaceAll("\\{\\w+}", "none");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> call) {
        return (List<Map<String, Object>>) call.getOrDefault("parameters", List.of());
    }
}
