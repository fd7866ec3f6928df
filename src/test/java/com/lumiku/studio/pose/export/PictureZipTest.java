package com.lumiku.studio.pose.export;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PictureZipTest {

    @Inject
    PoseExports exports;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void anyPicturesComeInOneFileAlsoWhereOneIsDeletedMeanwhile() throws Exception {
        String tree = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        String told = ann.picture(ann.text(1));
        Response zip = zip("{\"poseIds\":[\"%s\",\"%s\",\"%s\"],\"formats\":[\"original\",\"instagram_feed\"]}"
                .formatted(told, tree, told));
        zip.then().statusCode(200).contentType("application/zip");
        assertThat(names(zip.asByteArray()))
                .hasSize(4)
                .satisfies(name -> assertThat(name).startsWith("original/001-standing-there"), Index.atIndex(0))
                .satisfies(name -> assertThat(name).startsWith("original/002-"), Index.atIndex(1))
                .satisfies(name -> assertThat(name).endsWith(".jpg"), Index.atIndex(3));

        zip("{\"poseIds\":[\"%s\"]}".formatted(tree)).then().statusCode(200);
        zip("{\"poseIds\":[]}").then().statusCode(400);
        zip("{\"poseIds\":[\"%s\"],\"formats\":[\"gif\"]}".formatted(tree))
                .then()
                .statusCode(400);
        zip("{\"poseIds\":[\"%s\",\"none\"]}".formatted(tree)).then().statusCode(404);
        PoseRun other = PoseRun.begin();
        other.user()
                .json("{\"poseIds\":[\"%s\"]}".formatted(tree))
                .post(APP + "/poses/export-zip")
                .then()
                .statusCode(404);

        List<ExportZip.Picture> pictures = List.of(
                new ExportZip.Picture(told, "told", FileName.of("told")),
                new ExportZip.Picture(tree, "tree", FileName.of("tree")));
        ExportZip begun = ExportZip.begin(exports, ann.user().userId(), pictures, List.of(ExportFormat.ORIGINAL));
        ann.user().request().delete(APP + "/poses/" + tree).then().statusCode(204);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        begun.write(rest);
        assertThat(names(rest.toByteArray())).containsExactly("original/001-told.png", "missing.txt");
    }

    private Response zip(String body) {
        return ann.user().json(body).post(APP + "/poses/export-zip");
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
