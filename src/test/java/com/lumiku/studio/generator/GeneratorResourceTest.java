package com.lumiku.studio.generator;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class GeneratorResourceTest {

    @Inject
    ScriptedGenerator generator;

    @Test
    void everybodySeesWhatTheGeneratorsCanDo() {
        generator.limitedTo(new Capabilities(true, false, false, true, false, 2048), () -> get("/api/generators")
                .then()
                .statusCode(200)
                .body("name", contains("drawing", "scripted"))
                .body("active", contains(false, true))
                .body("[0].model", nullValue())
                .body("[0].capabilities.identities", equalTo(true))
                .body("[0].capabilities.longestSide", equalTo(4096))
                .body("[1].capabilities", aMapWithSize(5))
                .body("[1].capabilities.poses", equalTo(true))
                .body("[1].capabilities.references", equalTo(false))
                .body("[1].capabilities.backdrops", equalTo(true)));
    }
}
