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
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DashboardTest {

    private static final RestAssuredConfig NO_DECODING = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    private static final Pattern NAME = Pattern.compile("[\\w-]+-[A-Z0-9]{8}\\.js");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"/ui/bundle/([\\w-]+\\.js)\"");
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
        given().config(NO_DECODING)
                .header("Accept-Encoding", "identity")
                .head(script())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(plain.asByteArray().length));
    }

    @Test
    void theFirstScreenIsOneRoundTripOfSixtyKilobytes() {
        String page = given().get("/ui/").asString();
        Set<String> first = names(page);
        Set<String> imported = new HashSet<>();
        first.forEach(name -> IMPORT.matcher(text(name)).results().forEach(found -> imported.add(found.group(1))));
        assertThat(imported).as("scripts share scripts").isNotEmpty();
        assertThat(first).as("all that scripts import is in the page").containsAll(imported);
        assertThat(first.stream().mapToInt(DashboardTest::sent).sum()).isBetween(10_000, 60_000);
    }

    @Test
    void allScreensTogetherAreAHundredAndFiftyKilobytes() {
        Set<String> all = names(given().get("/ui/").asString());
        for (Set<String> more = all; !more.isEmpty(); ) {
            Set<String> found =
                    more.stream().flatMap(name -> names(text(name)).stream()).collect(Collectors.toSet());
            found.removeAll(all);
            all.addAll(found);
            more = found;
        }
        assertThat(all).as("scripts that come later, too").hasSizeGreaterThan(2);
        assertThat(all.stream().mapToInt(DashboardTest::sent).sum()).isLessThan(150_000);
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(String name) {
        return given().get("/ui/bundle/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** How many bytes of a script are sent to a browser. */
    private static int sent(String name) {
        return given().config(NO_DECODING)
                .header("Accept-Encoding", "gzip")
                .get("/ui/bundle/" + name)
                .asByteArray()
                .length;
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
