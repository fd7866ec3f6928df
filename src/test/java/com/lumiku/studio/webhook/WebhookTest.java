package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoints of users, and what they may be. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookTest {

    private static final String WEBHOOKS = WebhookResource.PATH;
    private static final String BODY =
            "{\"url\":\"https://hooks.example.com/studio?x=1\",\"events\":[\"pose_generation.completed\"]}";

    private final TestCaller ann = TestCaller.unknownBefore();
    private final TestCaller bob = TestCaller.unknownBefore();

    @Test
    void createdOneShowsItsSecretOnce() {
        Response created = ann.json("""
                        {"url":" https://hooks.example.com/a ","events":["avatar_generation.completed","pose_request.approved",
                        "avatar_generation.completed"],"description":"Our shop"}
                        """).post(WEBHOOKS);

        created.then()
                .statusCode(201)
                .header("Location", matchesPattern(WEBHOOKS + "/[0-9a-f-]{36}"))
                .body("userId", equalTo(ann.userId()))
                .body("url", equalTo("https://hooks.example.com/a"))
                .body("events", contains("avatar_generation.completed", "pose_request.approved"))
                .body("description", equalTo("Our shop"))
                .body("isActive", equalTo(true))
                .body("inactiveReason", nullValue())
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        String secret = created.path("secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(24);
        Map<String, Object> read = ann.request().get(created.header("Location")).path("$");
        Map<String, Object> withSecret = created.path("$");
        withSecret.remove("secret");
        assertThat(read).isEqualTo(withSecret);
        List<Map<String, Object>> listed = ann.request().get(WEBHOOKS).path("$");
        assertThat(listed).containsExactly(read);
    }

    @Test
    void eachHasASecretOfItsOwn() {
        assertThat(Set.of(
                        ann.json(BODY).post(WEBHOOKS).<String>path("secret"),
                        ann.json(BODY).post(WEBHOOKS).<String>path("secret")))
                .hasSize(2);
    }

    @Test
    void theNewestComesFirstPageByPage() {
        String first = add(ann);
        String second = add(ann);
        String third = add(ann);

        Response page = ann.request().get(WEBHOOKS + "?limit=2&total=true");
        page.then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .header("Link", containsString("rel=\"next\""))
                .body("id", contains(third, second));
        String next = page.header("Link").replaceAll("^<(.*)>.*", "$1");
        ann.request().get(next).then().body("id", contains(first));
    }

    @Test
    void aUserMayHaveTen() throws InterruptedException {
        for (int i = 0; i < 9; i++) {
            add(ann);
        }

        Set<Integer> statuses =
                TestCaller.atOnce(() -> ann.json(BODY).post(WEBHOOKS).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        ann.json(BODY)
                .post(WEBHOOKS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", equalTo("There are 10 webhooks already: delete one first"));
        ann.request().get(WEBHOOKS).then().body("$", hasSize(10));
        bob.json(BODY).post(WEBHOOKS).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/",
                "ftp://hooks.example.com/",
                "hooks.example.com",
                "/hooks",
                "https:///hooks",
                "https://user:secret@hooks.example.com/",
                "https://hooks.example.com/#fragment",
                "https://hooks.example.com/a b",
                "https://localhost/",
                "https://api.localhost/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "ftp://127.0.0.1/"
            })
    void whatIsNoHttpsAddressOfTheInternetIsRefused(String url) {
        ann.json("{\"url\":\"%s\",\"events\":[\"webhook.test\"]}".formatted(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("url"));
        String webhook = add(ann);
        ann.json("{\"url\":\"%s\"}".formatted(url))
                .patch(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(400)
                .body("violations.field", contains("url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8123/a",
                "https://127.0.0.1/a",
                "https://93.184.216.34/",
                "https://hooks.example.com:8443/a?b=c",
                "https://[2606:4700::1111]/a"
            })
    void whatIsOneOrIsAllowedIsTaken(String url) {
        ann.json("{\"url\":\"%s\",\"events\":[\"webhook.test\"]}".formatted(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("url", equalTo(url));
    }

    @Test
    void eventsAreThoseThereAre() {
        ann.json("{\"url\":\"https://hooks.example.com/\",\"events\":[\"pose_generation.exploded\"]}")
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("events[0]"))
                .body(
                        "violations[0].message",
                        equalTo("must be one of avatar_generation.completed, avatar_generation.failed,"
                                + " avatar_generation.cancelled, pose_generation.completed, pose_generation.partial,"
                                + " pose_generation.failed, pose_generation.cancelled, pose_request.approved,"
                                + " pose_request.completed, pose_request.rejected, webhook.test"));
        for (String events : List.of("[]", "null", "[null]", "\"webhook.test\"")) {
            ann.json("{\"url\":\"https://hooks.example.com/\",\"events\":%s}".formatted(events))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", containsString("events"));
        }
        ann.json("{\"url\":\"https://hooks.example.com/\"}")
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("events"));
    }

    @Test
    void patchChangesWhatIsGiven() {
        String webhook = WEBHOOKS + "/" + add(ann);
        ann.json("{\"description\":\"Shop\",\"events\":[\"webhook.test\"]}")
                .patch(webhook)
                .then()
                .statusCode(200)
                .body("description", equalTo("Shop"))
                .body("events", contains("webhook.test"))
                .body("url", equalTo("https://hooks.example.com/studio?x=1"));
        ann.json("{\"isActive\":false,\"description\":null}")
                .patch(webhook)
                .then()
                .statusCode(200)
                .body("isActive", equalTo(false))
                .body("inactiveReason", nullValue())
                .body("description", nullValue());
        ann.json("{\"isActive\":true}").patch(webhook).then().body("isActive", equalTo(true));
        ann.json("{\"secret\":\"whsec_\"}").patch(webhook).then().statusCode(400);
        ann.json("{}").put(webhook).then().statusCode(405).header("Allow", containsString("PATCH"));
    }

    @Test
    void changesAndDeletionsMayAskForTheVersionSeen() {
        String webhook = WEBHOOKS + "/" + add(ann);
        String tag = ann.request().get(webhook).header("ETag");
        ann.request().header("If-None-Match", tag).get(webhook).then().statusCode(304);

        ann.json("{\"description\":\"1\"}")
                .header("If-Match", tag)
                .patch(webhook)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));

        ann.json("{\"description\":\"2\"}")
                .header("If-Match", tag)
                .patch(webhook)
                .then()
                .statusCode(412);
        ann.request().header("If-Match", tag).delete(webhook).then().statusCode(412);
        ann.request().get(webhook).then().body("description", equalTo("1"));
    }

    @Test
    void aPostIsDoneOnceWithItsKey() {
        String key = UUID.randomUUID().toString();
        String secret =
                ann.json(BODY).header("Idempotency-Key", key).post(WEBHOOKS).path("secret");

        ann.json(BODY)
                .header("Idempotency-Key", key)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("secret", equalTo(secret));

        ann.request().get(WEBHOOKS).then().body("$", hasSize(1));
    }

    @Test
    void rotatingShowsAnotherSecretOnce() {
        Response created = ann.json(BODY).post(WEBHOOKS);
        String webhook = created.header("Location");

        Response rotated = ann.request().post(webhook + "/rotate");

        rotated.then()
                .statusCode(200)
                .body("id", equalTo(created.path("id")))
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{32}"))
                .body("secret", not(equalTo(created.path("secret"))));
        ann.request().get(webhook).then().body("secret", nullValue());
    }

    @Test
    void fiveSecretsAreGoodAtMost() {
        String webhook = WEBHOOKS + "/" + add(ann);
        for (int i = 1; i < 5; i++) {
            ann.request().post(webhook + "/rotate").then().statusCode(200);
        }
        ann.request()
                .post(webhook + "/rotate")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The last 5 secrets are still good: rotate again tomorrow"));
    }

    @Test
    void somebodyElsesCannotBeToldFromNone() {
        String webhook = WEBHOOKS + "/" + add(ann);
        String delivery = ann.request().post(webhook + "/test").path("id");
        for (String path : List.of(webhook, WEBHOOKS + "/none")) {
            bob.request().get(path).then().statusCode(404).body("detail", equalTo("Webhook not found"));
            bob.request().get(path + "/deliveries").then().statusCode(404);
            bob.json("{\"description\":\"Bob's\"}").patch(path).then().statusCode(404);
            bob.request().post(path + "/rotate").then().statusCode(404);
            bob.request().post(path + "/test").then().statusCode(404);
            bob.request().delete(path).then().statusCode(404);
        }
        for (String id : List.of(delivery, "none")) {
            bob.request()
                    .post(WEBHOOKS + "/deliveries/" + id + "/redeliver")
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("Delivery not found"));
        }
        bob.request().get(WEBHOOKS).then().body("$", empty());
        ann.request().get(webhook).then().statusCode(200);
    }

    @Test
    void callersNeedAToken() {
        io.restassured.RestAssured.get(WEBHOOKS).then().statusCode(401);
    }

    @Test
    void aDeletedOneIsGone() {
        String webhook = WEBHOOKS + "/" + add(ann);
        ann.request().delete(webhook).then().statusCode(204);
        ann.request().get(webhook).then().statusCode(404);
        ann.request().delete(webhook).then().statusCode(404);
        ann.request().get(WEBHOOKS).then().body("$", empty());
    }

    private static String add(TestCaller caller) {
        return caller.json(BODY).post(WEBHOOKS).then().statusCode(201).extract().path("id");
    }
}
