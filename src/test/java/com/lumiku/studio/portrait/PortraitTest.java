package com.lumiku.studio.portrait;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PortraitTest {

    private static final String FELIX = "/portraits/1/Felix";

    @Test
    void isAnSvgThatIsKeptForAYear() {
        given().get(FELIX + ".svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("ETag", startsWith("\""))
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(startsWith("<svg xmlns"));
    }

    @Test
    void isTheSameEveryTimeAndForHeadAndUnchangedForWhoHasIt() {
        Response first = given().get(FELIX + ".svg");
        String tag = first.header("ETag");
        assertThat(given().get(FELIX + ".svg").asByteArray()).isEqualTo(first.asByteArray());
        given().header("If-None-Match", tag)
                .get(FELIX + ".svg")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("immutable"))
                .body(emptyOrNullString());
        given().header("If-None-Match", "\"other\"").get(FELIX + ".svg").then().statusCode(200);
        given().head(FELIX + ".svg")
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .header("Content-Length", String.valueOf(first.asByteArray().length))
                .contentType("image/svg+xml");
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void hasPixels(String format, String type) throws IOException {
        Response usual = given().get(FELIX + "." + format);
        usual.then().statusCode(200).contentType(type);
        assertThat(picture(usual).getWidth()).isEqualTo(256);
        BufferedImage small = picture(given().get(FELIX + "." + format + "?size=16"));
        assertThat(small.getWidth()).isEqualTo(16);
        assertThat(small.getHeight()).isEqualTo(16);
    }

    @Test
    void canBeSeenThrough() throws IOException {
        BufferedImage round = picture(given().get(FELIX + ".png?radius=50&backgroundColor=0af"));
        assertThat(round.getRGB(1, 1) >>> 24).isZero();
        assertThat(round.getRGB(128, 6)).isEqualTo(0xFF00AAFF);
        BufferedImage clear = picture(given().get(FELIX + ".png?backgroundColor=transparent"));
        assertThat(clear.getRGB(128, 6) >>> 24).isZero();
        assertThat(clear.getRGB(128, 250) >>> 24).isEqualTo(255);
    }

    @Test
    void saysWhatWasPicked() throws Exception {
        JsonPath json = given().get(FELIX + ".json?hairStyle=bob,bun&hairColor=red&background=beach")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();
        assertThat(json.getString("seed")).isEqualTo("Felix");
        assertThat(json.getString("options.hairStyle")).isIn("bob", "bun");
        assertThat(json.getString("options.hairColor")).isEqualTo("red");
        assertThat(json.getString("options.background")).isEqualTo("beach");
        assertThat(json.getMap("options"))
                .containsKeys("gender", "skinTone", "clothes", "expression", "backgroundColor");
        assertThat(json.getString("svg")).startsWith("<svg");
    }

    @Test
    void whatWasPickedIsTheSamePortraitWhenAskedFor() {
        JsonPath json = given().get("/portraits/1/Aneka.json").jsonPath();
        assertThat(given().queryParams(json.getMap("options"))
                        .get("/portraits/1/Aneka.svg")
                        .asString())
                .isEqualTo(json.getString("svg"));
    }

    @Test
    void aPoseIsTheWholeFigure() {
        given().get(FELIX + ".svg?pose=pose-speaker-microphone&size=300")
                .then()
                .statusCode(200)
                .body(containsString("width=\"300\""))
                .body(not(equalTo(given().get(FELIX + ".svg?size=300").asString())));
        given().get(FELIX + ".svg?pose=nobody").then().statusCode(400).body("violations.field", hasItem("pose"));
    }

    @ParameterizedTest
    @CsvSource({
        "flip=true",
        "rotate=20",
        "scale=140",
        "radius=10",
        "prompt=an old fisherman with a white beard",
        "gender=unisex",
        "style=business",
        "clothesColor=red"
    })
    void everyOptionIsToBeSeen(String option) {
        String[] parts = option.split("=");
        given().queryParam(parts[0], parts[1])
                .get("/portraits/1/Eden.svg")
                .then()
                .statusCode(200)
                .body(
                        parts[1].equals("unisex")
                                ? startsWith("<svg")
                                : not(equalTo(
                                        given().get("/portraits/1/Eden.svg").asString())));
    }

    @ParameterizedTest
    @CsvSource({
        "size=15, size, 16 to 1024",
        "size=big, size, 16 to 1024",
        "radius=51, radius, 0 to 50",
        "flip=maybe, flip, true or false",
        "hairStyle=propeller, hairStyle, long-wavy",
        "'hairStyle=bob,', hairStyle, long-wavy",
        "'glasses=round,,', glasses, square",
        "backgroundColor=%23ff0000, backgroundColor, without #",
        "hair=bob, hair, hairStyle",
        "size=20&size=30, size, once"
    })
    void aRefusalNamesWhatThereIs(String query, String field, String there) {
        given().urlEncodingEnabled(false)
                .get(FELIX + ".svg?" + query)
                .then()
                .statusCode(400)
                .header("Access-Control-Allow-Origin", "*")
                .body("violations.find { it.field == '" + field + "' }.message", containsString(there));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        given().get(FELIX + ".svg?size=1&gender=x&rotate=400")
                .then()
                .statusCode(400)
                .body("violations.field.size()", equalTo(3));
        given().queryParam("prompt", "x".repeat(201)).get(FELIX + ".svg").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Felix", "Felix.gif", ".svg", "Felix.svg.exe"})
    void aPathWithoutSeedAndFormatIsNotFound(String file) {
        given().get("/portraits/1/" + file)
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "*")
                .body("detail", containsString("svg, png, jpg and json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80",
                "..%2F..%2Fetc%2Fpasswd",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "a%22%20onload%3D%22alert(1)",
                "a%00b",
                "a.b.c",
                "%25",
                "a%0D%0ASet-Cookie%3A%20x%3D1"
            })
    void anyTextIsASeed(String seed) throws Exception {
        Response answer = given().urlEncodingEnabled(false)
                .queryParam("prompt", "%3C/svg%3E%3Cscript%3Ealert(1)%3C/script%3E%22%26")
                .get("/portraits/1/" + seed + ".svg");
        answer.then().statusCode(200).header("Set-Cookie", (String) null);
        assertThat(answer.asString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("script", "onload", "alert", "etc");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
    }

    @Test
    void aSeedOfTwoKilobytesIsASeed() {
        String seed = "x".repeat(2_048);
        given().get("/portraits/1/" + seed + ".json").then().statusCode(200).body("seed", equalTo(seed));
    }

    @Test
    void pagesOfAnyOriginMayReadIt() {
        given().header("Origin", "https://example.com")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(FELIX + ".svg")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*");
        assertThat(given().header("Origin", "https://example.com")
                        .get(FELIX + ".svg")
                        .headers()
                        .getValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        given().post(FELIX + ".svg").then().statusCode(405);
    }

    @Test
    void isDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths", hasKey("/portraits/1/{file}"))
                .body("paths.'/portraits/1/{file}'.get.parameters.name", hasItem("hairStyle"));
    }

    private static BufferedImage picture(Response answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
    }
}
