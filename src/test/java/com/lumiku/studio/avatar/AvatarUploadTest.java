package com.lumiku.studio.avatar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.picture.SamplePictures;
import com.lumiku.studio.media.store.StoredFiles;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarUploadTest {

    private static final byte[] PICTURE = SamplePictures.jpeg(640, 480);

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();
    private final String project = AvatarRows.project(ann.userId(), "Project");
    private final String upload = AvatarProjectResource.PATH + "/" + project + "/avatars/upload";

    @Test
    void aPictureBecomesAnAvatarWithLinksThatNeedNoToken() throws Exception {
        Response created = form(PICTURE)
                .multiPart("name", "  Ada \t Lovelace ")
                .multiPart("personaAge", "36")
                .multiPart("personaPersonality", "[\"precise\",\"bold\"]")
                .multiPart("gender", "female")
                .multiPart("eyeColor", "")
                .post(upload);
        created.then()
                .statusCode(201)
                .header("Location", startsWith(AvatarResource.PATH))
                .body("name", equalTo("Ada Lovelace"))
                .body("personaAge", equalTo(36))
                .body("personaPersonality", contains("precise", "bold"))
                .body("gender", equalTo("female"))
                .body("eyeColor", nullValue())
                .body("sourceType", equalTo("uploaded"))
                .body("projectId", equalTo(project));
        ann.request().get(created.header("Location")).then().body("name", equalTo("Ada Lovelace"));
        byte[] base = load(created.path("baseImageUrl"));
        byte[] thumbnail = load(created.path("thumbnailUrl"));
        assertThat(ImageIO.read(new ByteArrayInputStream(base)).getWidth()).isEqualTo(640);
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail)).getWidth()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precise,bold", " precise , bold ", "[\"precise\",\"bold\"]"})
    void traitsMayBeSentInOneField(String traits) {
        form(PICTURE)
                .multiPart("name", "Ada")
                .multiPart("personaPersonality", traits)
                .post(upload)
                .then()
                .statusCode(201)
                .body("personaPersonality", contains("precise", "bold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"personaPersonality[]", "personaPersonality[0]"})
    void otherWaysToSendTraitsAreAnsweredWithTheRightOne(String field) {
        form(PICTURE)
                .multiPart("name", "Ada")
                .multiPart(field, "bold")
                .post(upload)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.message[0]", containsString("`personaPersonality` once for each trait"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "photo", "image[]"})
    void aPictureInAnotherFieldIsAnsweredWithTheRightOne(String field) {
        ann.request()
                .multiPart("name", "Ada")
                .multiPart(field, "ada.jpg", PICTURE, "image/jpeg")
                .post(upload)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations.message[0]", containsString("send the picture as `image`"));
    }

    @Test
    void traitsMayBeSentOneByOne() {
        form(PICTURE)
                .multiPart("name", "Ada")
                .multiPart("personaPersonality", "precise")
                .multiPart("personaPersonality", "bold")
                .post(upload)
                .then()
                .statusCode(201)
                .body("personaPersonality", contains("precise", "bold"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name               | ` `          | name",
                "personaAge         | 0            | personaAge",
                "personaAge         | 121          | personaAge",
                "personaAge         | abc          | personaAge",
                "personaAge         | 30.5         | personaAge",
                "personaPersonality | [\"a\",       | personaPersonality",
                "personaPersonality | [1]          | personaPersonality[0]",
                "personaPersonality | [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"] | personaPersonality",
                "gender             | other        | gender",
                "eyeColor           | a\u0007b     | eyeColor",
                "eyeColor           | a\u0000b     | eyeColor",
                "usageCount         | 7            | usageCount",
                "baseImageUrl       | /etc/passwd  | baseImageUrl",
            })
    void aFieldThatBreaksItsRuleIsNamed(String field, String value, String named) {
        RequestSpecification form = form(PICTURE).multiPart(field, value);
        if (!field.equals("name")) {
            form.multiPart("name", "Ada");
        }
        refused(form.post(upload), 400).body("violations.field", hasItem(named));
    }

    @Test
    void textsHaveTheirLimits() {
        refused(form(PICTURE).multiPart("name", "x".repeat(101)).post(upload), 400)
                .body("violations.field", contains("name"));
        refused(
                        form(PICTURE)
                                .multiPart("name", "Ada")
                                .multiPart("personaPersonality", "x".repeat(51))
                                .post(upload),
                        400)
                .body("violations.field", contains("personaPersonality[0]"));
        refused(form(PICTURE).multiPart("name", "x".repeat(20_000)).post(upload), 400)
                .body("violations.field", contains("name"));
        refused(form(PICTURE).post(upload), 400).body("violations.field", contains("name"));
        refused(form(PICTURE).multiPart("name", "Ada").multiPart("name", "Eve").post(upload), 400)
                .body("violations.field", contains("name"));
    }

    @Test
    void thereIsExactlyOnePicture() {
        refused(
                        form(PICTURE)
                                .multiPart("name", "Ada")
                                .multiPart("image", "b.jpg", PICTURE)
                                .post(upload),
                        400)
                .body("violations.field", contains("image"));
        refused(ann.request().multiPart("name", "Ada").post(upload), 400).body("violations.field", contains("image"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                     400",
        "only text,                                              415",
        "GIF89a;,                                                415",
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>, 415",
        "<html><script>alert(1)</script></html>,                 415",
        "%PDF-1.7,                                               415",
        "MZ\u0090\u0000\u0003,                                       415",
    })
    void aFileIsJudgedByItsContent(String content, int status) {
        refused(
                form(content.getBytes(StandardCharsets.UTF_8))
                        .multiPart("name", "Ada")
                        .post(upload),
                status);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd", "a\u0000b.jpg", "\u202Egpj.exe", "C:\\x\\y.jpg", "a.png"})
    void fileNamesAreNotLookedAt(String name) {
        String key = ann.request()
                .multiPart("image", name, PICTURE)
                .multiPart("name", "Ada")
                .post(upload)
                .then()
                .statusCode(201)
                .extract()
                .path("baseImageUrl");
        assertThat(key)
                .matches("/media/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}\\.jpg\\?expires=\\d+&signature=[\\w-]{22}");
    }

    @Test
    void whatWouldBeTooLargeInMemoryIsRefused() {
        refused(
                form(SamplePictures.flatPng(30_000, 30_000))
                        .multiPart("name", "Ada")
                        .post(upload),
                413);
    }

    @Test
    void aFormWithoutBoundaryIsRefused() {
        refused(
                ann.request()
                        .contentType("multipart/form-data")
                        .body(new byte[100])
                        .post(upload),
                400);
        refused(ann.json("{\"name\":\"Ada\"}").post(upload), 415);
    }

    @Test
    void somebodyElsesProjectCannotBeToldFromNone() {
        for (String path : List.of(upload, AvatarProjectResource.PATH + "/none/avatars/upload")) {
            refused(
                    bob.request()
                            .multiPart("image", "a.jpg", PICTURE)
                            .multiPart("name", "Ada")
                            .post(path),
                    404);
        }
        given().multiPart("image", "a.jpg", PICTURE).post(upload).then().statusCode(401);
        ann.request()
                .get(AvatarProjectResource.PATH + "/" + project + "/avatars")
                .then()
                .body("$", empty());
    }

    @Test
    void theSameKeyAndFileReplayTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        Response first = form(PICTURE)
                .multiPart("name", "Ada")
                .header("Idempotency-Key", key)
                .post(upload);
        Response again = form(PICTURE)
                .multiPart("name", "Ada")
                .header("Idempotency-Key", key)
                .post(upload);
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true").header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        refused(
                form(SamplePictures.jpeg(10, 10))
                        .multiPart("name", "Ada")
                        .header("Idempotency-Key", key)
                        .post(upload),
                422);
        ann.request().get(AvatarResource.PATH).then().body("$", hasSize(1));
    }

    @Test
    void filesGoWithTheirAvatarOrProject() {
        Response first = form(PICTURE).multiPart("name", "First").post(upload);
        Response second = form(PICTURE).multiPart("name", "Second").post(upload);
        assertThat(StoredFiles.of(row(first).files())).hasSize(2);
        List<String> filesOfFirst = row(first).files();
        List<String> filesOfSecond = row(second).files();
        ann.request().delete(first.header("Location")).then().statusCode(204);
        assertThat(StoredFiles.of(filesOfFirst)).isEmpty();
        assertThat(StoredFiles.of(filesOfSecond)).hasSize(2);
        given().urlEncodingEnabled(false)
                .get(first.<String>path("baseImageUrl"))
                .then()
                .statusCode(404);
        ann.request().delete(AvatarProjectResource.PATH + "/" + project).then().statusCode(204);
        assertThat(StoredFiles.of(filesOfSecond)).isEmpty();
    }

    @Test
    void aFailedRequestLeavesNoFile() {
        long before = StoredFiles.count();
        refused(form(PICTURE).multiPart("name", "").post(upload), 400);
        refused(form(new byte[] {1, 2, 3}).multiPart("name", "Ada").post(upload), 415);
        QuarkusTransaction.requiringNew().run(() -> AvatarProject.deleteById(project));
        refused(form(PICTURE).multiPart("name", "Ada").post(upload), 404);
        assertThat(StoredFiles.count()).isEqualTo(before);
    }

    private RequestSpecification form(byte[] picture) {
        return ann.request().multiPart("image", "picture.jpg", picture);
    }

    private static ValidatableResponse refused(Response response, int status) {
        return response.then().statusCode(status).contentType(Problem.MEDIA_TYPE);
    }

    private static byte[] load(String link) {
        return given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Avatar row(Response created) {
        return QuarkusTransaction.requiringNew().call(() -> Avatar.findById(created.path("id")));
    }
}
