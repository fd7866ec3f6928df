package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service as somebody tries it: nothing configured, one folder. */
class EmbeddedDatabaseIT {

    private static final String AVATAR_PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String POSE_PROJECTS = "/api/apps/pose-generator/projects";

    @TempDir
    Path home;

    @Test
    void theFirstStepsWorkAndWhatWasMadeSurvivesAKillAndASecondServiceOnTheFolder() throws Exception {
        try (ServiceProcess service = start()) {
            firstSteps(service.awaitReady(), AVATAR_PROJECTS, "name");
            firstSteps(service, POSE_PROJECTS, "projectName");
            service.kill();
        }
        try (ServiceProcess service = start()) {
            service.awaitReady();
            assertRefusedInOneSentence(service.pid());
            service.request().get(AVATAR_PROJECTS).then().statusCode(200).body("name", contains("Test"));
            service.request().get(POSE_PROJECTS).then().body("projectName", contains("Test"));
            service.stop();
        }
    }

    private void assertRefusedInOneSentence(long holder) throws InterruptedException {
        try (ServiceProcess second = start()) {
            assertThat(second.awaitExit()).isNotZero();
            assertThat(second.log())
                    .contains(home.toString(), String.valueOf(holder))
                    .doesNotContain("\tat ");
        }
    }

    private static void firstSteps(ServiceProcess service, String projects, String field) {
        service.request().get(projects).then().statusCode(200).body("$", empty());
        service.request()
                .contentType(ContentType.JSON)
                .body("{\"%s\":\"Test\",\"description\":\"Migration test\"}".formatted(field))
                .post(projects)
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .body(field, equalTo("Test"));
        service.request().get(projects).then().statusCode(200).body(field, contains("Test"));
    }

    private ServiceProcess start() {
        return ServiceProcess.start(Map.of("STUDIO_HOME", home.toString()));
    }
}
