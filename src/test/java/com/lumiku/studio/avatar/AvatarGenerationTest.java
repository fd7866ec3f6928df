package com.lumiku.studio.avatar;

import static com.lumiku.studio.avatar.AvatarRun.APP;
import static com.lumiku.studio.avatar.AvatarRun.GENERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.media.picture.SamplePictures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarGenerationTest {

    @Inject
    ScriptedGenerator generator;

    private final AvatarRun ann = AvatarRun.begin();
    private final TestCaller bob = TestCaller.unknownBefore();

    @Test
    void wordsBecomeAnAvatar() throws IOException {
        Response started = ann.user().json("""
                        {"name":"  Ada   L ","prompt":"%s","personaAge":36,"personaPersonality":["friendly"],
                         "gender":"female","hairStyle":"curly","seed":7,"width":512,"height":768}""".formatted(ann.prompt())).post(ann.avatars() + "/generate");
        String id = started.then()
                .statusCode(202)
                .body("prompt", equalTo(ann.prompt()))
                .body("promptUnderstood", hasKey("ignored"))
                .body("options.seed", equalTo(7))
                .extract()
                .path("id");
        started.then().header("Location", endsWith(GENERATIONS + "/" + id));

        String avatarId = ann.awaitStatus(id, "completed")
                .then()
                .body("progress", equalTo(100))
                .extract()
                .path("avatarId");
        Response avatar = ann.user().request().get(APP + "/avatars/" + avatarId);
        avatar.then()
                .statusCode(200)
                .body("name", equalTo("Ada L"))
                .body("projectId", equalTo(ann.projectId()))
                .body("sourceType", equalTo("text_to_image"))
                .body("generationPrompt", equalTo(ann.prompt()))
                .body("seedUsed", equalTo(7))
                .body("personaAge", equalTo(36))
                .body("personaPersonality", contains("friendly"))
                .body("hairStyle", equalTo("curly"));
        assertThat(sizeOf(avatar.path("baseImageUrl"))).isEqualTo("512x768");
        assertThat(sizeOf(avatar.path("thumbnailUrl"))).isEqualTo("300x300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'prompt':'long enough'}                          | name",
                "{'name':'Ada'}                                    | prompt",
                "{'name':'Ada','prompt':'too short'}               | prompt",
                "{'name':'Ada','prompt':'long enough','width':511} | width",
                "{'name':'Ada','prompt':'long enough','height':2049} | height",
                "{'name':'Ada','prompt':'long enough','seed':-1}   | seed",
                "{'name':'Ada','prompt':'long enough','gender':'x'} | gender",
                "{'name':'Ada','prompt':'long enough','colour':'x'} | colour",
            })
    void whatIsWrongIsNamed(String body, String field) {
        ann.user()
                .json(body.replace('\'', '"'))
                .post(ann.avatars() + "/generate")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aPresetsPersonaAndLookAreCopiedAndItsUseIsCounted() {
        Response preset = ann.user().request().get(APP + "/presets?limit=1");
        String presetId = preset.path("[0].id");
        int count = preset.path("[0].usageCount");
        String id = ann.user()
                .json("""
                        {"presetId":"%s","customName":"Mine","overrides":{"hairColor":"green"}}""".formatted(presetId))
                .post(ann.avatars() + "/from-preset")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        String avatarId = ann.awaitStatus(id, "completed").path("avatarId");
        ann.user()
                .request()
                .get(APP + "/avatars/" + avatarId)
                .then()
                .body("name", equalTo("Mine"))
                .body("sourceType", equalTo("from_preset"))
                .body("personaName", equalTo(preset.path("[0].personaTemplate.name")))
                .body("personaAge", equalTo(preset.path("[0].personaTemplate.age")))
                .body("gender", equalTo(preset.path("[0].visualAttributes.gender")))
                .body("hairStyle", equalTo(preset.path("[0].visualAttributes.hairStyle")))
                .body("hairColor", equalTo("green"));
        ann.user().request().get(APP + "/presets/" + presetId).then().body("usageCount", equalTo(count + 1));
        ann.user()
                .json("{\"presetId\":\"none\"}")
                .post(ann.avatars() + "/from-preset")
                .then()
                .statusCode(400);
        ann.user()
                .json("{\"presetId\":\"%s\",\"overrides\":{\"personaAge\":0}}".formatted(presetId))
                .post(ann.avatars() + "/from-preset")
                .then()
                .statusCode(400)
                .body("violations.field", contains("personaAge"));
    }

    @Test
    void aPictureSentIsWhatTheGeneratorGoesBy() throws IOException {
        AtomicReference<byte[]> reference = new AtomicReference<>();
        generator.script(ann.prompt(), description -> reference.set(description.reference()));
        Response started = ann.user()
                .request()
                .multiPart("image", "me.jpg", SamplePictures.jpeg(640, 480), "image/jpeg")
                .multiPart("name", "Ada")
                .multiPart("prompt", ann.prompt())
                .multiPart("seed", "5")
                .multiPart("gender", "female")
                .post(ann.avatars() + "/from-reference");
        String id = started.then()
                .statusCode(202)
                .body("options.seed", equalTo(5))
                .extract()
                .path("id");

        String avatarId = ann.awaitStatus(id, "completed").path("avatarId");

        ann.user()
                .request()
                .get(APP + "/avatars/" + avatarId)
                .then()
                .body("sourceType", equalTo("from_reference"))
                .body("gender", equalTo("female"));
        assertThat(ImageIO.read(new ByteArrayInputStream(reference.get())).getWidth())
                .isEqualTo(640);
        assertThat(sizeOf(started.path("options.referenceImageUrl"))).isEqualTo("640x480");
        ann.user()
                .request()
                .multiPart("image", "me.jpg", SamplePictures.jpeg(64, 48), "image/jpeg")
                .multiPart("name", "Ada")
                .post(ann.avatars() + "/from-reference")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("prompt"));
    }

    @Test
    void aReferenceThatTheGeneratorCannotFollowIsRefusedAtOnce() {
        generator.limitedTo(new Capabilities(true, false, false, true, false, 2048), () -> {
            ann.user()
                    .request()
                    .multiPart("image", "me.jpg", SamplePictures.jpeg(64, 48), "image/jpeg")
                    .multiPart("name", "Ada")
                    .multiPart("prompt", ann.prompt())
                    .post(ann.avatars() + "/from-reference")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:avatar-studio:problem:beyond-generator"))
                    .body("detail", equalTo("This image service cannot follow a reference picture."));
            ann.awaitStatus(ann.start(), "completed");
        });

        ann.user().request().get(AvatarRun.GENERATIONS).then().body("", hasSize(1));
    }

    @Test
    void aJobIsNotTriedAgainByAGeneratorThatCannotMakeIt() {
        generator.script(ann.prompt(), description -> {
            throw new Refused("against the rules");
        });
        String id = ann.user()
                .request()
                .multiPart("image", "me.jpg", SamplePictures.jpeg(64, 48), "image/jpeg")
                .multiPart("name", "Ada")
                .multiPart("prompt", ann.prompt())
                .post(ann.avatars() + "/from-reference")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ann.awaitStatus(id, "failed");

        generator.limitedTo(
                new Capabilities(true, false, false, true, false, 2048),
                () -> ann.post(id, "retry").then().statusCode(422));
        ann.get(id).then().body("status", equalTo("failed"));
    }

    @Test
    void whatBelongsToSomebodyElseIsNotThere() {
        String id = ann.start();

        bob.json(ann.body()).post(ann.avatars() + "/generate").then().statusCode(404);
        bob.request().get(GENERATIONS + "/" + id).then().statusCode(404);
        bob.request().get(GENERATIONS + "/" + id + "/events").then().statusCode(404);
        bob.request().post(GENERATIONS + "/" + id + "/cancel").then().statusCode(404);
        bob.request().post(GENERATIONS + "/" + id + "/retry").then().statusCode(404);
        bob.request().get(GENERATIONS).then().body("", hasSize(0));
    }

    @Test
    void jobsAreListedNewestFirstAndByStatus() {
        generator.script(ann.prompt(), description -> {
            throw new Refused("no");
        });
        String failed = ann.start();
        ann.awaitStatus(failed, "failed");
        String other = AvatarRows.generation(ann.user().userId(), ann.projectId());

        ann.user().request().get(GENERATIONS).then().body("id", contains(other, failed));
        ann.user()
                .request()
                .get(GENERATIONS + "?limit=1")
                .then()
                .body("id", contains(other))
                .header("Link", notNullValue());
        ann.user().request().get(GENERATIONS + "?status=failed").then().body("id", contains(failed));
        ann.user().request().get(GENERATIONS + "?status=open").then().statusCode(400);
    }

    private static String sizeOf(String link) throws IOException {
        byte[] file = RestAssured.given().urlEncodingEnabled(false).get(link).asByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getWidth() + "x" + image.getHeight();
    }
}
