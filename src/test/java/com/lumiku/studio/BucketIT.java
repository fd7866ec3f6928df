package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.lumiku.studio.media.picture.SamplePictures;
import com.lumiku.studio.media.store.S3Server;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with its pictures in a bucket: two ways to deliver them, commands, and a server that goes away. */
class BucketIT {

    private static final String PROJECTS = "/api/apps/avatar-creator/projects";

    private static final int PICTURES = 12;

    @TempDir
    Path home;

    private S3Server bucket;
    private Replicas replicas;

    @BeforeEach
    void start() throws Exception {
        assumeFalse(ServiceProcess.isNative(), "Executables keep pictures in a directory");
        bucket = S3Server.start();
        replicas = new Replicas(MigratedDatabase.copy(), home, settings());
    }

    /** All but those that say that pictures lie in it. */
    private Map<String, String> place() {
        return Map.of(
                "STUDIO_POSE_WIDTH",
                "256",
                "STUDIO_POSE_HEIGHT",
                "256",
                "STUDIO_S3_ENDPOINT",
                bucket.endpoint().toString(),
                "STUDIO_S3_PATH_STYLE",
                "true",
                "AWS_ACCESS_KEY_ID",
                S3Server.IDENTITY,
                "AWS_SECRET_ACCESS_KEY",
                S3Server.SECRET);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(place());
        settings.put("STUDIO_MEDIA_STORE", "s3");
        settings.put("STUDIO_S3_BUCKET", S3Server.BUCKET);
        settings.put("STUDIO_S3_PREFIX", "studio");
        return settings;
    }

    @AfterEach
    void stop() throws Exception {
        if (bucket != null) {
            bucket.close();
        }
    }

    @Test
    void aDirectoryMovesIntoABucketAndTheServiceGoesOnThere() throws Exception {
        Replicas before = new Replicas(replicas.database(), home, place());
        String[] copy = {"media", "copy", "--to", "s3://" + S3Server.BUCKET + "/studio"};
        String first;
        String late;
        try (ServiceProcess service = ServiceProcess.start(before.environment("all"))) {
            service.awaitReady();
            String project = project(service);
            first = upload(service, project).then().statusCode(201).extract().path("baseImageUrl");
            assertThat(command(before, copy)).isZero();
            late = upload(service, project).then().statusCode(201).extract().path("baseImageUrl");
        }
        assertThat(command(before, copy)).isZero();
        long files = filesIn(home.resolve("media"));
        try (ServiceProcess service = ServiceProcess.start(replicas.environment("all"))) {
            service.awaitReady();
            service.request().get(first).then().statusCode(200);
            picturesAreDelivered(service, late);
            upload(service, project(service)).then().statusCode(201);
            assertThat(filesIn(home.resolve("media"))).as("on disk").isEqualTo(files);
        }
        rowsAndPicturesAreRestoredElsewhere();
    }

    private void picturesAreDelivered(ServiceProcess service, String link) throws Exception {
        byte[] picture =
                service.request().get(link).then().statusCode(200).extract().asByteArray();
        byte[] part = service.request()
                .header("Range", "bytes=10-19")
                .get(link)
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(picture, 10, 20));
        String preview = service.request()
                .get(Replicas.APP + "/library?limit=1")
                .then()
                .extract()
                .path("[0].previewImageUrl");
        service.request().get(preview).then().statusCode(200);

        Map<String, String> referring = new HashMap<>(replicas.environment("web"));
        referring.put("STUDIO_MEDIA_DELIVERY", "redirect");
        try (ServiceProcess other = ServiceProcess.start(referring)) {
            Response answer =
                    other.awaitReady().request().redirects().follow(false).get(link);
            answer.then().statusCode(302).header("Cache-Control", equalTo("private, max-age=150"));
            assertThat(RestAssured.given()
                            .urlEncodingEnabled(false)
                            .get(URI.create(answer.header("Location")))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .isEqualTo(picture);
            other.request().head(link).then().statusCode(200);
            other.request()
                    .accept("text/html")
                    .get("/")
                    .then()
                    .header("Content-Security-Policy", containsString(" " + bucket.endpoint() + ";"));
        }
    }

    private void rowsAndPicturesAreRestoredElsewhere() throws Exception {
        String backup = home.resolve("backup.tar").toString();
        assertThat(command(replicas, "backup", backup)).isZero();
        Map<String, String> elsewhere = settings();
        elsewhere.put("STUDIO_S3_PREFIX", "elsewhere");
        Replicas others = new Replicas(replicas.database(), home, elsewhere);
        assertThat(command(others, "verify")).as("no picture is there yet").isOne();
        assertThat(command(others, "restore", backup, "--force", "--yes")).isZero();
        assertThat(command(others, "verify")).isZero();
    }

    @Test
    void aServerThatGoesAwayLosesNothing() throws Exception {
        int port = bucket.endpoint().getPort();
        try (ServiceProcess web = ServiceProcess.start(replicas.environment("web"))) {
            web.awaitReady();
            String project = project(web);
            String avatar =
                    upload(web, project).then().statusCode(201).extract().path("id");
            String job = Replicas.job(web, PICTURES / 4, 4);
            String waiting = Replicas.begin(web, job);
            bucket.close();
            try (ServiceProcess worker = ServiceProcess.start(replicas.environment("worker"))) {
                await().atMost(Replicas.PATIENCE).untilAsserted(() -> web.request()
                        .get(waiting)
                        .then()
                        .body("waitingFor", equalTo("store"))
                        .body("posesFailed", equalTo(0)));
                upload(web, project).then().statusCode(503);
                web.request()
                        .contentType(ContentType.JSON)
                        .body(job)
                        .post(Replicas.APP + "/generate")
                        .then()
                        .statusCode(503);
                web.request()
                        .delete("/api/apps/avatar-creator/avatars/" + avatar)
                        .then()
                        .statusCode(204);
                web.request().get(project).then().body("avatars.size()", equalTo(0));

                bucket = S3Server.start(port);
                await().atMost(Replicas.PATIENCE)
                        .untilAsserted(() -> web.request().get(waiting).then().body("status", equalTo("completed")));
                assertThat(worker.log()).doesNotContain("\tat ");
            }
            replicas.assertAllOnce(PICTURES);
            upload(web, project).then().statusCode(201);
        }
    }

    private static String project(ServiceProcess service) {
        return service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Bucket\"}")
                .post(PROJECTS)
                .header("Location");
    }

    private static Response upload(ServiceProcess service, String project) {
        return service.request()
                .multiPart("image", "noise.jpg", SamplePictures.noise(400, 300, 0.85f))
                .multiPart("name", "Noise")
                .post(project + "/avatars/upload");
    }

    private static long filesIn(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static int command(Replicas replicas, String... args) throws InterruptedException {
        try (ServiceProcess command = ServiceProcess.command(replicas.environment("none"), args)) {
            return command.awaitExit();
        }
    }
}
