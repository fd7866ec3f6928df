package com.lumiku.studio.pose.export;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.store.StoredFiles;
import com.lumiku.studio.pose.PoseRun;
import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.protocol.RawCall;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ExportZipTest {

    private static final String PROJECT = "夏のヨガ教室";
    private static final String WORDS = "静かな場所で腕を組んで立っている人";

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void namesInOtherScriptsAreKept() throws IOException {
        String id = japanese(1);
        Response zip = ann.user().request().get(APP + "/generations/" + id + "/export-zip");
        assertThat(zip.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"pose-poses.zip\"; filename*=UTF-8''"
                        + "%E5%A4%8F%E3%81%AE%E3%83%A8%E3%82%AC%E6%95%99%E5%AE%A4-poses.zip");
        assertThat(entries(zip)).containsExactly("original/001-" + WORDS + "-1.png");
        String pose = ann.get(id).path("poses[0].id");
        Response file = ann.user().request().get(APP + "/poses/" + pose + "/download?format=tiktok");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"pose-1-tiktok.jpg\"; filename*=UTF-8''%E9%9D%99%E3%81%8B")
                .endsWith("-1-tiktok.jpg");
    }

    @Test
    void headsSayTheSameAndMakeAndCountNothing() {
        String id = japanese(1);
        String pose = ann.get(id).path("poses[0].id");
        List<String> paths = List.of(
                "/generations/" + id + "/export-zip?formats=facebook_post",
                "/poses/" + pose + "/download?format=tiktok");
        List<Response> heads = paths.stream()
                .map(path -> ann.user().request().head(APP + path))
                .toList();
        ann.pose(pose).then().body("downloadCount", equalTo(0)).body("exportFormats", aMapWithSize(0));
        for (int i = 0; i < paths.size(); i++) {
            Response read = ann.user().request().get(APP + paths.get(i));
            assertThat(heads.get(i).statusCode()).isEqualTo(200);
            assertThat(heads.get(i).header("Content-Disposition")).isEqualTo(read.header("Content-Disposition"));
            assertThat(heads.get(i).contentType()).isEqualTo(read.contentType());
        }
        ann.pose(pose).then().body("downloadCount", equalTo(1)).body("exportFormats", aMapWithSize(2));
        ann.user().request().head(APP + "/generations/none/export-zip").then().statusCode(404);
        ann.user().request().head(APP + "/poses/none/download").then().statusCode(404);
        ann.user()
                .request()
                .head(APP + "/poses/" + pose + "/download?format=gif")
                .then()
                .statusCode(400);
    }

    @Test
    void aFirstPictureThatCannotBeMadeIsAProblemAndNoZip() throws IOException {
        String id = japanese(2);
        damage(id, 0);
        ann.user()
                .request()
                .get(APP + "/generations/" + id + "/export-zip?formats=facebook_post")
                .then()
                .statusCode(greaterThanOrEqualTo(400))
                .contentType(Problem.MEDIA_TYPE)
                .body("status", greaterThanOrEqualTo(400));
    }

    @Test
    void aLaterOneThatCannotBeMadeBreaksTheAnswerOff() throws IOException {
        String id = japanese(2);
        damage(id, 1);
        RawCall zip = RawCall.send("GET %s/generations/%s/export-zip?formats=facebook_post HTTP/1.1\r\n"
                        .formatted(APP, id)
                + "Host: localhost\r\nAuthorization: Bearer " + ann.user().token() + "\r\n\r\n");
        assertThat(zip.status()).isEqualTo(200);
        assertThat(zip.closed()).isTrue();
        // Neither the end of a chunked answer nor that of a ZIP, nor anything that does not belong into one.
        assertThat(zip.text()).doesNotEndWith("0\r\n\r\n").doesNotContain("PK\u0005\u0006", "Problem[", "\"status\":");
    }

    private String japanese(int variations) {
        String project = ann.user()
                .json("{\"projectName\":\"%s\"}".formatted(PROJECT))
                .post(APP + "/projects")
                .path("id");
        String id = ann.start("""
                {"projectId":"%s","generationType":"TEXT_DESCRIPTION","textPrompt":"%s","variationCount":%d}""".formatted(project, WORDS, variations));
        ann.awaitStatus(id, "completed");
        return id;
    }

    /** Cuts off a half of the file of a job's picture, in the order of the ZIP. */
    private void damage(String id, int index) throws IOException {
        String link = ann.user()
                .request()
                .get(APP + "/generations/" + id + "/results")
                .path("[" + index + "].outputImageUrl");
        Path file = StoredFiles.path(link.substring("/media/".length(), link.indexOf('?')));
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length / 2));
    }

    private static List<String> entries(Response zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream content = new ZipInputStream(zip.asInputStream())) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
