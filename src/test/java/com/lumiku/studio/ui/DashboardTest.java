package com.lumiku.studio.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DashboardTest {

    private static final RestAssuredConfig NO_DECODING = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/ui/bundle/[\\w-]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/ui/", "/ui/avatars", "/ui/avatars/anything", "/ui/jobs/pose-generator/1"})
    void everyAddressIsThePage(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(containsString("<studio-app>"));
    }

    @Test
    void nothingInlineAndNothingOfOthersIsLoaded() {
        String policy = given().get("/ui/").header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "*");
    }

    @Test
    void theScriptIsKeptForAYearAsItsNameChangesWithIt() {
        Response plain = given().config(NO_DECODING)
                .header("Accept-Encoding", "identity")
                .get(script());
        plain.then()
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Encoding", equalTo(null));
        Response compressed =
                given().config(NO_DECODING).header("Accept-Encoding", "gzip").get(script());
        compressed.then().header("Content-Encoding", "gzip").header("Vary", containsString("Accept-Encoding"));
        assertThat(compressed.asByteArray()).hasSizeLessThan(60_000);
        given().config(NO_DECODING)
                .header("Accept-Encoding", "identity")
                .head(script())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(plain.asByteArray().length));
    }

    @Test
    void aBrowserThatAsksForTheRootIsSentToIt() {
        given().redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml")
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", "/ui/");
        given().header("Accept", "application/json").get("/").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/bundle/app.js",
                "/ui/index.html",
                "/ui/bundle/..%2F..%2Fapplication.properties",
                "/ui/../application.properties",
                "/index.html"
            })
    void otherFilesAreNotThere(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body(not(containsString("quarkus")));
    }

    @Test
    void itCanBeReadOnly() {
        given().post("/ui/")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .contentType(Problem.MEDIA_TYPE);
        given().options("/ui/").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    private static String script() {
        Matcher script = SCRIPT.matcher(given().get("/ui/").asString());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
