package com.lumiku.studio.pose.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class LibraryTest {

    private static final String LIBRARY = "/api/apps/pose-generator/library";

    private final String category = LibraryRows.category(row -> {});

    @Test
    void publicPosesByPopularity() {
        String some = pose("Some", row -> row.popularityScore = 5);
        String most = pose("Most", row -> row.popularityScore = 9);
        String none = pose("None", row -> {});
        String draft = pose("Draft", row -> {
            row.popularityScore = 99;
            row.isPublic = false;
        });
        given().get(LIBRARY + "?category=" + category)
                .then()
                .statusCode(200)
                .body("id", contains(most, some, none))
                .body("[0].previewImageUrl", equalTo("/uploads/preview.png"));
        given().get(LIBRARY + "?limit=200").then().body("id", not(hasItem(draft)));
        given().get(LIBRARY + "/" + draft).then().statusCode(404);
    }

    @Test
    void aPoseHasAnETag() {
        String pose = pose("One", row -> row.tags = List.of("office", "standing"));
        Response first = given().get(LIBRARY + "/" + pose);
        first.then()
                .statusCode(200)
                .body("name", equalTo("One"))
                .body("tags", contains("office", "standing"))
                .body("licenseType", equalTo("platform"));
        given().header("If-None-Match", first.header("ETag"))
                .get(LIBRARY + "/" + pose)
                .then()
                .statusCode(304);
        given().get(LIBRARY + "/none").then().statusCode(404).body("detail", equalTo("Pose not found"));
    }

    @Test
    void filters() {
        String below = LibraryRows.category(row -> {
            row.parentId = category;
            row.slug = "below-" + category;
        });
        String easy = LibraryRows.pose(below, "Easy", row -> {
            row.difficulty = "beginner";
            row.isFeatured = true;
        });
        String hers = pose("Hers", row -> {
            row.genderSuitability = "female";
            row.tags = List.of("hijab", "office work");
            row.popularityScore = 1;
        });
        in("").body("id", contains(hers, easy));
        given().get(LIBRARY + "?category=below-" + category).then().body("id", contains(easy));
        in("&difficulty=beginner").body("id", contains(easy));
        in("&difficulty=intermediate").body("id", contains(hers));
        in("&genderSuitability=female").body("id", contains(hers));
        in("&featured=true").body("id", contains(easy));
        in("&featured=false&tag=hijab").body("id", contains(hers));
        in("&tag=office work").body("id", contains(hers));
        in("&tag=office").body("$", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "category=none, category, neither the id nor the slug",
        "difficulty=hard, difficulty, 'beginner, intermediate or advanced'",
        "genderSuitability=MALE, genderSuitability, 'male, female or unisex'",
        "featured=yes, featured, true or false",
        "cursor=xyz, cursor, not one that this list gave",
        "limit=0, limit, from 1 to 200",
    })
    void aParameterThatBreaksItsRuleIsNamed(String query, String field, String message) {
        given().get(LIBRARY + "?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void pagesStayStableWhileRowsAreAdded() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            int popularity = i / 3;
            before.add(pose("Paged", row -> row.popularityScore = popularity));
        }
        List<String> seen = new ArrayList<>();
        String next = LIBRARY + "?limit=2&category=" + category;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("id"));
            pose("Added above what was read", row -> row.popularityScore = 100);
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aPageIsReadFromTheIndexOfPopularity() {
        assertThat(plan("""
                SELECT id FROM pose_library p WHERE p."isPublic"
                ORDER BY p."popularityScore" DESC, p.id DESC LIMIT 51
                """))
                .contains("Scan Backward using \"pose_library_popularityScore_id_idx\"")
                .doesNotContain("Sort");
        assertThat(plan("""
                SELECT id FROM pose_library p WHERE p."isPublic" AND (p."popularityScore", p.id) < (7, 'x')
                ORDER BY p."popularityScore" DESC, p.id DESC LIMIT 51
                """)).contains("Index Cond: (ROW(\"popularityScore\", id) < ROW(7, 'x'::text))");
    }

    @Test
    void aSearchAsksWithTheExpressionsOfTheIndexes() {
        for (SearchColumn column : SearchColumn.values()) {
            assertThat(plan("SELECT id FROM pose_library WHERE " + column.words() + " @@ 'yoga:*'::tsquery"))
                    .contains(
                            column == SearchColumn.NAME
                                    ? "Bitmap Index Scan on pose_library_name_words_idx"
                                    : "Bitmap Index Scan on pose_library_words_idx");
        }
    }

    /** As for a table that is too large to be read whole or sorted. */
    private static String plan(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PoseCategory.getEntityManager()
                    .createNativeQuery(
                            "SELECT set_config(name, 'off', true) FROM pg_settings"
                                    + " WHERE name IN ('enable_seqscan', 'enable_sort', 'enable_incremental_sort')",
                            String.class)
                    .getResultList();
            return String.join(
                    "\n",
                    PoseCategory.getEntityManager()
                            .unwrap(Session.class)
                            .createNativeQuery("EXPLAIN " + sql, String.class)
                            .getResultList());
        });
    }

    private ValidatableResponse in(String filter) {
        return given().get(LIBRARY + "?category=" + category + filter).then().statusCode(200);
    }

    private String pose(String name, Consumer<LibraryPose> more) {
        return LibraryRows.pose(category, name, more);
    }
}
