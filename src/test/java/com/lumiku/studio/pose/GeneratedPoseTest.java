package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.GeneratorException.Failed;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.pose.library.LibraryRows;
import com.lumiku.studio.pose.library.PoseCounts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class GeneratedPoseTest {

    @Inject
    ScriptedGenerator generator;

    @Inject
    PoseCounts counts;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void aFavouriteCountsForThePoseInTheLibraryOnce() {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        int favourites = ann.user().request().get(APP + "/library/" + TREE).path("favoriteCount");
        for (boolean favourite : new boolean[] {true, true, false}) {
            ann.user()
                    .json("{\"isFavorite\":" + favourite + "}")
                    .put(APP + "/poses/" + id + "/favorite")
                    .then()
                    .statusCode(200)
                    .body("isFavorite", equalTo(favourite));
            Response pose = ann.user().request().get(APP + "/library/" + TREE);
            int count = pose.path("favoriteCount");
            int uses = pose.path("usageCount");
            assertThat(count).isEqualTo(favourites + (favourite ? 1 : 0));
            pose.then().body("popularityScore", equalTo(uses + count));
        }
        ann.user().json("{}").put(APP + "/poses/" + id + "/favorite").then().statusCode(400);
    }

    @Test
    void favouritesOfPicturesThatAreDeletedDoNotCount() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Liked", row -> row.favoriteCount = 5);
        String id = ann.picture(ann.gallery(List.of(pose), 1, ""));
        like(id);
        ann.user().request().get(APP + "/poses/" + id + "/download").then().statusCode(200);
        library(pose).then().body("favoriteCount", equalTo(6)).body("popularityScore", equalTo(7));

        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);

        library(pose).then().body("favoriteCount", equalTo(5)).body("popularityScore", equalTo(6));
        ann.user().request().get(APP + "/stats").then().body("totalDownloads", equalTo(0));
    }

    @Test
    void aFavouriteThatCouldNotBeMadeDoesNotCountWhenItIsTriedAgain() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Liked", row -> {});
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        String failed = ForeignRows.picture(job, "", "{}");
        ForeignRows.run(
                "UPDATE generated_poses SET status = 'failed', \"poseLibraryId\" = ?1 WHERE id = ?2", pose, failed);
        ForeignRows.run("UPDATE pose_generations SET status = 'failed' WHERE id = ?1", job);
        like(failed);
        library(pose).then().body("favoriteCount", equalTo(1));

        ann.post(job, "retry").then().statusCode(202);

        library(pose).then().body("favoriteCount", equalTo(0)).body("popularityScore", equalTo(0));
    }

    @Test
    void favouritesThatTheDatabaseDeletedAreCountedAgain() {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        counts.count();
        int before = library(TREE).path("favoriteCount");
        like(id);
        library(TREE).then().body("favoriteCount", equalTo(before + 1));
        ForeignRows.run("DELETE FROM pose_generator_projects WHERE id = ?1", ann.projectId());

        counts.count();

        Response pose = library(TREE);
        int uses = pose.path("usageCount");
        pose.then().body("favoriteCount", equalTo(before)).body("popularityScore", equalTo(uses + before));
    }

    private void like(String picture) {
        ann.user()
                .json("{\"isFavorite\":true}")
                .put(APP + "/poses/" + picture + "/favorite")
                .then()
                .statusCode(200);
    }

    private Response library(String pose) {
        return ann.user().request().get(APP + "/library/" + pose);
    }

    @Test
    void aFormatIsMadeWhenItIsDownloadedAndKept() throws IOException {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        ann.pose(id).then().body("exportFormats", not(hasKey("tiktok")));

        Response file = ann.user().request().get(APP + "/poses/" + id + "/download?format=tiktok");
        file.then().statusCode(200).contentType("image/jpeg");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"[a-z0-9-]+-1-tiktok\\.jpg\"");
        assertThat(sizeOf(file.asByteArray())).isEqualTo("1080x1920");
        Response original = ann.user().request().get(APP + "/poses/" + id + "/download");
        assertThat(sizeOf(original.asByteArray())).isEqualTo("160x192");

        ann.pose(id).then().body("exportFormats.tiktok", notNullValue()).body("downloadCount", equalTo(2));
        byte[] again = ann.user()
                .request()
                .get(APP + "/poses/" + id + "/download?format=tiktok")
                .asByteArray();
        assertThat(again).isEqualTo(file.asByteArray());
        ann.user()
                .request()
                .get(APP + "/poses/" + id + "/download?format=gif")
                .then()
                .statusCode(400);
    }

    @Test
    void aRepetitionIsAnsweredAlsoWhereThePictureIsGone() {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        Response first = inBlue(id);
        first.then().statusCode(200);
        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);

        Response again = inBlue(id);

        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(again.<String>path("id")).isEqualTo(id);
    }

    private Response inBlue(String id) {
        return ann.user()
                .json("{\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#0000FF\"}")
                .header("Idempotency-Key", "in blue")
                .post(APP + "/poses/" + id + "/background");
    }

    @Test
    void anExportIsMadeAgain() {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        for (int i = 0; i < 2; i++) {
            ann.user()
                    .json("{\"format\":\"instagram_post\"}")
                    .header("Idempotency-Key", "again")
                    .post(APP + "/poses/" + id + "/regenerate-export")
                    .then()
                    .statusCode(200)
                    .body("exportFormats.instagram_feed", notNullValue());
        }
        ann.user()
                .json("{\"format\":\"gif\"}")
                .post(APP + "/poses/" + id + "/regenerate-export")
                .then()
                .statusCode(400);
        ann.user()
                .json("{}")
                .post(APP + "/poses/" + id + "/regenerate-export")
                .then()
                .statusCode(400);
    }

    @Test
    void allPicturesComeInOneFileWithAFolderForEachFormat() throws IOException {
        String name = "../../etc/passwd\\u0022 long enough";
        String id = ann.start("""
                {"projectId":"%s","generationType":"TEXT_DESCRIPTION","textPrompt":"%s","variationCount":2,
                 "exportFormats":["facebook_post"]}""".formatted(ann.projectId(), name));
        ann.awaitStatus(id, "completed");

        Response zip =
                ann.user().request().get(APP + "/generations/" + id + "/export-zip?formats=facebook_post,original");
        zip.then().statusCode(200).contentType("application/zip");
        List<String> entries = new ArrayList<>();
        try (ZipInputStream content = new ZipInputStream(zip.asInputStream())) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                entries.add(entry.getName());
                assertThat(sizeOf(content.readAllBytes()))
                        .isEqualTo(entry.getName().startsWith("facebook") ? "1200x630" : "160x192");
            }
        }
        assertThat(entries)
                .hasSize(4)
                .allMatch(entry -> entry.matches("(facebook_post/\\d{3}-etc-passwd-long-enough-[12]\\.jpg"
                        + "|original/\\d{3}-etc-passwd-long-enough-[12]\\.png)"));
        ann.user()
                .request()
                .get(APP + "/generations/" + id + "/export-zip?formats=x")
                .then()
                .statusCode(400);
    }

    @Test
    void aJobWithoutPicturesHasNothingToExport() {
        generator.script(ann.words(), description -> {
            throw new Refused("no");
        });
        String id = ann.start(ann.text(1));
        Response failed = ann.awaitStatus(id, "failed");
        ann.user()
                .request()
                .get(APP + "/generations/" + id + "/export-zip")
                .then()
                .statusCode(409);
        String pose = failed.path("poses[0].id");
        ann.user().request().get(APP + "/poses/" + pose + "/download").then().statusCode(409);
    }

    @Test
    void anotherBackgroundKeepsTheFigureAndTheFirstOriginal() {
        Queue<Description> described = new ConcurrentLinkedQueue<>();
        generator.script(ann.words(), described::add);
        String id = ann.picture(ann.text(1));
        String before = ann.pose(id).path("outputImageUrl");
        ann.user()
                .request()
                .get(APP + "/poses/" + id + "/download?format=shopee_product")
                .then()
                .statusCode(200);

        change(id, "{\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#336699\"}")
                .then()
                .statusCode(200)
                .body("backgroundChanged", equalTo(true))
                .body("backgroundPrompt", equalTo("#336699"))
                .body("exportFormats.shopee_product", notNullValue());
        change(id, "{\"backgroundMode\":\"upload\",\"backgroundImageUrl\":\"%s\"}".formatted(before))
                .then()
                .statusCode(200)
                .body("backgroundPrompt", nullValue());

        assertThat(path(ann.pose(id).path("originalImageUrl"))).isEqualTo(path(before));
        ann.user().request().urlEncodingEnabled(false).get(before).then().statusCode(200);
        assertThat(described)
                .extracting(Description::seed)
                .hasSize(3)
                .containsOnly(described.peek().seed());
        assertThat(described)
                .extracting(Description::pose)
                .containsOnly(described.peek().pose());
        assertThat(described)
                .extracting(it -> it.backdrop().getClass().getSimpleName())
                .containsExactly("Suitable", "Solid", "Picture");
        assertThat(described.stream().map(Description::backdrop).skip(1).findFirst())
                .contains(new Backdrop.Solid("#336699"));
    }

    @Test
    void aBackgroundThatCannotBeMadeLeavesThePictureAsItIs() {
        String id = ann.picture(ann.text(1));
        Response before = ann.pose(id);
        generator.script(ann.words(), description -> {
            throw new Refused("against the rules");
        });
        change(id, "{\"backgroundMode\":\"ai_generate\",\"backgroundPrompt\":\"a sunny beach\"}")
                .then()
                .statusCode(400)
                .body("detail", equalTo("against the rules"));
        generator.script(ann.words(), description -> {
            throw new Failed("overloaded", Duration.ofSeconds(7), null);
        });
        change(id, "{\"backgroundMode\":\"ai_generate\",\"backgroundPrompt\":\"a sunny beach\"}")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("7"));
        change(id, "{\"backgroundMode\":\"ai_generate\"}").then().statusCode(400);
        change(id, "{}").then().statusCode(400);

        assertThat(ann.pose(id).asString()).isEqualTo(before.asString());
    }

    private Response change(String id, String body) {
        return ann.user().json(body).post(APP + "/poses/" + id + "/background");
    }

    private static String path(String link) {
        return link.substring(0, link.indexOf('?'));
    }

    private static String sizeOf(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image)
                .as(
                        "%d bytes: %s",
                        file.length, new String(file, 0, Math.min(40, file.length), StandardCharsets.ISO_8859_1))
                .isNotNull();
        return image.getWidth() + "x" + image.getHeight();
    }
}
