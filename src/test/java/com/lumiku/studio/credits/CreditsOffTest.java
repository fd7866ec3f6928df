package com.lumiku.studio.credits;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Where credits are not charged, everything is free, and no table of the platform's is needed. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class CreditsOffTest {

    private final TestCaller ann = TestCaller.unknownBefore();

    @Test
    void everythingIsFree() {
        ann.request()
                .get(CreditRun.CREDITS)
                .then()
                .statusCode(200)
                .body("", hasKey("balance"))
                .body("balance", nullValue())
                .body("unlimited", equalTo(true))
                .body("prices.values()", hasSize(6))
                .body("prices.values()", everyItem(equalTo(0)));
        ann.request().get(CreditRun.CREDITS + "/history").then().statusCode(200).body("", hasSize(0));
    }
}
