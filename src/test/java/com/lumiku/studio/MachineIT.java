package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.database.TestCluster;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing depends on the machine that the packaged service runs on: its language, its temporary folder, its umask. */
class MachineIT {

    private static final String APP = "/api/apps/avatar-creator";

    @TempDir
    Path home;

    /** Where i has a dot as a capital, and where numbers have digits of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=az -Duser.country=AZ",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.language=fa -Duser.country=IR",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai",
                "-Duser.language=bn -Duser.country=BD"
            })
    void itsLanguage(String options) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(environment(Map.of("JAVA_TOOL_OPTIONS", options)))) {
            service.awaitReady();
            String project = service.request()
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"ILLINOIS title\"}")
                    .post(APP + "/projects")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String generation = service.request()
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"Ada\",\"prompt\":\"A WIDE SMILE, IN PINK\",\"width\":512,\"height\":512}")
                    .post(APP + "/projects/" + project + "/avatars/generate")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await("the picture").atMost(ServiceProcess.PATIENCE).until(() -> service.request()
                    .get(APP + "/generations/" + generation)
                    .path("status")
                    .equals("completed"));
            JsonPath avatar = service.request().get(APP + "/avatars").jsonPath();
            assertThat(avatar.getString("[0].createdAt")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z");
            service.request()
                    .get(avatar.getString("[0].thumbnailUrl"))
                    .then()
                    .statusCode(200)
                    .contentType("image/jpeg");
            service.request()
                    .get(APP + "/projects?limit=500")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:avatar-studio:problem:invalid"));
            assertThat(service.log()).doesNotContain("ERROR").matches("(?s)\\p{ASCII}*");
        }
    }

    /** A folder of Vert.x that another user has made before. */
    @Test
    void itsTemporaryFolder() throws Exception {
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        Files.writeString(temporary.resolve("vertx-cache"), "not ours");
        String options = "-Djava.io.tmpdir=" + temporary;
        try (ServiceProcess service = ServiceProcess.start(environment(Map.of("JAVA_TOOL_OPTIONS", options)))) {
            service.awaitReady();
            assertThat(service.log()).doesNotContain("vertx-cache", "Exception");
        }
    }

    /** With the embedded database, which unpacks its own programs. */
    @Test
    void itsUmask() throws Exception {
        Map<String, String> environment = environment(Map.of());
        environment.remove("DATABASE_URL");
        List<String> open = List.of("sh", "-c", "umask 0; exec \"$@\"", "sh");
        try (ServiceProcess service = ServiceProcess.start(open, environment)) {
            service.awaitReady();
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(MachineIT::isWritableByOthers)).isEmpty();
        }
    }

    private static boolean isWritableByOthers(Path file) {
        try {
            return !Files.isSymbolicLink(file)
                    && Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS).stream()
                            .anyMatch(permission -> permission == PosixFilePermission.OTHERS_WRITE
                                    || permission == PosixFilePermission.GROUP_WRITE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DATABASE_URL", TestCluster.newDatabase());
        environment.put("STUDIO_HOME", home.toString());
        return environment;
    }
}
