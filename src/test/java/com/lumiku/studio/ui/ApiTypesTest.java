package com.lumiku.studio.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ApiTypesTest {

    private static final Path TYPES = Path.of("src/main/web/app/api/types.ts");

    @Test
    void theDashboardKnowsTheApiAsItIs() throws IOException {
        String types = ApiTypes.of(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray()));
        if (Boolean.getBoolean("api.types.write")) {
            Files.writeString(TYPES, types);
        }
        assertThat(TYPES)
                .as("written anew by ./mvnw test -Dtest=ApiTypesTest -Dapi.types.write=true")
                .hasContent(types.strip());
    }
}
