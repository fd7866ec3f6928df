package com.lumiku.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.media.picture.SamplePictures;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One life of the packaged service, set up by its environment alone: what it serves, and each of its commands. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioIT {

    private static final String AVATARS = "/api/apps/avatar-creator";
    private static final String POSES = "/api/apps/pose-generator";
    private static final String SECRET = "a secret of tests, 32 bytes at least";
    private static final List<String> FORMATS = List.of(
            "instagram_story",
            "instagram_feed",
            "instagram_portrait",
            "tiktok",
            "twitter_post",
            "shopee_product",
            "tokopedia_product",
            "lazada_product",
            "facebook_post",
            "linkedin_post",
            "print_a4",
            "print_4x6",
            "original");

    @TempDir
    static Path folder;

    private static OtlpCollector collector;
    private static Map<String, String> environment;
    private static ServiceProcess service;
    private static String token;
    private static String project;

    @BeforeAll
    static void start() throws Exception {
        collector = new OtlpCollector();
        environment = Map.of(
                "STUDIO_HOME",
                folder.resolve("home").toString(),
                "PORT",
                String.valueOf(freePort()),
                "JWT_SECRET",
                SECRET,
                "STUDIO_LIMITS_GENERATION_CALLS",
                "0",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                collector.url(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "0.1S");
        token = said(environment, "token", "--user", "ada", "--role", "admin").strip();
        service = ServiceProcess.start(environment).awaitReady();
        project = call().contentType(ContentType.JSON)
                .body("{\"name\":\"Scenario\"}")
                .post(AVATARS + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterAll
    static void stop() {
        service.close();
        collector.close();
    }

    @Test
    @Order(1)
    void theEnvironmentSaysWhereItListensWhatItKeepsAndWhoMayCall() {
        assertThat(URI.create(service.address()).getPort()).isEqualTo(Integer.parseInt(environment.get("PORT")));
        assertThat(folder.resolve("home")).isDirectoryContaining("glob:**database");
        service.request().get(AVATARS + "/projects").then().statusCode(401);
        call().get(AVATARS + "/projects").then().statusCode(200).body("userId", everyItem(equalTo("ada")));
    }

    @Test
    @Order(2)
    void theCatalogIsThereOnceItIsReady() {
        call().get(POSES + "/categories").then().statusCode(200).body("children.flatten().size()", greaterThan(10));
        call().get(POSES + "/library?q=yoga").then().statusCode(200).body("id", hasItem("pose-yoga-tree"));
        call().get(AVATARS + "/presets").then().statusCode(200).body("$", not(empty()));
        call().get("/q/openapi").then().statusCode(200);
    }

    @Test
    @Order(3)
    void anUploadIsReadAndAnsweredAsLink() throws Exception {
        Map<String, String> avatar = call().multiPart("image", "wall.png", SamplePictures.flatPng(640, 480))
                .multiPart("name", "Wall")
                .multiPart("personaPersonality", "[\"calm\"]")
                .post(AVATARS + "/projects/" + project + "/avatars/upload")
                .then()
                .statusCode(201)
                .extract()
                .path("");
        assertThat(picture(avatar.get("baseImageUrl")).getWidth()).isEqualTo(640);
        assertThat(picture(avatar.get("thumbnailUrl")).getHeight()).isEqualTo(300);
    }

    @Test
    @Order(4)
    void aPictureIsTheOneThatAnyMachineDraws() throws Exception {
        String avatar = completed("/projects/" + project + "/avatars/generate", AVATARS, """
                        {"name":"Ada","prompt":"A woman with long hair at the beach","seed":7,"width":512,"height":512}""")
                .path("avatarId");
        BufferedImage served =
                picture(call().get(AVATARS + "/avatars/" + avatar).path("baseImageUrl"));
        BufferedImage drawn = Illustrator.draw(new Description(
                        "A woman with long hair at the beach",
                        Persona.UNKNOWN,
                        Look.UNKNOWN,
                        null,
                        new Backdrop.Suitable(),
                        null,
                        512,
                        512,
                        7))
                .image();
        assertThat(rgb(served)).isEqualTo(rgb(drawn));
    }

    @Test
    @Order(5)
    void aReferenceSentAgainWithItsKeyIsTheSameJob() {
        String first = fromReference();
        assertThat(fromReference()).isEqualTo(first);
    }

    @Test
    @Order(6)
    void aJobOfPosesIsExportedInEveryFormat() throws Exception {
        String poses = call().contentType(ContentType.JSON)
                .body("{\"projectName\":\"Summer\"}")
                .post(POSES + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String job = completed("/generate", POSES, """
                        {"projectId":"%s","generationType":"GALLERY_REFERENCE","selectedPoseIds":["pose-yoga-tree"],
                         "batchSize":1,"exportFormats":["instagram_story"]}""".formatted(poses)).path("id");
        call().get(POSES + "/generations/" + job + "/results").then().body("$", hasSize(1));
        byte[] zip = call().get(POSES + "/generations/" + job + "/export-zip?formats=" + String.join(",", FORMATS))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sizes(zip))
                .containsOnlyKeys(FORMATS)
                .containsEntry("instagram_story", "1080x1920")
                .containsEntry("print_a4", "2480x3508");
        assertThat(call().get(POSES + "/generations/" + job + "/events").asString())
                .contains("event:end");
    }

    @Test
    @Order(7)
    void spansGoOverGrpcWhereNothingElseIsSaid() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        call().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get(AVATARS + "/stats");
        await("the span").atMost(ServiceProcess.PATIENCE).until(() -> collector.hasTrace(trace));
        assertThat(collector.version()).isEqualTo(HttpVersion.HTTP_2);
    }

    @Test
    @Order(8)
    void commandsWorkBesideTheService() throws Exception {
        assertThat(said(environment, "verify", "--ready")).contains("Ready");
        assertThat(said(environment, "verify")).isNotBlank();
        assertThat(said(environment, "migrate", "--dry-run")).isNotBlank();
        assertThat(said(environment, "backup", backup())).isNotBlank();
        assertThat(said(environment, "--version")).contains("avatar-studio");
        assertThat(said(environment, "--help")).contains("serve", "migrate", "verify", "backup", "restore", "token");
    }

    @Test
    @Order(9)
    void itEndsInOrderAndWhatWasBackedUpComesBack() throws Exception {
        assertThat(service.stop()).as(service::log).isEqualTo(143);
        assertThat(service.log()).doesNotContain("ERROR", "\tat ");

        Map<String, String> elsewhere = new HashMap<>(environment);
        elsewhere.put("STUDIO_HOME", folder.resolve("elsewhere").toString());
        assertThat(said(elsewhere, "migrate")).isNotBlank();
        assertThat(said(elsewhere, "rollback", "--yes")).isNotBlank();
        assertThat(said(elsewhere, "restore", backup(), "--force", "--yes")).isNotBlank();
        try (ServiceProcess restored = ServiceProcess.start(elsewhere)) {
            service = restored.awaitReady();
            call().get(AVATARS + "/projects/" + project).then().body("avatars.name", hasItem("Ada"));
        }
    }

    private static RequestSpecification call() {
        return service.request().auth().oauth2(token);
    }

    /** The job that a call starts, once it has ended. */
    private static Response completed(String path, String app, String body) {
        String job = call().contentType(ContentType.JSON)
                .body(body)
                .post(app + path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return await("the job")
                .atMost(ServiceProcess.PATIENCE)
                .until(() -> call().get(app + "/generations/" + job), answer -> answer.path("status")
                        .equals("completed"));
    }

    private static String fromReference() {
        return call().header("Idempotency-Key", "scenario-reference")
                .multiPart("image", "wall.png", SamplePictures.flatPng(640, 480))
                .multiPart("name", "Wall")
                .multiPart("prompt", "A portrait before a wall")
                .post(AVATARS + "/projects/" + project + "/avatars/from-reference")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String backup() {
        return folder.resolve("backup.tar").toString();
    }

    /** What a command prints, which has to succeed. */
    private static String said(Map<String, String> environment, String... args) throws InterruptedException {
        try (ServiceProcess command = ServiceProcess.command(environment, args)) {
            assertThat(command.awaitExit()).as(command::log).isZero();
            assertThat(command.log()).doesNotContain("\tat ");
            return command.log();
        }
    }

    private static BufferedImage picture(String link) throws IOException {
        byte[] file = given().urlEncodingEnabled(false)
                .get(URI.create(service.address()).resolve(link))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static int[] rgb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The size of each picture, by the folder of the ZIP it is in. */
    private static Map<String, String> sizes(byte[] zip) throws IOException {
        Map<String, String> sizes = new HashMap<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(files.readAllBytes()));
                sizes.put(file.getName().replaceFirst("/.*", ""), image.getWidth() + "x" + image.getHeight());
            }
        }
        return sizes;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
