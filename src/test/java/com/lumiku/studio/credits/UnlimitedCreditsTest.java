package com.lumiku.studio.credits;

import static com.lumiku.studio.credits.CreditRun.CREDITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose tags say that nothing is charged. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class UnlimitedCreditsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"beta\",\"enterprise_unlimited\"]",
                "enterprise_unlimited",
                "beta, enterprise_unlimited",
            })
    void whoIsTaggedPaysNothing(String tags) {
        CreditRun ann = CreditRun.begin(3);
        tag(ann, tags);

        ann.user()
                .request()
                .get(CREDITS)
                .then()
                .body("unlimited", equalTo(true))
                .body("balance", equalTo(3));
        String id = ann.pictures(2, "")
                .then()
                .statusCode(202)
                .body("creditCharged", equalTo(0))
                .extract()
                .path("id");
        ann.awaitPoses(id, "completed").then().body("creditRefunded", equalTo(0));
        assertThat(ann.ledger()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"enterprise\"]",
                "not_enterprise_unlimited",
                "{\"enterprise_unlimited\":true}",
                "[\"enterprise_unl",
                ""
            })
    void othersPay(String tags) {
        CreditRun ann = CreditRun.begin(3);
        tag(ann, tags);

        ann.user().request().get(CREDITS).then().body("unlimited", equalTo(false));
        ann.avatar().then().statusCode(402);
    }

    @ParameterizedTest
    @CsvSource({"text[], '{beta,enterprise_unlimited}'", "jsonb, '[\"enterprise_unlimited\"]'"})
    void tagsMayBeAListOfTheDatabases(String type, String value) {
        CreditRun ann = CreditRun.begin(0);
        tag(ann, null);
        CreditRun.run("ALTER TABLE users RENAME \"userTags\" TO kept");
        CreditRun.run("ALTER TABLE users ADD \"userTags\" " + type);
        try {
            CreditRun.run(
                    "UPDATE users SET \"userTags\" = CAST(?1 AS " + type + ") WHERE id = ?2", value, ann.userId());
            ann.user().request().get(CREDITS).then().body("unlimited", equalTo(true));
        } finally {
            CreditRun.run("ALTER TABLE users DROP \"userTags\"");
        }
        try {
            ann.user().request().get(CREDITS).then().statusCode(200).body("unlimited", equalTo(false));
        } finally {
            CreditRun.run("ALTER TABLE users RENAME kept TO \"userTags\"");
        }
    }

    private static void tag(CreditRun ann, String tags) {
        CreditRun.run("UPDATE users SET \"userTags\" = CAST(?1 AS text) WHERE id = ?2", tags, ann.userId());
    }
}
