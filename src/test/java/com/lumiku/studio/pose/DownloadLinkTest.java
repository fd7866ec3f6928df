package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DownloadLinkTest {

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void everyDownloadCanBeHadWithoutAHeader() {
        String pose = ann.picture(ann.text(1));
        String job = ann.pose(pose).path("generationId");
        String[] downloads = {
            APP + "/poses/" + pose + "/download",
            APP + "/poses/" + pose + "/download?format=tiktok",
            APP + "/generations/" + job + "/export-zip",
            APP + "/generations/" + job + "/export-zip?formats=original,tiktok"
        };
        for (String path : downloads) {
            given().get(path).then().statusCode(401);
            String url = link(ann.user(), path);
            assertThat(url).startsWith(path);
            given().urlEncodingEnabled(false).head(url).then().statusCode(200);
            given().urlEncodingEnabled(false)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", startsWith("attachment; "));
        }
        ann.pose(pose).then().body("downloadCount", equalTo(2));
    }

    @Test
    void aLinkIsGoodForWhatItWasMadeForAlone() {
        String pose = ann.picture(ann.text(1));
        String path = APP + "/poses/" + pose + "/download?format=tiktok";
        String url = link(ann.user(), path);
        String ticket = url.substring(url.indexOf("ticket="));
        String events = ann.user().request().post("/api/events/ticket").path("ticket");
        for (String other : new String[] {
            url.replace("format=tiktok", "format=original"),
            url.replace("/download?format=tiktok&", "/download?"),
            url.replace(pose, ann.picture(ann.text(1))),
            url + "x",
            url.substring(0, url.length() - 4),
            url + "&ticket=x",
            APP + "/poses/" + pose + "?" + ticket,
            "/api/events?" + ticket,
            path + "&ticket=",
            path + "&ticket=a.b.c",
            path + "&ticket=" + events
        }) {
            assertThat(given().urlEncodingEnabled(false).get(other).statusCode())
                    .as(other)
                    .isIn(400, 401);
        }
        given().urlEncodingEnabled(false).delete(url).then().statusCode(405);
        String others = link(TestCaller.unknownBefore(), path);
        given().urlEncodingEnabled(false).get(others).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/api/apps/pose-generator/poses",
                "https://example.com/download",
                "//example.com/api/x/download",
                "/api/apps/pose-generator/poses/1/download?format=tiktok#x",
                "/api/apps/pose-generator/poses/1/download?ticket=x",
                "/api/apps/pose-generator/poses/1/download \\r\\nX: y"
            })
    void whatIsNoDownloadGetsNoLink(String path) {
        ann.user()
                .json("{\"path\":\"%s\"}".formatted(path))
                .post("/api/downloads")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("violations[0].field", equalTo("path"));
    }

    @Test
    void nobodyGetsOneWithoutAToken() {
        given().contentType("application/json")
                .body("{\"path\":\"/api/apps/pose-generator/poses/1/download\"}")
                .post("/api/downloads")
                .then()
                .statusCode(401);
    }

    private static String link(TestCaller user, String path) {
        return user.json("{\"path\":\"%s\"}".formatted(path))
                .post("/api/downloads")
                .then()
                .statusCode(200)
                .body("expiresAt", matchesPattern("\\d{4}-.*\\.\\d{3}Z"))
                .extract()
                .path("url");
    }
}
