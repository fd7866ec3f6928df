package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of the caller's jobs of poses, over all projects. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseGenerationListTest {

    private static final String GENERATIONS = APP + "/generations";

    @Inject
    ScriptedGenerator generator;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void theNewestComesFirstAndAFilterLeavesOthersOut() {
        String completed = ann.start(ann.text(1));
        ann.awaitStatus(completed, "completed");
        String other = ann.user()
                .json("{\"projectName\":\"Winter\"}")
                .post(APP + "/projects")
                .then()
                .extract()
                .path("id");
        generator.script(ann.words(), description -> {
            throw new Refused("no");
        });
        String failed = ann.start(ann.text(1).replace(ann.projectId(), other));
        ann.awaitStatus(failed, "failed");

        list("").then().body("id", contains(failed, completed)).body("[1].posesCompleted", equalTo(1));
        list("?status=completed").then().body("id", contains(completed));
        list("?status=partial").then().body("", hasSize(0));
        list("?projectId=" + other).then().body("id", contains(failed));
        list("?projectId=" + other + "&status=completed").then().body("", hasSize(0));
        list("?status=open")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("pending, processing, completed"));
        list("?userId=x").then().statusCode(400);
        PoseRun.begin().user().request().get(GENERATIONS).then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void pagesHoldEachJobOnceWhileNewOnesCome() {
        List<String> started = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            started.addFirst(ann.start(ann.text(1)));
        }
        List<String> seen = new ArrayList<>();
        String next = GENERATIONS + "?limit=2&total=true";
        String total = "5";
        while (next != null) {
            Response page = ann.user().request().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).header("X-Total-Count", equalTo(total));
            seen.addAll(page.path("id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>;.*", "$1");
            ann.start(ann.text(1));
            total = String.valueOf(Integer.parseInt(total) + 1);
        }
        assertThat(seen).containsExactlyElementsOf(started);
    }

    private Response list(String query) {
        return ann.user().request().get(GENERATIONS + query);
    }
}
