package com.lumiku.studio.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class EntityTagTest {

    private final TestCaller ann = TestCaller.unknownBefore();
    private final String projectId = AvatarRows.project(ann.userId(), "Before");
    private final String project = "/api/apps/avatar-creator/projects/" + projectId;

    @Test
    void anUnchangedObjectIsNotSentAgain() {
        String tag = tag(project);
        assertThat(tag).matches("\"[\\w-]+\"");
        String body = ann.request()
                .header("If-None-Match", tag)
                .get(project)
                .then()
                .statusCode(304)
                .extract()
                .asString();
        assertThat(body).isEmpty();
        ann.request()
                .header("If-None-Match", "\"other\", " + tag)
                .get(project)
                .then()
                .statusCode(304);
        ann.request().header("If-None-Match", "\"other\"").get(project).then().statusCode(200);
    }

    @Test
    void allAnswersOfOneObjectCarryOneTag() {
        String created = ann.json("{\"name\":\"New\"}")
                .post("/api/apps/avatar-creator/projects")
                .header("Location");
        String changed = ann.json("{\"name\":\"Changed\"}").patch(created).header("ETag");
        assertThat(tag(created)).isEqualTo(changed);
        String pose = ann.json("{\"projectName\":\"New\"}")
                .post("/api/apps/pose-generator/projects")
                .header("Location");
        changed = ann.json("{\"projectName\":\"Changed\"}").put(pose).header("ETag");
        assertThat(tag(pose)).isEqualTo(changed);
    }

    @Test
    void aNewAvatarChangesItsProject() {
        String before = tag(project);
        AvatarRows.avatar(ann.userId(), projectId, row -> {});
        assertThat(tag(project)).isNotEqualTo(before);
    }

    @Test
    void onlyWhatTheCallerSawIsChangedOrDeleted() {
        String avatar = "/api/apps/avatar-creator/avatars/" + AvatarRows.avatar(ann.userId(), row -> {});
        String pose = ann.json("{\"projectName\":\"New\"}")
                .post("/api/apps/pose-generator/projects")
                .header("Location");
        for (String path : List.of(project, avatar, pose)) {
            String field = path.equals(pose) ? "projectName" : "name";
            String old = tag(path);
            ann.json("{\"%s\":\"First\"}".formatted(field))
                    .header("If-Match", old)
                    .patch(path)
                    .then()
                    .statusCode(200);
            RequestSpecification late =
                    ann.json("{\"%s\":\"Late\"}".formatted(field)).header("If-Match", old);
            late.put(path)
                    .then()
                    .statusCode(412)
                    .contentType(Problem.MEDIA_TYPE)
                    .body("status", equalTo(412));
            late.patch(path).then().statusCode(412);
            ann.request().header("If-Match", old).delete(path).then().statusCode(412);
            ann.request().get(path).then().body(field, equalTo("First"));
            ann.request().header("If-Match", tag(path)).delete(path).then().statusCode(204);
        }
    }

    /** As nginx and Apache do, without any change to the object. */
    @ParameterizedTest
    @CsvSource({"W/, ''", "'', -gzip", "W/, -gzip", "'', --gzip", "'', -br", "'', -zstd"})
    void aTagThatAProxyChangedIsStillOurs(String before, String behind) {
        String tag = tag(project);
        String changed = before + tag.substring(0, tag.length() - 1) + behind + "\"";
        ann.request().header("If-None-Match", changed).get(project).then().statusCode(304);
        ann.request().header("If-None-Match", changed).head(project).then().statusCode(304);
        ann.json("{\"name\":\"Behind a proxy\"}")
                .header("If-Match", "\"other\", " + changed)
                .patch(project)
                .then()
                .statusCode(200);
        ann.json("{\"name\":\"Late\"}")
                .header("If-Match", changed)
                .patch(project)
                .then()
                .statusCode(412);
    }

    @Test
    void aStarMatchesWhateverIsThere() {
        ann.json("{\"name\":\"Any\"}")
                .header("If-Match", "*")
                .patch(project)
                .then()
                .statusCode(200);
    }

    private String tag(String path) {
        return ann.request().get(path).then().statusCode(200).extract().header("ETag");
    }
}
