package com.lumiku.studio.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.figure.Persona;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarTest {

    private static final String AVATARS = "/api/apps/avatar-creator/avatars";

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();

    @Test
    void personaAndLookAreChangedFieldByField() {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> row.persona = named("Old"));
        ann.json("""
                        {"personaPersonality":["friendly","precise"],"personaAge":41,"gender":"female",
                         "hairStyle":"curly","personaBackground":"Two\\nlines"}""")
                .patch(avatar)
                .then()
                .statusCode(200)
                .body("personaName", equalTo("Old"))
                .body("personaPersonality", contains("friendly", "precise"))
                .body("personaAge", equalTo(41))
                .body("hairStyle", equalTo("curly"))
                .body("eyeColor", nullValue());
        ann.json("{\"personaAge\":null}").put(avatar).then().statusCode(200).body("personaAge", nullValue());
        ann.request().get(avatar).then().body("gender", equalTo("female")).body("personaAge", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'personaAge':0}                 | personaAge",
                "{'personaAge':121}               | personaAge",
                "{'personaAge':'30'}              | personaAge",
                "{'personaAge':'abc'}             | personaAge",
                "{'personaAge':30.5}              | personaAge",
                "{'personaName':'a\\u0000b'}      | personaName",
                "{'personaBackground':'a\\u001bb'} | personaBackground",
                "{'name':'a\\u0000b'}             | name",
                "{'name':'\\u202e\\ud800'}        | name",
                "{'gender':'other'}               | gender",
                "{'ageRange':'old'}               | ageRange",
                "{'personaPersonality':'kind'}    | personaPersonality",
                "{'personaPersonality':['']}      | personaPersonality[0]",
                "{'personaPersonality':['a\\u0007']} | personaPersonality[0]",
                "{'personaPersonality':[null]}    | personaPersonality[0]",
                "{'personaPersonality':['1','2','3','4','5','6','7','8','9','10','11']} | personaPersonality",
                "{'name':' '}                     | name",
                "{'personaAge':''}                | personaAge",
                "{'personaAge':'  '}              | personaAge",
                "{'personaAge':1e400}             | personaAge",
                "{'personaPersonality':''}        | personaPersonality",
                "{'personaPersonality':{}}        | personaPersonality",
                "{'personaPersonality':['\\u200b']} | personaPersonality[0]",
                "{'name':'\\u200b'}               | name",
                "{'name':'\\ufeff \\u200d'}       | name",
                "{'name':'\\u2800'}               | name",
                "{'name':'\\u3164\\udb40\\udc41'}  | name",
                "{'personaName':'\\u00ad'}        | personaName",
                "{'personaBackground':'\\u2060'}  | personaBackground",
                "{'usageCount':7}                 | usageCount",
                "{'baseImageUrl':'x'}             | baseImageUrl",
            })
    void aFieldThatBreaksItsRuleIsNamed(String body, String field) {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});
        ann.json(body.replace('\'', '"')).patch(avatar).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void textsHaveTheirLimits() {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});
        ann.json("{\"personaBackground\":\"%s\"}".formatted("x".repeat(500)))
                .patch(avatar)
                .then()
                .statusCode(200);
        ann.json("{\"personaBackground\":\"%s\"}".formatted("x".repeat(501)))
                .patch(avatar)
                .then()
                .statusCode(400);
        ann.json("{\"personaPersonality\":[\"%s\"]}".formatted("x".repeat(51)))
                .patch(avatar)
                .then()
                .statusCode(400);
        for (String field : List.of("name", "personaName")) {
            ann.json("{\"%s\":\"%s\"}".formatted(field, "x".repeat(100)))
                    .patch(avatar)
                    .then()
                    .statusCode(200);
            ann.json("{\"%s\":\"%s\"}".formatted(field, "x".repeat(101)))
                    .patch(avatar)
                    .then()
                    .statusCode(400);
        }
        ann.json("{\"style\":\"%s\"}".formatted("x".repeat(51)))
                .patch(avatar)
                .then()
                .statusCode(400);
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});
        String emoji = Character.toString(0x1F9D1);
        ann.json("{\"name\":\"%s\"}".formatted(emoji.repeat(100)))
                .patch(avatar)
                .then()
                .statusCode(200)
                .body("name", equalTo(emoji.repeat(100)));
        ann.json("{\"name\":\"%s\"}".formatted(emoji.repeat(101)))
                .patch(avatar)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"));
        ann.json("{\"personaPersonality\":[\"%s\"]}".formatted(emoji.repeat(50)))
                .patch(avatar)
                .then()
                .statusCode(200);
    }

    @Test
    void onlyNullClears() {
        String avatar =
                AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> row.persona = new Persona(null, 41, null, null));
        ann.json("{\"personaAge\":\"\"}").patch(avatar).then().statusCode(400);
        ann.request().get(avatar).then().body("personaAge", equalTo(41));
        ann.json("{\"personaAge\":null}").patch(avatar).then().statusCode(200).body("personaAge", nullValue());
    }

    @Test
    void whatCanBeSeenIsKeptAsSent() {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});
        String family = "\ud83d\udc69\u200d\ud83d\udc67 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        ann.json("{\"name\":\"%s\"}".formatted(family))
                .patch(avatar)
                .then()
                .statusCode(200)
                .body("name", equalTo(family));
    }

    @Test
    void listsInTheOrderAskedFor() {
        String plain = AvatarRows.avatar(ann.userId(), row -> {});
        String used = AvatarRows.avatar(ann.userId(), row -> row.usageCount = 5);
        String recentlyUsed =
                AvatarRows.avatar(ann.userId(), row -> row.lastUsedAt = Instant.parse("2026-01-01T00:00:00Z"));
        ann.request().get(AVATARS).then().body("id", contains(recentlyUsed, used, plain));
        ann.request().get(AVATARS + "?sort=used").then().body("id[0]", equalTo(used));
        ann.request().get(AVATARS + "?sort=lastUsed").then().body("id[0]", equalTo(recentlyUsed));
        ann.request().get(AVATARS + "?sort=name").then().statusCode(400).body("violations.field", contains("sort"));
    }

    @Test
    void thoseOfAProjectAreSearchedAndOrderedToo() {
        String project = AvatarRows.project(ann.userId(), "Summer");
        String used = AvatarRows.avatar(ann.userId(), project, row -> {
            row.usageCount = 5;
            row.name = "Rosa";
        });
        String plain = AvatarRows.avatar(ann.userId(), project, row -> row.name = "Rosalind");
        AvatarRows.avatar(ann.userId(), row -> row.name = "Rosa");
        String list = AVATARS + "?projectId=" + project;
        ann.request().get(list).then().body("id", contains(plain, used));
        ann.request().get(list + "&sort=used&q=rosa").then().body("id", contains(used, plain));
        ann.request().get(list + "&q=rosalind&total=true").then().header("X-Total-Count", "1");
        TestCaller.unknownBefore().request().get(list).then().statusCode(200).body("", empty());
    }

    @ParameterizedTest
    @CsvSource({"recent", "used", "lastUsed"})
    void everyOrderCanBePaged(String sort) {
        String project = AvatarRows.project(ann.userId(), "Many");
        for (int i = 0; i < 7; i++) {
            int number = i;
            AvatarRows.avatar(ann.userId(), project, row -> {
                row.usageCount = number / 3;
                row.lastUsedAt = number % 2 == 0 ? null : Instant.parse("2026-01-0" + number + "T00:00:00Z");
            });
        }
        List<String> all = ann.request().get(AVATARS + "?sort=" + sort).path("id");
        List<String> paged = new ArrayList<>();
        String next = AVATARS + "?limit=2&sort=" + sort;
        while (next != null) {
            Response page = ann.request().urlEncodingEnabled(false).get(next);
            paged.addAll(page.path("id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(paged).isEqualTo(all).hasSize(7);
    }

    @Test
    void searchFindsPartsOfNamesAndTakesWildcardsLiterally() {
        String named = AvatarRows.avatar(ann.userId(), row -> row.name = "100%_sure");
        String persona = AvatarRows.avatar(ann.userId(), row -> row.persona = named("Dr. Sureya"));
        AvatarRows.avatar(ann.userId(), row -> row.name = "100 percent");
        ann.request().queryParam("q", "SURE").get(AVATARS).then().body("id", contains(persona, named));
        ann.request().queryParam("q", "%_").get(AVATARS).then().body("id", contains(named));
        ann.request().queryParam("q", "\\").get(AVATARS).then().body("$", empty());
        ann.request()
                .queryParam("q", "' or 1=1 --")
                .get(AVATARS)
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void deleteLeavesTheProject() {
        String project = AvatarRows.project(ann.userId(), "Stays");
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), project, row -> {});
        ann.request().delete(avatar).then().statusCode(204);
        ann.request().get(avatar).then().statusCode(404);
        ann.request().delete(avatar).then().statusCode(404);
        ann.request()
                .get(AvatarProjectResource.PATH + "/" + project)
                .then()
                .statusCode(200)
                .body("avatars", empty());
    }

    @Test
    void somebodyElsesCannotBeToldFromNone() {
        String avatar = AVATARS + "/" + AvatarRows.avatar(ann.userId(), row -> {});
        for (String path : List.of(avatar, AVATARS + "/none")) {
            bob.request().get(path).then().statusCode(404).body("detail", equalTo("Avatar not found"));
            bob.json("{\"name\":\"Bob's\"}").patch(path).then().statusCode(404);
            bob.json("{\"name\":\"Bob's\"}").put(path).then().statusCode(404);
            bob.request().delete(path).then().statusCode(404);
        }
        bob.request().get(AVATARS).then().body("$", empty());
        ann.request().get(avatar).then().statusCode(200);
    }

    private static Persona named(String name) {
        return new Persona(name, null, null, null);
    }
}
