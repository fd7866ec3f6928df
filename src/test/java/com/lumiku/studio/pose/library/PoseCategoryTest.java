package com.lumiku.studio.pose.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.ForeignRows;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseCategoryTest {

    private static final String CATEGORIES = "/api/apps/pose-generator/categories";

    @Inject
    PoseCounts counts;

    @Test
    void areATreeInOrderWithTrueCounts() {
        String top = LibraryRows.category(row -> row.poseCount = 77);
        String second = LibraryRows.category(row -> {
            row.parentId = top;
            row.displayOrder = 2;
        });
        String first = LibraryRows.category(row -> {
            row.parentId = top;
            row.displayOrder = 1;
        });
        String hidden = LibraryRows.category(row -> {
            row.parentId = top;
            row.isActive = false;
        });
        LibraryRows.pose(top, "Own", row -> {});
        LibraryRows.pose(second, "Below", row -> {});
        LibraryRows.pose(second, "Draft", row -> row.isPublic = false);
        LibraryRows.pose(hidden, "Below what is not shown", row -> {});

        String here = "find { it.id == '" + top + "' }.";
        given().get(CATEGORIES)
                .then()
                .statusCode(200)
                .body(here + "poseCount", equalTo(3))
                .body(here + "children.id", contains(first, second))
                .body(here + "children.poseCount", contains(0, 1))
                .body(here + "children[1].children", hasSize(0))
                .body("id", not(hasItem(first)));
        given().get("/api/apps/pose-generator/library?total=true&category=" + top)
                .then()
                .header("X-Total-Count", "3");
    }

    @Test
    void onlyCategoriesThatTheCatalogFilledAreCountedInTheirRows() {
        PoseRun.begin();
        String theirs = LibraryRows.category(row -> row.poseCount = 77);
        LibraryRows.pose(theirs, "Theirs", row -> {});
        String filled = QuarkusTransaction.requiringNew()
                .call(() -> LibraryPose.<LibraryPose>findById(PoseRun.TREE).categoryId);
        ForeignRows.run("UPDATE pose_categories SET \"poseCount\" = 999 WHERE id = ?1", filled);

        counts.count();

        assertThat(poseCount(theirs)).isEqualTo(77);
        assertThat(poseCount(filled)).isPositive().isLessThan(150);
    }

    private static int poseCount(String category) {
        return QuarkusTransaction.requiringNew().call(() -> PoseCategory.<PoseCategory>findById(category).poseCount);
    }

    @Test
    void aCircleOfParentsHarmsNobody() {
        String one = LibraryRows.category(row -> {});
        String other = LibraryRows.category(row -> row.parentId = one);
        QuarkusTransaction.requiringNew().run(() -> PoseCategory.<PoseCategory>findById(one).parentId = other);

        given().get(CATEGORIES).then().statusCode(200).body("id", not(hasItem(one)));
        given().get("/api/apps/pose-generator/library?category=" + one)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }
}
