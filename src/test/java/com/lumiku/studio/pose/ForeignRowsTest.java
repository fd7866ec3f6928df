package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that other programs wrote, with values that ours never write. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ForeignRowsTest {

    private static final String CREATOR = "/api/apps/avatar-creator";

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"x\"", "{\"a\":5}", "null", "{\"original\":{\"url\":\"/a.png\"}}", "7"})
    void formatsThatAreNoObjectOfLinksAreNone(String formats) {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        String picture = ForeignRows.picture(job, "/uploads/a.png", formats);
        String failed = ForeignRows.picture(job, "", formats);
        ForeignRows.run("UPDATE generated_poses SET status = 'failed' WHERE id = ?1", failed);

        ann.pose(picture).then().statusCode(200).body("exportFormats", anEmptyMap());
        ann.get(job).then().statusCode(200).body("poses.exportFormats", everyItem(anEmptyMap()));
        get("/generations/" + job + "/results").then().statusCode(200).body("$", hasSize(1));
        ann.user()
                .json("{\"isFavorite\":true}")
                .put(APP + "/poses/" + picture + "/favorite")
                .then()
                .statusCode(200);
        get("/poses/" + picture + "/download?format=tiktok").then().statusCode(404);
        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1,2]", "\"x\"", "{\"a\":5}", "null", "{\"poses\":[null,{\"keypoints\":5}]}", "7", "no JSON"})
    void aJobIsReadWhateverItsJsonColumnsHold(String json) {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.run(
                "UPDATE pose_generations SET \"generatedPoseStructure\" = ?1, \"avatarAttributes\" = ?1,"
                        + " status = 'failed' WHERE id = ?2",
                json,
                job);

        ann.get(job).then().statusCode(200);
        get("/projects/" + ann.projectId()).then().statusCode(200).body("generations", hasSize(1));
        ann.post(job, "retry").then().statusCode(202);
        ann.awaitStatus(job, "completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1,2]", "\"x\"", "{\"a\":5}", "null", "{\"avatar\":[1],\"width\":\"wide\"}", "7", "no JSON"})
    void avatarsAndTheirJobsAreReadWhateverTheirJsonColumnsHold(String json) {
        String user = ann.user().userId();
        String avatar = AvatarRows.avatar(user, row -> {});
        ForeignRows.run("UPDATE avatars SET \"personaPersonality\" = ?1 WHERE id = ?2", json, avatar);
        String job = AvatarRows.generation(user, AvatarRows.project(user, "Theirs"));
        ForeignRows.run("UPDATE avatar_generations SET options = ?1, status = 'failed' WHERE id = ?2", json, job);
        ForeignRows.run("""
                INSERT INTO avatar_usage_history (id, "avatarId", "userId", "appId", "appName", action, metadata)
                VALUES (?1, ?2, ?3, 'app', 'App', 'use', ?4)
                """, "usage-" + UUID.randomUUID(), avatar, user, json);

        String project =
                creator("/avatars/" + avatar).then().statusCode(200).extract().path("projectId");
        creator("/avatars").then().statusCode(200);
        creator("/projects/" + project).then().statusCode(200).body("avatars", hasSize(1));
        creator("/avatars/" + avatar + "/usage-history").then().statusCode(200).body("history", hasSize(1));
        creator("/generations").then().statusCode(200).body("$", hasSize(1));
        creator("/generations/" + job).then().statusCode(200);
    }

    /** Traits that ours cannot read are still theirs. */
    @Test
    void changingAFieldOfAnAvatarLeavesWhatAnotherProgramWroteInTheOthers() {
        String theirs = "[\"calm\", {\"trait\": \"kind\"}]";
        String avatar = AvatarRows.avatar(ann.user().userId(), row -> {});
        ForeignRows.run(
                "UPDATE avatars SET \"personaPersonality\" = ?1, gender = 'Other' WHERE id = ?2", theirs, avatar);

        ann.user()
                .json("{\"personaName\":\"Ann\",\"style\":\"casual\"}")
                .patch(CREATOR + "/avatars/" + avatar)
                .then()
                .statusCode(200)
                .body("personaName", equalTo("Ann"))
                .body("gender", equalTo("Other"));

        assertThat(ForeignRows.read("SELECT \"personaPersonality\" FROM avatars WHERE id = ?1", avatar))
                .isEqualTo(theirs);
    }

    @Test
    void ofAPosedPersonWithOddMembersTheRestIsKept() {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.run("UPDATE pose_generations SET \"avatarAttributes\" = ?1 WHERE id = ?2", """
                {"gender":"male","hairStyle":["long"],"personaAge":"old","personaPersonality":"calm","prompt":"A man"}
                """, job);

        PosedAvatar read = QuarkusTransaction.requiringNew()
                .call(() -> PoseGeneration.<PoseGeneration>findByIdOptional(job).orElseThrow().avatarAttributes);

        assertThat(read)
                .isEqualTo(new PosedAvatar(
                        new Look("male", null, null, null, null, null, null, null, null),
                        new Persona(null, null, List.of("calm"), null),
                        "A man",
                        null,
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "\"x\"", "null", "{\"gender\":5}"})
    void presetsAndExamplesAreReadWhateverTheirJsonColumnsHold(String json) {
        String preset = preset(json, json);
        ForeignRows.run("""
                INSERT INTO persona_examples (id, name, category, "personaName", "personaAge", "personaPersonality",
                    "personaBackground", "suggestedAttributes", "displayOrder")
                VALUES (?1, 'Theirs', 'business', 'Ann', 30, ?2, 'Text', ?2, -1)
                """, "example-" + UUID.randomUUID(), json);

        creator("/presets/" + preset).then().statusCode(200).body("visualAttributes.gender", nullValue());
        creator("/persona-examples?limit=200").then().statusCode(200);
        ann.user()
                .json("{\"presetId\":\"%s\"}".formatted(preset))
                .post(CREATOR + "/projects/" + AvatarRows.project(ann.user().userId(), "Mine") + "/avatars/from-preset")
                .then()
                .statusCode(202);
    }

    @Test
    void ofAPersonaWithOddMembersTheRestIsKept() {
        String preset = preset(
                "{\"name\":\"Ann\",\"age\":\"old\",\"personality\":\"calm, kind\",\"background\":\"A doctor\"}", "{}");

        creator("/presets/" + preset)
                .then()
                .body("personaTemplate.name", equalTo("Ann"))
                .body("personaTemplate.age", nullValue())
                .body("personaTemplate.personality", contains("calm, kind"))
                .body("personaTemplate.background", equalTo("A doctor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{instagram_feed,NULL}", "{{instagram_feed},{tiktok}}", "{}", "{gif}"})
    void aJobIsReadWhateverItsArrayHolds(String formats) {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.run(
                "UPDATE pose_generations SET \"exportFormats\" = CAST(?1 AS text[]), status = 'failed' WHERE id = ?2",
                formats,
                job);

        ann.get(job).then().statusCode(200);
        ann.post(job, "retry").then().statusCode(202);
        Response ended = ann.awaitStatus(job, "completed");
        get("/generations/" + job + "/export-zip").then().statusCode(200);
        assertThat(ended.<List<?>>path("poses")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{calm,NULL}", "{{calm},{NULL}}", "{{{calm}}}"})
    void theLibraryIsReadWhateverItsTagsHold(String tags) {
        String category = LibraryRows.category(row -> {});
        String pose = LibraryRows.pose(category, "Theirs", row -> {});
        ForeignRows.run("UPDATE pose_library SET tags = CAST(?1 AS text[]) WHERE id = ?2", tags, pose);

        get("/library?category=" + category).then().statusCode(200).body("tags[0]", contains("calm"));
        get("/library/" + pose).then().statusCode(200).body("tags", contains("calm"));
        ann.picture(ann.gallery(List.of(pose), 1, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b", "a b", "50%25", "a#b", "größe ✓", "a?b=c&d", "a:b", "a\\b", "\"a\"", "{a}", "a+b;c", "a\nb"
            })
    void idsOfAnyTextArePercentEncodedInLinks(String suffix) {
        String user = ann.user().userId();
        String job = ForeignRows.job("job-" + UUID.randomUUID() + suffix, user, ann.projectId());
        ForeignRows.run("UPDATE pose_generations SET status = 'failed' WHERE id = ?1", job);
        String avatar = AvatarRows.avatar(user, row -> {});
        String odd = "avatar-" + UUID.randomUUID() + suffix;
        ForeignRows.run("UPDATE avatars SET id = ?1 WHERE id = ?2", odd, avatar);

        Response retried =
                ann.user().request().urlEncodingEnabled(false).post(APP + "/generations/" + encoded(job) + "/retry");
        retried.then().statusCode(202).body("id", equalTo(job));
        await().untilAsserted(() ->
                follow(retried).then().statusCode(200).body("id", equalTo(job)).body("status", equalTo("completed")));
        Response used = ann.user()
                .json("{\"appId\":\"a\",\"appName\":\"A\",\"action\":\"use\"}")
                .urlEncodingEnabled(false)
                .post(CREATOR + "/avatars/" + encoded(odd) + "/usage");
        used.then().statusCode(201);
        follow(used).then().statusCode(200).body("history.avatarId", contains(odd));

        Response missing =
                ann.user().request().urlEncodingEnabled(false).get(APP + "/generations/no" + encoded(suffix));
        missing.then().statusCode(404);
        assertThat(URI.create(missing.path("instance")).getRawPath())
                .isEqualTo(missing.<String>path("instance"))
                .startsWith(APP + "/generations/no");
    }

    @Test
    void pagesOfOddlyNamedThingsFollowOneAnother() {
        String job =
                ForeignRows.job("job/" + UUID.randomUUID() + " %#\n", ann.user().userId(), ann.projectId());
        Set<String> pictures = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            String picture = ForeignRows.picture(job, "/uploads/a.png", "{}");
            ForeignRows.run("UPDATE generated_poses SET id = ?1 WHERE id = ?2", picture + "\n/" + i, picture);
            pictures.add(picture + "\n/" + i);
        }

        Set<String> found = new HashSet<>();
        Response page = ann.user()
                .request()
                .urlEncodingEnabled(false)
                .get(APP + "/generations/" + encoded(job) + "/results?limit=1&total=%74rue");
        while (page.header("Link") != null) {
            found.addAll(page.path("id"));
            String next = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
            page = ann.user().request().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
        }
        found.addAll(page.path("id"));
        assertThat(found).isEqualTo(pictures);
    }

    @Test
    void aZipHoldsWhatThereIsAndNamesTheRest() throws IOException {
        String job = ann.start(ann.text(1));
        ann.awaitStatus(job, "completed");
        String elsewhere = ForeignRows.picture(job, "/uploads/old/7.png", "{\"tiktok\":\"/uploads/old/7-tiktok.jpg\"}");
        String nowhere = ForeignRows.picture(job, "0a/1b/" + "7".repeat(64) + ".png", "{}");

        Response zip = get("/generations/" + job + "/export-zip?formats=original,tiktok");

        zip.then().statusCode(200).contentType("application/zip");
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream content = new ZipInputStream(zip.asInputStream())) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                entries.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(entries.keySet().stream().map(name -> name.replaceFirst("/.*", "")))
                .containsExactly("original", "tiktok", "missing.txt");
        assertThat(entries.get("missing.txt").lines().filter(line -> line.contains("picture " + elsewhere)))
                .hasSize(2)
                .allMatch(line -> line.endsWith("stored as /uploads/old/7.png"))
                .anyMatch(line -> line.matches("original/\\d{3}-.*\\.png: .*"))
                .anyMatch(line -> line.matches("tiktok/\\d{3}-.*\\.jpg: .*"));
        assertThat(entries.get("missing.txt")).contains("picture " + nowhere);
    }

    @Test
    void aZipOfNothingButMissingPicturesSaysSo() throws IOException {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.picture(job, "/uploads/old/7.png", "{}");

        Response zip = get("/generations/" + job + "/export-zip");

        zip.then().statusCode(200);
        try (ZipInputStream content = new ZipInputStream(zip.asInputStream())) {
            assertThat(content.getNextEntry().getName()).isEqualTo("missing.txt");
        }
    }

    private Response follow(Response answer) {
        return ann.user().request().urlEncodingEnabled(false).get(answer.header("Location"));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String preset(String persona, String look) {
        String id = "preset-" + UUID.randomUUID();
        ForeignRows.run("""
                INSERT INTO avatar_presets (id, name, "previewImageUrl", category, "personaTemplate",
                    "visualAttributes", "generationPrompt", "updatedAt")
                VALUES (?1, 'Theirs', '/uploads/a.png', 'casual', ?2, ?3, 'A portrait of somebody', now())
                """, id, persona, look);
        return id;
    }

    private Response get(String path) {
        return ann.user().request().get(APP + path);
    }

    private Response creator(String path) {
        return ann.user().request().get(CREATOR + path);
    }
}
