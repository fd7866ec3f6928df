package com.lumiku.studio.pose.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalog of poses as everybody sees it, without a token. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseCatalogRowsTest {

    private static final String POSE = "/api/apps/pose-generator/library/pose-yoga-tree";

    @Inject
    PoseCounts counts;

    @BeforeEach
    void theCatalogIsPutInBesideTheStart() {
        await("the catalog").untilAsserted(() -> given().get(POSE).then().statusCode(200));
    }

    @Test
    void aPoseIsOffered() {
        given().get(POSE)
                .then()
                .body("name", equalTo("Tree (Vrksasana)"))
                .body("categoryId", equalTo("category-yoga"))
                .body("difficulty", equalTo("intermediate"))
                .body("tags", hasItems("tree", "balance", "yoga", "sports"))
                .body("isFeatured", equalTo(true))
                .body("sourceType", equalTo("curated"))
                .body("thumbnailUrl", startsWith("/media/catalog/poses/pose-yoga-tree/thumbnail.jpg?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yoga", "yoga tree", "sports balance"})
    void aPoseIsFoundByItsCategories(String words) {
        given().queryParam("q", words)
                .queryParam("limit", 200)
                .get("/api/apps/pose-generator/library")
                .then()
                .statusCode(200)
                .body("id", hasItems("pose-yoga-tree"));
    }

    @ParameterizedTest
    @CsvSource({
        "previewImageUrl, image/png",
        "referenceImageUrl, image/png",
        "controlnetImageUrl, image/png",
        "thumbnailUrl, image/jpeg"
    })
    void itsPicturesAreThere(String link, String type) {
        JsonPath pose = given().get(POSE).jsonPath();
        byte[] first = picture(pose.getString(link), type);
        assertThat(picture(pose.getString(link), type)).isEqualTo(first).hasSizeGreaterThan(2000);
    }

    private static byte[] picture(String link, String type) {
        return given().urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }

    @Test
    void theCategoriesKnowHowManyPosesTheyHave() {
        given().get("/api/apps/pose-generator/categories")
                .then()
                .body("find { it.slug == 'sports' }.poseCount", greaterThanOrEqualTo(22))
                .body("find { it.slug == 'sports' }.children.slug", hasItems("fitness", "yoga", "running"));
        counts.count();
        assertThat(count("category-yoga")).isEqualTo(8);
    }

    @Test
    void aPoseThatSomebodyAddsIsCounted() {
        counts.count();
        int sports = count("category-sports");
        int running = count("category-running");
        LibraryRows.pose("category-running", "Added", row -> {});
        LibraryRows.pose("category-sports", "Added as well", row -> {});
        LibraryRows.pose("category-running", "Not for everybody", row -> row.isPublic = false);
        counts.count();
        assertThat(count("category-running")).isEqualTo(running + 1);
        assertThat(count("category-sports")).isEqualTo(sports + 2);
    }

    private static int count(String category) {
        return QuarkusTransaction.requiringNew().call(() -> PoseCategory.<PoseCategory>findById(category).poseCount);
    }
}
