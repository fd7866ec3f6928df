package com.lumiku.studio.avatar.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.avatar.AvatarResource;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarUsageTest {

    private static final String AVATARS = AvatarResource.PATH;
    private static final String POSED = "{\"appId\":\"poses\",\"appName\":\"Poses\",\"action\":\"posed\"}";

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();
    private final String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});

    @Test
    void aUseIsAnsweredKeptAndCounted() {
        ann.json("""
                        {"appId":"posters","appName":"  Poster \\t maker ","action":"exported","referenceId":"poster 7",
                         "referenceType":"poster","metadata":{"size":[3,4],"note":"\\t ünïcode"}}""")
                .post(avatar + "/usage")
                .then()
                .statusCode(201)
                .header("Location", equalTo(avatar + "/usage-history"))
                .body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("userId", equalTo(ann.userId()))
                .body("appName", equalTo("Poster maker"))
                .body("referenceId", equalTo("poster 7"))
                .body("metadata.size", contains(3, 4));
        ann.request()
                .get(avatar + "/usage-history")
                .then()
                .statusCode(200)
                .body("history", hasSize(1))
                .body("history[0].action", equalTo("exported"))
                .body("history[0].metadata.note", equalTo("\t ünïcode"));
        ann.request()
                .get(avatar)
                .then()
                .body("usageCount", equalTo(1))
                .body("lastUsedAt", matchesPattern("\\d{4}-.*\\.\\d{3}Z"));
    }

    @Test
    void theSummaryIsByAppUnderItsLastNameWhateverPageIsAsked() {
        use("{'appId':'poses','appName':'Poses','action':'posed'}");
        use("{'appId':'posters','appName':'Posters','action':'exported'}");
        use("{'appId':'poses','appName':'Pose Generator','action':'posed again'}");
        Response first = ann.request().get(avatar + "/usage-history?limit=2&total=true");
        first.then()
                .header("X-Total-Count", "3")
                .body("history.action", contains("posed again", "exported"))
                .body("summary.appId", contains("poses", "posters"))
                .body("summary.appName", contains("Pose Generator", "Posters"))
                .body("summary.count", contains(2, 1));
        assertThat(first.<String>path("summary[0].lastUsed")).isEqualTo(first.path("history[0].createdAt"));
        String next = first.header("Link").replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        ann.request()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .header("Link", nullValue())
                .body("history.action", contains("posed"))
                .body("summary.count", contains(2, 1));
    }

    @Test
    void anAvatarNeverUsedHasAnEmptyHistory() {
        ann.request()
                .get(avatar + "/usage-history")
                .then()
                .statusCode(200)
                .body("history", empty())
                .body("summary", empty());
    }

    @Test
    void noUseIsLostWhenFiftyComeAtOnce() throws Exception {
        List<Callable<Integer>> uses = Collections.nCopies(
                50, () -> ann.json(POSED).post(avatar + "/usage").statusCode());
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(uses.size())) {
            for (Future<Integer> use : threads.invokeAll(uses)) {
                answers.add(use.get());
            }
        }
        assertThat(answers).containsOnly(201);
        ann.request().get(avatar).then().body("usageCount", equalTo(50));
        ann.request()
                .get(avatar + "/usage-history?limit=200")
                .then()
                .body("history", hasSize(50))
                .body("summary.count", contains(50));
    }

    @Test
    void aRetryWithItsKeyCountsOnce() {
        String key = UUID.randomUUID().toString();
        assertThat(used(key)).isEqualTo(used(key));
        ann.request().get(avatar).then().body("usageCount", equalTo(1));
    }

    /** What using the avatar in a pose answers, with a key. */
    private String used(String key) {
        return ann.json(POSED)
                .header("Idempotency-Key", key)
                .post(avatar + "/usage")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    @Test
    void aUseIsNoUpdateAndNeverSetsLastUsedBack() {
        Instant later = Instant.parse("2126-01-01T00:00:00Z");
        String id = AvatarRows.avatar(ann.userId(), row -> row.lastUsedAt = later);
        String before = ann.request().get(AVATARS + "/" + id).path("updatedAt");
        ann.json(POSED).post(AVATARS + "/" + id + "/usage").then().statusCode(201);
        ann.request()
                .get(AVATARS + "/" + id)
                .then()
                .body("updatedAt", equalTo(before))
                .body("lastUsedAt", equalTo("2126-01-01T00:00:00.000Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                   | appId",
                "{'appId':' ','appName':'A','action':'a'}                             | appId",
                "{'appId':'a','appName':'A'}                                          | action",
                "{'appId':'a','appName':'A\\u0000','action':'a'}                      | appName",
                "{'appId':'a','appName':7,'action':'a'}                               | appName",
                "{'appId':'a','appName':'A','action':'a','referenceId':''}            | referenceId",
                "{'appId':'a','appName':'A','action':'a','referenceType':'\\ud800'}   | referenceType",
                "{'appId':'a','appName':'A','action':'a','metadata':'text'}           | metadata",
                "{'appId':'a','appName':'A','action':'a','metadata':[1]}              | metadata",
                "{'appId':'a','appName':'A','action':'a','metadata':{'k':'\\ud800'}}  | metadata",
                "{'appId':'a','appName':'A','action':'a','metadata':{'k':[{'n':1e400}]}} | metadata",
                "{'appId':'a','appName':'A','action':'a','metadata':{'k':['\\u0000']}} | metadata",
                "{'appId':'a','appName':'A','action':'a','metadata':{'\\u0000':1}}    | metadata",
                "{'appId':'a','appName':'A','action':'a','usageCount':7}              | usageCount",
            })
    void aFieldThatBreaksItsRuleIsNamed(String body, String field) {
        ann.json(body.replace('\'', '"'))
                .post(avatar + "/usage")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
        ann.request().get(avatar).then().body("usageCount", equalTo(0));
    }

    @Test
    void textsAndMetadataHaveTheirLimits() {
        String body = "{\"appId\":\"%s\",\"appName\":\"A\",\"action\":\"a\",\"metadata\":{\"k\":\"%s\"}}";
        int most = 4096 - "{\"k\":\"\"}".length();
        ann.json(body.formatted("x".repeat(100), "y".repeat(most)))
                .post(avatar + "/usage")
                .then()
                .statusCode(201);
        ann.json(body.formatted("x".repeat(101), "y"))
                .post(avatar + "/usage")
                .then()
                .statusCode(400)
                .body("violations.field", contains("appId"));
        ann.json(body.formatted("x", "y".repeat(most + 1)))
                .post(avatar + "/usage")
                .then()
                .statusCode(400)
                .body("violations.field", contains("metadata"));
    }

    @Test
    void metadataIsAnObject() {
        ann.json("{\"appId\":\"a\",\"appName\":\"A\",\"action\":\"a\",\"metadata\":[1]}")
                .post(avatar + "/usage")
                .then()
                .statusCode(400)
                .body("violations.message", contains("must be an object"));
    }

    @ParameterizedTest
    @ValueSource(ints = {310, 1001, 5000})
    void numbersBeyondADoubleAreRefusedByName(int digits) {
        ann.json("{\"appId\":\"a\",\"appName\":\"A\",\"action\":\"a\",\"metadata\":{\"k\":%s}}"
                        .formatted("9".repeat(digits)))
                .post(avatar + "/usage")
                .then()
                .statusCode(400)
                .body("violations.field[0]", startsWith("metadata"));
    }

    @Test
    void somebodyElsesCannotBeToldFromNone() {
        for (String path : List.of(avatar, AVATARS + "/none")) {
            bob.json(POSED).post(path + "/usage").then().statusCode(404).body("detail", equalTo("Avatar not found"));
            bob.request().get(path + "/usage-history").then().statusCode(404);
        }
        ann.request().get(avatar).then().body("usageCount", equalTo(0));
    }

    @Test
    void statsAreOfTheCallerAlone() {
        AvatarRows.avatar(bob.userId(), row -> row.usageCount = 100);
        String project = AvatarRows.project(ann.userId(), "Many");
        for (int i = 0; i < 6; i++) {
            int uses = i;
            AvatarRows.avatar(ann.userId(), project, row -> {
                row.name = "Used " + uses;
                row.usageCount = uses;
                row.thumbnailUrl = "/uploads/small.jpg";
                row.sourceType = uses == 0 ? "text_to_image" : "uploaded";
            });
        }
        String old = AvatarRows.avatar(ann.userId(), project, row -> row.name = "Old");
        QuarkusTransaction.requiringNew()
                .run(() -> Avatar.update("createdAt = ?1 where id = ?2", Instant.parse("2026-01-01T00:00:00Z"), old));
        ann.request()
                .get("/api/apps/avatar-creator/stats")
                .then()
                .statusCode(200)
                .body("totalAvatars", equalTo(8))
                .body("totalProjects", equalTo(2))
                .body("recentUploads", equalTo(6))
                .body("totalUsage", equalTo(15))
                .body("averageUsage", equalTo(1.88f))
                .body("topUsedAvatars.name", contains("Used 5", "Used 4", "Used 3", "Used 2", "Used 1"))
                .body("topUsedAvatars.usageCount", contains(5, 4, 3, 2, 1))
                .body("topUsedAvatars[0].thumbnailUrl", equalTo("/uploads/small.jpg"))
                .body("topUsedAvatars[0].lastUsedAt", nullValue());
    }

    @Test
    void statsOfSomebodyNewAreZero() {
        bob.request()
                .get("/api/apps/avatar-creator/stats")
                .then()
                .statusCode(200)
                .body("totalAvatars", equalTo(0))
                .body("averageUsage", equalTo(0.0f))
                .body("topUsedAvatars", empty());
    }

    private void use(String body) {
        ann.json(body.replace('\'', '"')).post(avatar + "/usage").then().statusCode(201);
    }
}
