package com.lumiku.studio.portrait;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.PoseRun;
import com.lumiku.studio.pose.openpose.Documents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class RenderTest {

    private static final String RENDER = "/api/apps/pose-generator/render";
    private static final String TREE = "{\"poseId\":\"" + PoseRun.TREE + "\"}";
    private static final String WALKER = "{\"openpose\":" + Documents.controlNet() + "}";

    private static PoseRun run;

    @BeforeEach
    void begin() {
        if (run == null) {
            run = PoseRun.begin();
        }
    }

    @ParameterizedTest
    @CsvSource({"figure", "preview", "skeleton"})
    void drawsEachKindInBothFormats(String kind) throws IOException {
        for (String pose : new String[] {TREE, WALKER}) {
            Response svg = render(pose, kind, "svg", "");
            svg.then()
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .header("Cache-Control", "no-store")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body(startsWith("<svg xmlns"));
            Response png = render(pose, kind, "png", ",\"width\":96,\"height\":128");
            png.then().statusCode(200).contentType("image/png").header("Cache-Control", "no-store");
            assertThat(picture(png).getWidth()).isEqualTo(96);
            assertThat(picture(png).getHeight()).isEqualTo(128);
            assertThat(render(pose, kind, "png", ",\"width\":96,\"height\":128").asByteArray())
                    .isEqualTo(png.asByteArray());
        }
    }

    @Test
    void isAsLargeAsTheCanvasUnlessToldOtherwise() throws IOException {
        BufferedImage canvas = picture(render(WALKER, "skeleton", "png", ""));
        assertThat(canvas.getWidth()).isEqualTo(512);
        assertThat(canvas.getHeight()).isEqualTo(768);
        BufferedImage narrow = picture(render(WALKER, "skeleton", "png", ",\"width\":256"));
        assertThat(narrow.getHeight()).isEqualTo(384);
        BufferedImage usual = picture(render(TREE, "skeleton", "png", ""));
        assertThat(usual.getWidth()).isEqualTo(768);
        assertThat(usual.getHeight()).isEqualTo(1024);
    }

    @Test
    void theFigureCoversItsSkeleton() throws IOException {
        BufferedImage figure = picture(render(WALKER, "figure", "png", ",\"background\":\"transparent\""));
        BufferedImage skeleton = picture(render(WALKER, "skeleton", "png", ""));
        int points = 0;
        int covered = 0;
        for (int x = 0; x < 512; x++) {
            for (int y = 0; y < 768; y++) {
                if ((skeleton.getRGB(x, y) & 0xFFFFFF) != 0) {
                    points++;
                    covered += figure.getRGB(x, y) >>> 24 > 0 ? 1 : 0;
                }
            }
        }
        assertThat(points).isGreaterThan(5000);
        assertThat((double) covered / points).isGreaterThan(0.97);
    }

    @Test
    void aBackgroundIsAColourASceneOrNothing() throws IOException {
        BufferedImage red = picture(render(TREE, "figure", "png", ",\"background\":\"#FF0000\""));
        assertThat(red.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFF0000);
        BufferedImage empty = picture(render(TREE, "figure", "png", ",\"background\":\"transparent\""));
        assertThat(empty.getRGB(2, 2) >>> 24).isZero();
        assertThat(render(TREE, "figure", "png", ",\"background\":\"a beach at sunset\"")
                        .asByteArray())
                .isNotEqualTo(render(TREE, "figure", "png", "").asByteArray());
    }

    @Test
    void aFigureShowsALookOrAnAvatar() {
        byte[] anybody = render(TREE, "figure", "svg", "").asByteArray();
        byte[] woman = render(TREE, "figure", "svg", ",\"look\":{\"gender\":\"female\",\"hairStyle\":\"bob\"}")
                .asByteArray();
        assertThat(woman).isNotEqualTo(anybody);
        String avatar = AvatarRows.avatar(run.user().userId(), row -> {});
        byte[] shown = render(TREE, "figure", "svg", ",\"avatarId\":\"" + avatar + "\"")
                .asByteArray();
        assertThat(new String(shown)).startsWith("<svg");
        assertThat(shown).isNotEqualTo(anybody);
        render(TREE, "figure", "svg", ",\"avatarId\":\"" + avatar + "\",\"look\":{}")
                .then()
                .statusCode(400);
        TestCaller.unknownBefore()
                .json(body(TREE, "figure", "svg", ",\"avatarId\":\"" + avatar + "\""))
                .post(RENDER)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("avatarId"));
    }

    @Test
    void aPictureOfTheCallersHasAPoseToo() throws IOException {
        String picture = run.picture(run.gallery(List.of(PoseRun.TREE), 1, ""));
        assertThat(render("{\"poseId\":\"" + picture + "\"}", "skeleton", "png", "")
                        .asByteArray())
                .isEqualTo(render(TREE, "skeleton", "png", "").asByteArray());
        TestCaller.unknownBefore()
                .json(body("{\"poseId\":\"" + picture + "\"}", "skeleton", "png", ""))
                .post(RENDER)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("pose.poseId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pose\":{},\"kind\":\"figure\",\"format\":\"svg\"}|pose.openpose",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\",\"openpose\":{}},\"kind\":\"figure\",\"format\":\"svg\"}|pose.openpose",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\",\"person\":1},\"kind\":\"figure\",\"format\":\"svg\"}|pose.person",
                "{\"pose\":{\"openpose\":{},\"person\":10},\"kind\":\"figure\",\"format\":\"svg\"}|pose.person",
                "{\"pose\":{\"poseId\":\"nowhere\"},\"kind\":\"figure\",\"format\":\"svg\"}|pose.poseId",
                "{\"kind\":\"figure\",\"format\":\"svg\"}|pose",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"format\":\"svg\"}|kind",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"photo\",\"format\":\"svg\"}|kind",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"figure\"}|format",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"figure\",\"format\":\"jpg\"}|format",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"figure\",\"format\":\"svg\",\"width\":2049}|width",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"figure\",\"format\":\"svg\",\"height\":15}|height",
                "{\"pose\":{\"poseId\":\"pose-yoga-tree\"},\"kind\":\"figure\",\"format\":\"svg\",\"look\":{\"gender\":\"?\"}}|look.gender",
                "{\"pose\":{\"openpose\":{\"people\":[]}},\"kind\":\"figure\",\"format\":\"svg\"}|pose.openpose",
                "{\"pose\":{\"openpose\":{\"people\":[{}]}},\"kind\":\"figure\",\"format\":\"svg\"}|pose.openpose.people[0].pose_keypoints_2d"
            })
    void namesWhatIsWrong(String bodyAndField) {
        String[] parts = bodyAndField.split("\\|");
        run.user()
                .json(parts[0])
                .post(RENDER)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(parts[1]));
    }

    @Test
    void aDocumentOfTenMegabytesIsRefusedInWords() {
        String flood = "{\"people\":[{\"pose_keypoints_2d\":[" + "1,".repeat(5_000_000) + "1]}]}";
        run.user()
                .json(body("{\"openpose\":" + flood + "}", "figure", "svg", ""))
                .post(RENDER)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("pose.openpose"))
                .body("violations.message", hasItem(containsString("more digits, characters or levels")));
    }

    @Test
    void needsACaller() {
        given().contentType(ContentType.JSON)
                .body(body(TREE, "figure", "svg", ""))
                .post(RENDER)
                .then()
                .statusCode(401);
    }

    private static Response render(String pose, String kind, String format, String more) {
        return run.user().json(body(pose, kind, format, more)).post(RENDER);
    }

    private static String body(String pose, String kind, String format, String more) {
        return "{\"pose\":%s,\"kind\":\"%s\",\"format\":\"%s\"%s}".formatted(pose, kind, format, more);
    }

    private static BufferedImage picture(Response response) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(response.asByteArray()));
    }
}
