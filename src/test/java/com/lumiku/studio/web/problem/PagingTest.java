package com.lumiku.studio.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PagingTest {

    private static final String AVATAR_PROJECTS = "/api/apps/avatar-creator/projects";
    private static final String POSE_PROJECTS = "/api/apps/pose-generator/projects";

    private final TestCaller ann = TestCaller.unknownBefore();

    @Test
    void pagesStayStableWhileRowsAreAdded() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            before.add(AvatarRows.project(ann.userId(), "Project " + i));
        }
        Collections.reverse(before);
        List<String> seen = new ArrayList<>();
        String next = AVATAR_PROJECTS + "?limit=2";
        while (next != null) {
            Response page = ann.request().urlEncodingEnabled(false).get(next);
            seen.addAll(page.path("id"));
            AvatarRows.project(ann.userId(), "Added meanwhile");
            next = next(page);
        }
        assertThat(seen).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {AVATAR_PROJECTS, POSE_PROJECTS})
    void countsWhenAskedAndEndsWithoutALink(String path) {
        String field = path.equals(POSE_PROJECTS) ? "projectName" : "name";
        for (int i = 0; i < 3; i++) {
            ann.json("{\"%s\":\"Project %d\"}".formatted(field, i))
                    .post(path)
                    .then()
                    .statusCode(201);
        }
        Response first = ann.request().get(path + "?limit=2&total=true");
        first.then().body("$", hasSize(2)).header("X-Total-Count", "3");
        Response last = ann.request().urlEncodingEnabled(false).get(next(first));
        last.then().body("$", hasSize(1)).header("X-Total-Count", "3").header("Link", nullValue());
        ann.request().get(path + "?limit=3").then().header("Link", nullValue()).header("X-Total-Count", nullValue());
    }

    @Test
    void fiftyRowsAreTheDefault() {
        for (int i = 0; i < 51; i++) {
            AvatarRows.project(ann.userId(), "Project " + i);
        }
        ann.request().get(AVATAR_PROJECTS).then().body("$", hasSize(50));
        ann.request().get(AVATAR_PROJECTS + "?limit=200").then().body("$", hasSize(51));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=x",
                "limit=1.5",
                "total=yes",
                "cursor=x",
                "cursor=eA",
                "cursor=dXBkYXRlZApub3cKeA"
            })
    void whatIsNoPageIsRefused(String query) {
        for (String path : List.of(AVATAR_PROJECTS, POSE_PROJECTS)) {
            ann.request()
                    .get(path + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType(Problem.MEDIA_TYPE)
                    .body("violations.field", contains(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        AvatarRows.avatar(ann.userId(), row -> {});
        AvatarRows.avatar(ann.userId(), row -> {});
        String next = next(ann.request().get("/api/apps/avatar-creator/avatars?limit=1&sort=used"));
        ann.request()
                .urlEncodingEnabled(false)
                .get(next.replace("sort=used", "sort=recent"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
    }

    private static String next(Response page) {
        String link = page.header("Link");
        return link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }
}
