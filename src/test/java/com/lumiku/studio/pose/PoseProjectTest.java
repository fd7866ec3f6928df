package com.lumiku.studio.pose;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseProjectTest {

    private static final String PROJECTS = PoseProjectResource.PATH;

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();

    @Test
    void createListReadChangeDelete() {
        ann.request().get(PROJECTS).then().statusCode(200).body("$", empty());
        String project = ann.json("{\"projectName\":\"Summer\",\"description\":\"Dresses\"}")
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(PROJECTS + "/.+"))
                .body("projectName", equalTo("Summer"))
                .body("avatarSource", equalTo("UPLOAD"))
                .body("status", equalTo("active"))
                .body("totalGenerations", equalTo(0))
                .body("generations", empty())
                .extract()
                .path("id");
        ann.request().get(PROJECTS).then().body("id", contains(project));
        ann.json("{\"status\":\"archived\"}")
                .patch(PROJECTS + "/" + project)
                .then()
                .statusCode(200);
        ann.request().get(PROJECTS + "?status=active").then().body("$", empty());
        ann.request().get(PROJECTS + "?status=archived").then().body("id", contains(project));
        ann.request().get(PROJECTS + "?status=deleted").then().statusCode(400);
        ann.json("{\"description\":null}").put(PROJECTS + "/" + project).then().body("description", nullValue());
        ann.request().delete(PROJECTS + "/" + project).then().statusCode(204);
        ann.request().get(PROJECTS + "/" + project).then().statusCode(404);
    }

    @Test
    void anAvatarOfTheCreatorMustBeTheCallers() {
        String own = AvatarRows.avatar(ann.userId(), row -> {});
        String others = AvatarRows.avatar(bob.userId(), row -> {});
        String body = "{\"projectName\":\"Summer\",\"avatarSource\":\"AVATAR_CREATOR\",\"avatarId\":%s}";
        ann.json(body.formatted("null"))
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("avatarId"));
        ann.json(body.formatted("\"none\"")).post(PROJECTS).then().statusCode(400);
        ann.json(body.formatted('"' + others + '"'))
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("avatarId"));
        String project = ann.json(body.formatted('"' + own + '"'))
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ann.json("{\"avatarId\":\"" + others + "\"}")
                .patch(PROJECTS + "/" + project)
                .then()
                .statusCode(400);
        ann.request().delete("/api/apps/avatar-creator/avatars/" + own).then().statusCode(204);
        ann.request().get(PROJECTS + "/" + project).then().statusCode(200).body("avatarId", nullValue());
        ann.json("{\"description\":\"Still mine\"}")
                .patch(PROJECTS + "/" + project)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'projectName':'ab'}                              | projectName",
                "{'description':'no name'}                         | projectName",
                "{'projectName':'abc','avatarSource':'CAMERA'}     | avatarSource",
                "{'projectName':'abc','avatarImageUrl':'file:/x'}  | avatarImageUrl",
                "{'projectName':'abc','status':'deleted'}          | status",
                "{'projectName':'abc','totalGenerations':3}        | totalGenerations",
            })
    void aFieldThatBreaksItsRuleIsNamed(String body, String field) {
        ann.json(body.replace('\'', '"'))
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void showsItsTenNewestJobsAndIsNotDeletedWhileOneRuns() {
        String project = project(ann, "active");
        for (int i = 0; i < 11; i++) {
            generation(project, "completed");
        }
        String running = generation(project, "processing");
        ann.request()
                .get(PROJECTS + "/" + project)
                .then()
                .body("generations", hasSize(10))
                .body("generations[0].id", equalTo(running));
        ann.request().delete(PROJECTS + "/" + project).then().statusCode(409);
        QuarkusTransaction.requiringNew()
                .run(() -> PoseGeneration.update("status = 'cancelled' where id = ?1", running));
        ann.request().delete(PROJECTS + "/" + project).then().statusCode(204);
    }

    @Test
    void whatThePlatformMarkedDeletedIsGone() {
        String project = project(ann, "deleted");
        ann.request().get(PROJECTS + "/" + project).then().statusCode(404);
        ann.request().get(PROJECTS).then().body("$", empty());
    }

    @Test
    void somebodyElsesCannotBeToldFromNone() {
        for (String path : List.of(PROJECTS + "/" + project(ann, "active"), PROJECTS + "/none")) {
            bob.request().get(path).then().statusCode(404).body("detail", equalTo("Project not found"));
            bob.json("{\"projectName\":\"Bob's\"}").patch(path).then().statusCode(404);
            bob.json("{\"projectName\":\"Bob's\"}").put(path).then().statusCode(404);
            bob.request().delete(path).then().statusCode(404);
        }
    }

    private static String project(TestCaller owner, String status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PoseProject project = new PoseProject();
            project.userId = owner.userId();
            project.projectName = "Project";
            project.status = status;
            project.persist();
            return project.id;
        });
    }

    private String generation(String project, String status) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PoseGeneration generation = new PoseGeneration();
            generation.projectId = project;
            generation.userId = ann.userId();
            generation.generationType = "GALLERY_REFERENCE";
            generation.persist();
            PoseGeneration.update("status = ?1 where id = ?2", status, generation.id);
            return generation.id;
        });
    }
}
