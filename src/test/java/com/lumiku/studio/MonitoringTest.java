package com.lumiku.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard and the alerts below docker/monitoring speak of metrics that the service really has. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class MonitoringTest {

    private static final Path FOLDER = Path.of("docker/monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:studio|http|jvm|process)_[a-z_]+\\b");

    /** Eleven metrics that only a JVM has: see src/docs/native.md. */
    private static final Pattern OF_A_JVM = Pattern.compile("\\bjvm_(gc_|buffer_|memory_usage_after_gc)");

    /** YAML holds JSON as well. */
    private static final YAMLMapper READER = new YAMLMapper();

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void everyMetricIsThere(String file) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (JsonNode expression :
                READER.readTree(FOLDER.resolve(file).toFile()).findValues("expr")) {
            Matcher name = METRIC.matcher(expression.textValue());
            while (name.find()) {
                wanted.add(name.group());
            }
        }
        assertThat(wanted).hasSizeGreaterThan(5);

        TestCaller.unknownBefore()
                .request()
                .get("/api/apps/avatar-creator/projects")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> {
            String answer =
                    given().get(metrics).then().statusCode(200).extract().asString();
            assertThat(wanted).allSatisfy(name -> assertThat(answer).containsPattern("(?m)^" + name + "[{ ]"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void noneIsMissingInANativeExecutable(String file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file)))
                .containsPattern(METRIC)
                .doesNotContainPattern(OF_A_JVM);
    }
}
