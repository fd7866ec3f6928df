package com.lumiku.studio.generator;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.drawing.appearance.HairStyle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class GeneratorResourceTest {

    @Inject
    ScriptedGenerator generator;

    @Test
    void everybodySeesWhatTheGeneratorsCanDo() {
        generator.limitedTo(new Capabilities(true, false, false, true, false, 2048), () -> get("/api/generators")
                .then()
                .statusCode(200)
                .body("name", contains("drawing", "scripted"))
                .body("active", contains(false, true))
                .body("[0].model", nullValue())
                .body("[0].capabilities.identities", equalTo(true))
                .body("[0].capabilities.longestSide", equalTo(4096))
                .body("[1].capabilities", aMapWithSize(5))
                .body("[1].capabilities.poses", equalTo(true))
                .body("[1].capabilities.references", equalTo(false))
                .body("[1].capabilities.backdrops", equalTo(true)));
    }

    @Test
    void aFormLearnsWhatItMayOfferInBothLanguages() {
        JsonPath generators =
                get("/api/generators").then().statusCode(200).extract().jsonPath();

        Map<String, List<Map<String, Object>>> look = generators.get("[0].look");

        assertThat(look.keySet())
                .containsExactly(
                        "gender",
                        "ageRange",
                        "ethnicity",
                        "bodyType",
                        "hairStyle",
                        "hairColor",
                        "eyeColor",
                        "skinTone",
                        "style");
        assertThat(look.get("gender")).extracting("value").containsExactlyInAnyOrder("female", "male", "unisex");
        assertThat(look.get("ageRange")).extracting("value").containsExactly("young", "adult", "mature");
        assertThat(look.get("hairStyle"))
                .contains(Map.of(
                        "value",
                        "ponytail",
                        "label",
                        Map.of("en", "Ponytail", "id", "Ekor kuda"),
                        "words",
                        HairStyle.PONYTAIL.words()));
        assertThat(look.get("hairStyle")).noneMatch(choice -> choice.containsKey("color"));
        for (String colors : List.of("hairColor", "eyeColor", "skinTone")) {
            assertThat(look.get(colors)).as(colors).allMatch(choice -> String.valueOf(choice.get("color"))
                    .matches("#[0-9A-F]{6}"));
        }
        assertThat(generators.<Object>get("[1].look")).isEqualTo(look);
    }

    @Test
    void anAvatarTakesEachValueOnOffer() {
        TestCaller ann = TestCaller.unknownBefore();
        String avatar = "/api/apps/avatar-creator/avatars/" + AvatarRows.avatar(ann.userId(), row -> {});
        Map<String, List<Map<String, Object>>> look = get("/api/generators").path("[0].look");

        look.forEach((field, choices) ->
                choices.forEach(choice -> ann.json("{\"%s\":\"%s\"}".formatted(field, choice.get("value")))
                        .patch(avatar)
                        .then()
                        .statusCode(200)
                        .body(field, equalTo(choice.get("value")))));
    }
}
