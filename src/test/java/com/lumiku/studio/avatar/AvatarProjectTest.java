package com.lumiku.studio.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarProjectTest {

    private static final String PROJECTS = AvatarProjectResource.PATH;

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();

    @Test
    void aNewUserHasNone() {
        ann.request().get(PROJECTS).then().statusCode(200).body("$", empty());
    }

    @Test
    void createdOneIsAnsweredListedAndReadable() {
        Map<String, Object> created = ann.json("{\"name\":\"Test\",\"description\":\"Migration test\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(PROJECTS + "/[0-9a-f-]{36}"))
                .body("name", equalTo("Test"))
                .body("description", equalTo("Migration test"))
                .body("userId", equalTo(ann.userId()))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .body("avatars", empty())
                .extract()
                .path("$");
        Map<String, Object> read =
                ann.request().get(PROJECTS + "/" + created.get("id")).path("$");
        assertThat(read).isEqualTo(created);
        created.remove("avatars");
        List<Map<String, Object>> listed = ann.request().get(PROJECTS).path("$");
        assertThat(listed).containsExactly(created);
    }

    @Test
    void idsAreUuidsOfVersion7() {
        ann.json("{\"name\":\"Test\"}")
                .post(PROJECTS)
                .then()
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void namesAreFoldedAndOtherwiseKept() {
        ann.json("{\"name\":\"  Ünïcode \\t 家 \\n \uD83D\uDC69\u200D\uD83C\uDFA8 \",\"description\":\" two\\nlines \"}")
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .body("name", equalTo("Ünïcode 家 \uD83D\uDC69\u200D\uD83C\uDFA8"))
                .body("description", equalTo(" two\nlines "));
    }

    @Test
    void theMostRecentlyUpdatedComesFirst() {
        String first = AvatarRows.project(ann.userId(), "first");
        String second = AvatarRows.project(ann.userId(), "second");
        ann.request().get(PROJECTS).then().body("id", contains(second, first));
        ann.json("{\"description\":\"touched\"}").patch(PROJECTS + "/" + first);
        ann.request().get(PROJECTS).then().body("id", contains(first, second));
    }

    @Test
    void carriesItsAvatarsNewestFirstWithJsonAsJson() {
        String project = AvatarRows.project(ann.userId(), "With avatars");
        String older = AvatarRows.avatar(ann.userId(), project, avatar -> {});
        String newer = AvatarRows.avatar(ann.userId(), project, avatar -> {
            avatar.persona = new Persona(null, 30, List.of("friendly", "precise"), null);
        });
        ann.request()
                .get(PROJECTS + "/" + project)
                .then()
                .body("avatars.id", contains(newer, older))
                .body("avatars[0].personaPersonality", contains("friendly", "precise"))
                .body("avatars[0].personaAge", equalTo(30))
                .body("avatars[1].personaPersonality", nullValue())
                .body("avatars[1].baseImageUrl", equalTo("/uploads/ada.png"));
        ann.request().get(PROJECTS + "/" + project + "/avatars").then().body("id", contains(newer, older));
    }

    /** Read by the reactive client, by Hibernate for a list, and by Hibernate by its id. */
    @Test
    void anAvatarIsTheSameWhereverItIsAnswered() {
        String project = AvatarRows.project(ann.userId(), "With an avatar");
        String avatar = AvatarRows.avatar(ann.userId(), project, row -> {
            row.thumbnailUrl = "/uploads/small.png";
            row.persona = new Persona("Dr. Ada", 36, List.of("calm", "precise"), "Two\nlines");
            row.look = new Look("female", "adult", "British", "slim", "bun", "brown", "green", "fair", "formal");
            row.generationPrompt = "A portrait";
            row.seedUsed = 7;
            row.usageCount = 3;
            row.lastUsedAt = Instant.parse("2026-01-02T03:04:05.678Z");
        });

        Map<String, Object> alone =
                ann.request().get(AvatarResource.PATH + "/" + avatar).jsonPath().getMap("$");

        assertThat(alone)
                .containsEntry("personaName", "Dr. Ada")
                .containsEntry("skinTone", "fair")
                .doesNotContainKeys("persona", "look")
                .doesNotContainValue(null);
        assertThat(ann.request().get(PROJECTS + "/" + project).jsonPath().getMap("avatars[0]"))
                .isEqualTo(alone);
        assertThat(ann.request()
                        .get(PROJECTS + "/" + project + "/avatars")
                        .jsonPath()
                        .getMap("[0]"))
                .isEqualTo(alone);
    }

    @Test
    void patchAndPutChangeWhatIsGivenClearWithNullAndLeaveTheRest() {
        String project = PROJECTS + "/" + AvatarRows.project(ann.userId(), "Before");
        ann.json("{\"description\":\"Text\"}")
                .patch(project)
                .then()
                .statusCode(200)
                .body("name", equalTo("Before"));
        ann.json("{\"name\":\"After\"}").put(project).then().statusCode(200).body("description", equalTo("Text"));
        ann.json("{\"description\":null}").put(project).then().statusCode(200).body("description", nullValue());
        ann.json("{\"name\":null}").patch(project).then().statusCode(400).body("violations.field", contains("name"));
        ann.request().get(project).then().body("name", equalTo("After"));
    }

    @Test
    void aChangeLeavesOldValuesAloneThatTodaysRulesWouldRefuse() {
        String project = PROJECTS + "/" + AvatarRows.project(ann.userId(), "x".repeat(150));
        ann.json("{\"description\":\"Text\"}").patch(project).then().statusCode(200);
        ann.json("{\"name\":\"" + "x".repeat(101) + "\"}").patch(project).then().statusCode(400);
    }

    @Test
    void deletingTakesItsAvatarsAndJobs() {
        String project = AvatarRows.project(ann.userId(), "Doomed");
        String avatar = AvatarRows.avatar(ann.userId(), project, row -> {});
        String generation = AvatarRows.generation(ann.userId(), project);
        ann.request().delete(PROJECTS + "/" + project).then().statusCode(204);
        ann.request().get(PROJECTS + "/" + project).then().statusCode(404);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat((Object) Avatar.findById(avatar)).isNull();
            assertThat((Object) AvatarGeneration.findById(generation)).isNull();
        });
    }

    @Test
    void somebodyElsesCannotBeToldFromNone() {
        String project = PROJECTS + "/" + AvatarRows.project(ann.userId(), "Ann's");
        String none = PROJECTS + "/none";
        for (String path : List.of(project, none)) {
            bob.request().get(path).then().statusCode(404).body("detail", equalTo("Project not found"));
            bob.request().get(path + "/avatars").then().statusCode(404);
            bob.json("{\"name\":\"Bob's\"}").patch(path).then().statusCode(404);
            bob.json("{\"name\":\"Bob's\"}").put(path).then().statusCode(404);
            bob.request().delete(path).then().statusCode(404);
        }
        bob.request().get(PROJECTS).then().body("$", empty());
        ann.request().get(project).then().statusCode(200).body("name", equalTo("Ann's"));
    }
}
