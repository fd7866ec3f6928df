package com.lumiku.studio.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.GeneratorException.Refused;
import com.lumiku.studio.generation.ScriptedGenerator;
import com.lumiku.studio.media.SamplePictures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarGenerationTest {

    private static final String APP = "/api/apps/avatar-creator";
    private static final String GENERATIONS = APP + "/generations";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ScriptedGenerator generator;

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();
    private final String projectId = AvatarRows.project(ann.userId(), "Project");
    private final String avatars = APP + "/projects/" + projectId + "/avatars";
    private final String prompt = "A friendly portrait " + UUID.randomUUID();

    @Test
    void wordsBecomeAnAvatar() throws IOException {
        Response started = ann.json("""
                        {"name":"  Ada   L ","prompt":"%s","personaAge":36,"personaPersonality":["friendly"],
                         "gender":"female","hairStyle":"curly","seed":7,"width":512,"height":768}""".formatted(prompt)).post(avatars + "/generate");
        String id = started.then()
                .statusCode(202)
                .body("prompt", equalTo(prompt))
                .body("options.seed", equalTo(7))
                .extract()
                .path("id");
        started.then().header("Location", endsWith(GENERATIONS + "/" + id));

        String avatarId = awaitStatus(id, "completed")
                .then()
                .body("progress", equalTo(100))
                .extract()
                .path("avatarId");
        Response avatar = ann.request().get(APP + "/avatars/" + avatarId);
        avatar.then()
                .statusCode(200)
                .body("name", equalTo("Ada L"))
                .body("projectId", equalTo(projectId))
                .body("sourceType", equalTo("text_to_image"))
                .body("generationPrompt", equalTo(prompt))
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
        ann.json(body.replace('\'', '"'))
                .post(avatars + "/generate")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aPresetsPersonaAndLookAreCopiedAndItsUseIsCounted() {
        Response preset = ann.request().get(APP + "/presets?limit=1");
        String presetId = preset.path("[0].id");
        int count = preset.path("[0].usageCount");
        String id = ann.json("""
                        {"presetId":"%s","customName":"Mine","overrides":{"hairColor":"green"}}""".formatted(presetId))
                .post(avatars + "/from-preset")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        String avatarId = awaitStatus(id, "completed").path("avatarId");
        ann.request()
                .get(APP + "/avatars/" + avatarId)
                .then()
                .body("name", equalTo("Mine"))
                .body("sourceType", equalTo("from_preset"))
                .body("personaName", equalTo(preset.path("[0].personaTemplate.name")))
                .body("personaAge", equalTo(preset.path("[0].personaTemplate.age")))
                .body("gender", equalTo(preset.path("[0].visualAttributes.gender")))
                .body("hairStyle", equalTo(preset.path("[0].visualAttributes.hairStyle")))
                .body("hairColor", equalTo("green"));
        ann.request().get(APP + "/presets/" + presetId).then().body("usageCount", equalTo(count + 1));
        ann.json("{\"presetId\":\"none\"}")
                .post(avatars + "/from-preset")
                .then()
                .statusCode(400);
        ann.json("{\"presetId\":\"%s\",\"overrides\":{\"personaAge\":0}}".formatted(presetId))
                .post(avatars + "/from-preset")
                .then()
                .statusCode(400)
                .body("violations.field", contains("personaAge"));
    }

    @Test
    void aPictureSentIsWhatTheGeneratorGoesBy() throws IOException {
        AtomicReference<byte[]> reference = new AtomicReference<>();
        generator.script(prompt, description -> reference.set(description.reference()));
        Response started = ann.request()
                .multiPart("image", "me.jpg", SamplePictures.jpeg(640, 480), "image/jpeg")
                .multiPart("name", "Ada")
                .multiPart("prompt", prompt)
                .multiPart("seed", "5")
                .multiPart("gender", "female")
                .post(avatars + "/from-reference");
        String id = started.then()
                .statusCode(202)
                .body("options.seed", equalTo(5))
                .extract()
                .path("id");

        String avatarId = awaitStatus(id, "completed").path("avatarId");

        ann.request()
                .get(APP + "/avatars/" + avatarId)
                .then()
                .body("sourceType", equalTo("from_reference"))
                .body("gender", equalTo("female"));
        assertThat(ImageIO.read(new ByteArrayInputStream(reference.get())).getWidth())
                .isEqualTo(640);
        assertThat(sizeOf(started.path("options.referenceImageUrl"))).isEqualTo("640x480");
        ann.request()
                .multiPart("image", "me.jpg", SamplePictures.jpeg(64, 48), "image/jpeg")
                .multiPart("name", "Ada")
                .post(avatars + "/from-reference")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("prompt"));
    }

    @Test
    void cancellingStopsAJobForGood() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        generator.script(prompt, description -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
                throw e;
            }
        });
        String id = start();
        awaitStatus(id, "processing");

        for (int i = 0; i < 2; i++) {
            ann.request()
                    .post(GENERATIONS + "/" + id + "/cancel")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("cancelled"));
        }

        await().atMost(Duration.ofSeconds(2)).untilTrue(interrupted);
        ann.request().get(avatars).then().body("", hasSize(0));
        ann.request().get(GENERATIONS + "/" + id).then().body("status", equalTo("cancelled"));
    }

    @Test
    void whatHasEndedCannotBeCancelledOrRetried() {
        String id = start();
        awaitStatus(id, "completed");

        ann.request().post(GENERATIONS + "/" + id + "/cancel").then().statusCode(409);
        ann.request().post(GENERATIONS + "/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void twoRetriesAtOnceMakeOneAvatar() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        generator.script(prompt, description -> {
            if (calls.incrementAndGet() == 1) {
                throw new Refused("against the rules");
            }
        });
        String id = start();
        awaitStatus(id, "failed").then().body("errorMessage", equalTo("against the rules"));

        Set<Integer> statuses = atOnce(
                () -> ann.request().post(GENERATIONS + "/" + id + "/retry").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(202, 409);
        awaitStatus(id, "completed").then().body("errorMessage", nullValue());
        assertThat(calls).hasValue(2);
        ann.request().get(avatars).then().body("", hasSize(1));
    }

    @Test
    void oneKeySentTwiceAtOnceStartsOneJob() throws Exception {
        Set<Integer> statuses = atOnce(() -> ann.json(body())
                .header("Idempotency-Key", "once")
                .post(avatars + "/generate")
                .statusCode());

        assertThat(statuses).isSubsetOf(202, 409).contains(202);
        ann.request().get(GENERATIONS).then().body("", hasSize(1));
    }

    @Test
    void aProjectDeletedMeanwhileTakesItsJobsAlong() {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(prompt, description -> goOn.await());
        String id = start();
        awaitStatus(id, "processing");

        ann.request().delete(APP + "/projects/" + projectId).then().statusCode(204);
        goOn.countDown();

        ann.request().get(GENERATIONS + "/" + id).then().statusCode(404);
        ann.request().get(APP + "/avatars").then().body("", hasSize(0));
    }

    @Test
    void whatBelongsToSomebodyElseIsNotThere() {
        String id = start();

        bob.json(body()).post(avatars + "/generate").then().statusCode(404);
        bob.request().get(GENERATIONS + "/" + id).then().statusCode(404);
        bob.request().get(GENERATIONS + "/" + id + "/events").then().statusCode(404);
        bob.request().post(GENERATIONS + "/" + id + "/cancel").then().statusCode(404);
        bob.request().post(GENERATIONS + "/" + id + "/retry").then().statusCode(404);
        bob.request().get(GENERATIONS).then().body("", hasSize(0));
    }

    @Test
    void jobsAreListedNewestFirstAndByStatus() {
        generator.script(prompt, description -> {
            throw new Refused("no");
        });
        String failed = start();
        awaitStatus(failed, "failed");
        String other = AvatarRows.generation(ann.userId(), projectId);

        ann.request().get(GENERATIONS).then().body("id", contains(other, failed));
        ann.request()
                .get(GENERATIONS + "?limit=1")
                .then()
                .body("id", contains(other))
                .header("Link", notNullValue());
        ann.request().get(GENERATIONS + "?status=failed").then().body("id", contains(failed));
        ann.request().get(GENERATIONS + "?status=open").then().statusCode(400);
    }

    private String start() {
        return ann.json(body())
                .post(avatars + "/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String body() {
        return "{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512,\"seed\":1}".formatted(prompt);
    }

    private Response awaitStatus(String id, String status) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> ann.request().get(GENERATIONS + "/" + id), answer -> status.equals(answer.path("status")));
    }

    private static Set<Integer> atOnce(Callable<Integer> call) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(call, call));
            return answers.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
    }

    private static String sizeOf(String link) throws IOException {
        byte[] file = RestAssured.given().urlEncodingEnabled(false).get(link).asByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getWidth() + "x" + image.getHeight();
    }
}
