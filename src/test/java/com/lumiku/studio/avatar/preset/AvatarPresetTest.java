package com.lumiku.studio.avatar.preset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Look;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalog as everybody sees it, without a token. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarPresetTest {

    private static final String PRESETS = "/api/apps/avatar-creator/presets";
    private static final String PERSONAS = "/api/apps/avatar-creator/persona-examples";

    @BeforeEach
    void theCatalogIsPutInBesideTheStart() {
        await("the catalog")
                .untilAsserted(
                        () -> given().get(PERSONAS).then().statusCode(200).body("$", not(empty())));
    }

    @Test
    void allPresetsAreOfferedInTheOrderOfTheirIds() {
        List<String> ids = given().get(PRESETS + "?limit=200")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("max-age=60"))
                .body("isPublic", everyItem(equalTo(true)))
                .extract()
                .path("id");
        assertThat(ids)
                .isSorted()
                .containsAll(
                        AvatarCatalog.presets().stream().map(PresetEntry::id).toList());
    }

    @Test
    void everyPreviewIsAPicture() throws IOException {
        String link = given().get(PRESETS + "/preset-professional-civil-engineer")
                .then()
                .statusCode(200)
                .extract()
                .path("previewImageUrl");
        byte[] first = preview(link);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(first));
        assertThat(picture.getWidth()).isEqualTo(768).isEqualTo(picture.getHeight());
        assertThat(preview(link)).isEqualTo(first);
    }

    private static byte[] preview(String link) {
        return given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
    }

    @Test
    void aPresetHoldsPersonaAndLookAsJsonAndALinkToItsPreview() {
        String preset = PRESETS + "/preset-professional-civil-engineer";
        String tag = given().get(preset)
                .then()
                .statusCode(200)
                .body("category", equalTo("professional"))
                .body("personaTemplate.name", equalTo("Ratna Wulandari"))
                .body("personaTemplate.personality", contains("precise", "practical", "determined"))
                .body("visualAttributes.hairStyle", equalTo("hijab"))
                .body("previewImageUrl", startsWith("/media/catalog/presets/preset-professional-civil-engineer.png?"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(preset).then().statusCode(304);
    }

    @Test
    void aCategoryShowsItsOwnOnly() {
        given().get(PRESETS + "?category=sports&total=true")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "5")
                .body("category", everyItem(equalTo("sports")))
                .body("id", hasItem("preset-sports-archer"));
    }

    @Test
    void aCategoryCanBePaged() {
        assertThat(paged(PRESETS + "?category=sports&limit=2"))
                .isEqualTo(given().get(PRESETS + "?category=sports").path("id"));
        assertThat(paged(PERSONAS + "?limit=7"))
                .isEqualTo(given().get(PERSONAS).path("id"))
                .hasSize(AvatarCatalog.personas().size());
    }

    @Test
    void personasComeInDisplayOrder() {
        given().get(PERSONAS + "?category=healthcare")
                .then()
                .statusCode(200)
                .body("$", hasSize(5))
                .body("[0].id", equalTo("persona-healthcare-night-nurse"))
                .body("[0].personaAge", equalTo(30))
                .body("[0].personaPersonality", contains("alert", "gentle", "unflappable"))
                .body("[0].suggestedAttributes.hairStyle", equalTo("bun"))
                .body("isActive", everyItem(equalTo(true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PRESETS + "  | must be one of professional, casual, sports, fashion, traditional, business, creative",
                PERSONAS + " | must be one of business, creative, lifestyle, healthcare, education",
            })
    void aCategoryThatIsNoneIsAnsweredWithThoseThereAre(String path, String message) {
        for (String category : List.of("none", "Business", "' or 1=1")) {
            given().queryParam("category", category)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("category"))
                    .body("violations[0].message", equalTo(message));
        }
        given().get(path + "?cursor=x").then().statusCode(400).body("violations.field", contains("cursor"));
    }

    @Test
    void whatIsSwitchedOffIsNotShown() {
        String preset = "preset-hidden-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> hidden(preset).persist());
        given().get(PRESETS + "/" + preset)
                .then()
                .statusCode(404)
                .header("Cache-Control", (String) null)
                .body("detail", equalTo("Preset not found"));
        given().get(PRESETS + "/none").then().statusCode(404);
        given().get(PRESETS + "?limit=200").then().body("id", not(hasItem(preset)));
        String persona = "persona-lifestyle-home-cook";
        QuarkusTransaction.requiringNew().run(() -> PersonaExample.update("isActive = false where id = ?1", persona));
        given().get(PERSONAS).then().body("id", not(hasItem(persona)));
        QuarkusTransaction.requiringNew().run(() -> PersonaExample.update("isActive = true where id = ?1", persona));
    }

    private static AvatarPreset hidden(String id) {
        AvatarPreset preset = new AvatarPreset();
        preset.id = id;
        preset.name = "Hidden";
        preset.category = "casual";
        preset.previewImageUrl = "/uploads/hidden.png";
        preset.personaTemplate = new PersonaTemplate("Ann", 30, List.of("kind"), "Text");
        preset.visualAttributes = Look.UNKNOWN;
        preset.generationPrompt = "A portrait of Ann";
        preset.isPublic = false;
        return preset;
    }

    private static List<String> paged(String first) {
        List<String> ids = new ArrayList<>();
        String next = first;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            ids.addAll(page.path("id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }
        return ids;
    }
}
