package com.lumiku.studio.web.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.openapi.BuiltApiDocument;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class OpenApiTest {

    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    private static final List<String> FILES =
            List.of("/portraits/1/{file}", "/media/{key}", "/api/apps/pose-generator/poses/{id}/download");

    @Test
    void everyCallSaysThatErrorsAreProblems() {
        JsonPath document = document();
        assertThat(document.<Map<String, ?>>get("components.schemas")).containsKeys("Problem", "Violation");
        Map<String, Map<String, Map<String, Object>>> paths = document.get("paths");
        assertThat(paths)
                .containsKeys(
                        "/api/apps/avatar-creator/projects",
                        "/api/apps/avatar-creator/projects/{id}",
                        "/api/apps/avatar-creator/projects/{id}/avatars",
                        "/api/apps/avatar-creator/avatars",
                        "/api/apps/avatar-creator/avatars/{id}",
                        "/api/apps/avatar-creator/avatars/{id}/usage",
                        "/api/apps/avatar-creator/avatars/{id}/usage-history",
                        "/api/apps/avatar-creator/persona-examples",
                        "/api/apps/avatar-creator/presets",
                        "/api/apps/avatar-creator/presets/{id}",
                        "/api/apps/avatar-creator/stats",
                        "/api/apps/pose-generator/projects",
                        "/api/apps/pose-generator/projects/{id}",
                        "/api/apps/pose-generator/generate",
                        "/api/apps/pose-generator/generations/{id}",
                        "/api/apps/pose-generator/generations/{id}/results",
                        "/api/apps/pose-generator/generations/{id}/events",
                        "/api/apps/pose-generator/generations/{id}/cancel",
                        "/api/apps/pose-generator/generations/{id}/retry",
                        "/api/apps/pose-generator/generations/{id}/export-zip",
                        "/api/apps/pose-generator/poses",
                        "/api/apps/pose-generator/poses/export-zip",
                        "/api/apps/pose-generator/poses/{id}",
                        "/api/apps/pose-generator/poses/{id}/favorite",
                        "/api/apps/pose-generator/poses/{id}/download",
                        "/api/apps/pose-generator/poses/{id}/background",
                        "/api/apps/pose-generator/poses/{id}/regenerate-export",
                        "/api/apps/pose-generator/stats",
                        "/api/apps/pose-generator/categories",
                        "/api/apps/pose-generator/library",
                        "/api/apps/pose-generator/library/{id}",
                        "/api/apps/pose-generator/requests",
                        "/api/apps/pose-generator/requests/{id}",
                        "/api/apps/pose-generator/requests/{id}/vote",
                        "/api/apps/pose-generator/admin/requests",
                        "/api/apps/pose-generator/admin/requests/{id}");
        paths.forEach((path, calls) ->
                calls.forEach((method, call) -> assertThat(call.get("responses").toString())
                        .as(method + " " + path)
                        .contains("default={$ref=#/components/responses/Problem}")));
        assertThat(document.getMap("components.responses.Problem").toString()).contains(Problem.MEDIA_TYPE);
        assertThat(document.getMap("components.responses.NotEnoughCredits").toString())
                .contains(Problem.MEDIA_TYPE);
        assertThat(document.getMap("components.schemas.Problem.properties")).containsKeys("required", "balance");
        for (String call : List.of("generate", "from-preset", "from-reference", "upload")) {
            assertThat(document.<String>get(
                            "paths.'/api/apps/avatar-creator/projects/{id}/avatars/%s'.post.responses.'402'.$ref"
                                    .formatted(call)))
                    .endsWith("/NotEnoughCredits");
        }
    }

    @Test
    void everyCallHasAnIdThatMakesTheNameOfAMethodAndASummaryOfIt() {
        Map<String, Map<String, Map<String, Object>>> paths = document().get("paths");
        List<Map<String, Object>> calls =
                paths.values().stream().flatMap(path -> path.values().stream()).toList();

        assertThat(calls).extracting(call -> call.get("operationId")).doesNotHaveDuplicates();
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.get("operationId")).asString().matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(call.get("summary")).asString().matches("[A-Z][a-z]+( [a-z]+)*");
        });
        assertThat(paths.get("/api/apps/avatar-creator/projects").get("get"))
                .containsEntry("operationId", "listAvatarProjects")
                .containsEntry("summary", "List avatar projects");
    }

    @Test
    void everyTagIsToldInASentenceAndUsed() {
        JsonPath document = document();
        Map<String, Map<String, Map<String, Object>>> paths = document.get("paths");

        assertThat(document.<String>getList("tags.description")).allMatch(text -> text.matches("\\p{Lu}.*\\."));
        assertThat(paths.values().stream()
                        .flatMap(path -> path.values().stream())
                        .<Object>flatMap(call -> ((List<?>) call.get("tags")).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(document.<Object>getList("tags.name"));
    }

    @Test
    void answersHaveAllOfTheirFieldsAndSayWhichMayBeNull() {
        JsonPath document = document();

        assertThat(document.<String>getList("components.schemas.AvatarProjectView.required"))
                .containsExactlyInAnyOrder("id", "userId", "name", "description", "createdAt", "updatedAt");
        assertThat(document.<Object>get("components.schemas.AvatarProjectView.properties.name.type"))
                .isEqualTo("string");
        assertThat(document.<Object>get("components.schemas.AvatarProjectView.properties.description.type"))
                .asString()
                .contains("string", "null");
        assertThat(document.<String>getList("components.schemas.Problem.required"))
                .contains("type", "title", "status")
                .doesNotContain("violations");
        assertThat(document.getMap("components.schemas.AvatarView.properties"))
                .containsKeys("gender", "personaName")
                .doesNotContainKeys("look", "persona");
        assertThat(document.getMap("components.schemas.AvatarJob.properties")).doesNotContainKey("complete");
        assertThat(document.<String, Object>getMap("components.schemas").keySet())
                .noneMatch(name -> name.contains("."))
                .doesNotContain("JsonNode", "ObjectNode", "OutboundSseEvent", "StreamingOutput", "Buffer", "MediaType");
        assertThat(document.<Object>get("components.schemas.AvatarUsageView.properties.metadata"))
                .as("any JSON")
                .isEqualTo(Map.of());
    }

    @Test
    void everyJsonBodyHasAnExampleThatItsSchemaKnows() {
        JsonPath document = document();
        Map<String, Map<String, Map<String, Object>>> paths = document.get("paths");
        paths.forEach((path, calls) -> calls.forEach((method, call) -> {
            String body = "paths.'%s'.%s.requestBody.content.'application/json'".formatted(path, method);
            Map<String, Object> content = document.getMap(body);
            if (content == null || path.contains("/admin/queue/")) {
                return;
            }
            Map<String, Object> example = document.getMap(body + ".example");
            assertThat(example).as(method + " " + path).isNotEmpty();
            Set<String> known = new HashSet<>();
            Set<String> required = new HashSet<>();
            for (String name : REFERENCE
                    .matcher(content.get("schema").toString())
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                String schema = "components.schemas." + name;
                known.addAll(
                        document.<String, Object>getMap(schema + ".properties").keySet());
                required.addAll(Optional.ofNullable(document.<String>getList(schema + ".required"))
                        .orElse(List.of()));
            }
            assertThat(known).as(method + " " + path).containsAll(example.keySet());
            assertThat(example.keySet()).as(method + " " + path).containsAll(required);
        }));
    }

    @Test
    void filesAreBytes() {
        JsonPath document = document();
        for (String call : FILES) {
            assertThat(document.<Object>get("paths.'%s'.get.responses.'200'.content".formatted(call)))
                    .as(call)
                    .isEqualTo(Map.of("image/*", Map.of("schema", Map.of("type", "string", "format", "binary"))));
        }
    }

    @Test
    void closedValuesOfInputsAreEnumerationsAndChangesNeedNothing() {
        JsonPath document = document();

        assertThat(document.getMap("components.schemas.AvatarInput.properties.gender")
                        .toString())
                .contains("enum=[male, female, unisex]")
                .doesNotContain("pattern");
        assertThat(document.<String>getList("components.schemas.AvatarInput.required"))
                .containsExactly("name");
        for (String method : List.of("patch", "put")) {
            assertThat(document.<String>get(
                            "paths.'/api/apps/avatar-creator/avatars/{id}'.%s.requestBody.content.'application/json'.schema.$ref"
                                    .formatted(method)))
                    .endsWith("/AvatarChanges");
        }
        assertThat(document.getMap("components.schemas.AvatarChanges")).doesNotContainKey("required");
    }

    @Test
    void listsDescribeTheirLinkAndJobsTheirLocation() {
        JsonPath document = document();

        assertThat(document.getMap("paths.'/api/apps/avatar-creator/projects'.get.responses.'200'.headers"))
                .containsKeys("Link", "X-Total-Count");
        assertThat(document.getMap("paths.'/api/apps/pose-generator/generate'.post.responses.'202'.headers"))
                .containsKey("Location");
    }

    @Test
    void objectsDescribeTheirTagsAndChangesTheirCondition() {
        JsonPath document = document();
        String avatar = "paths.'/api/apps/avatar-creator/avatars/{id}'";

        assertThat(document.getMap(avatar + ".get.responses.'200'.headers")).containsKey("ETag");
        assertThat(document.getMap(avatar + ".get.responses")).containsKey("304");
        assertThat(document.<String>getList(avatar + ".get.parameters.name")).contains("If-None-Match");
        assertThat(document.<String>getList(avatar + ".patch.parameters.name")).contains("If-Match");
        assertThat(document.getMap("paths.'/api/apps/avatar-creator/projects'.post.responses.'201'.headers"))
                .containsKey("ETag");
        assertThat(document.getMap("paths.'/api/apps/avatar-creator/projects'.get.responses"))
                .doesNotContainKey("304");
    }

    @Test
    void creatingAnswers201AndTakesAnIdempotencyKey() {
        JsonPath document = document();
        for (String path : new String[] {
            "/api/apps/avatar-creator/projects",
            "/api/apps/pose-generator/projects",
            "/api/apps/pose-generator/requests"
        }) {
            Map<String, Object> post = document.getMap("paths.'" + path + "'.post");
            assertThat(post.get("responses").toString()).contains("201=");
            assertThat(post.get("parameters").toString()).contains("Idempotency-Key");
        }
    }

    @Test
    void isYamlUnlessAskedForJson() {
        given().get("/q/openapi").then().statusCode(200).body(startsWith("---\nopenapi: 3"));
        given().get("/q/openapi?format=json").then().statusCode(200).body("info.title", equalTo("Avatar Studio"));
    }

    @Test
    void isTheOneThatTheBuildWrote() {
        try (var service = Arc.container().instance(OpenApiDocumentService.class)) {
            assertThat(ClientProxy.unwrap(service.get())).isInstanceOf(BuiltApiDocument.class);
        }
    }

    @Test
    void jobsOfBothAppsSayWhereTheyAreAndWhatTheyWaitFor() {
        JsonPath document = document();

        assertThat(document.<String>getList("components.schemas.GenerationStatus.enum"))
                .containsExactly("pending", "processing", "completed", "partial", "failed", "cancelled");
        assertThat(document.<String>getList("components.schemas.WaitingFor.enum"))
                .containsExactly("provider", "store", "worker");
        for (String job : List.of("AvatarGenerationView", "PoseGenerationView")) {
            assertThat(document.getMap("components.schemas.%s.properties".formatted(job)))
                    .containsKeys(
                            "waitingFor", "waitingSince", "waitingUntil", "queuePosition", "estimatedSecondsLeft");
            assertThat(document.<String>get("components.schemas.%s.properties.status.$ref".formatted(job)))
                    .endsWith("/GenerationStatus");
        }
    }

    @Test
    void callsWantAToken() {
        JsonPath document = document();
        assertThat(document.getMap("components.securitySchemes.bearer"))
                .containsEntry("scheme", "bearer")
                .containsKey("description");
        assertThat(document.<Object>get("paths.'/api/apps/avatar-creator/avatars'.get.security"))
                .asString()
                .contains("bearer");
    }

    private static JsonPath document() {
        return given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
