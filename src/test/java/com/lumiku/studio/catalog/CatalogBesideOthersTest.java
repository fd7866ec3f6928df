package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalog of this release, in a database whose platform has categories of its own. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class CatalogBesideOthersTest {

    /** As many as the platform's seed has. */
    private static final int SEEDED = 28;

    @Inject
    @All
    List<CatalogSource> sources;

    @Test
    void allPosesAreThereThoughThePlatformHasCategoriesWithOurSlugs() throws SQLException {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        List<String> slugs = table("pose_categories").rows().stream()
                .map(row -> (String) row.columns().get("slug"))
                .limit(SEEDED)
                .toList();
        for (String slug : slugs) {
            database.with("""
                    INSERT INTO pose_categories (id, name, "displayName", slug, "poseCount", "updatedAt")
                    VALUES ('cm%1$s', '%1$s', '%1$s', '%1$s', 7, now())
                    """.formatted(slug));
        }

        CatalogUpdate update = apply(database);

        assertThat(update.leftOut()).isEmpty();
        assertThat(database.number("SELECT count(*) FROM pose_library"))
                .isEqualTo(table("pose_library").rows().size())
                .isEqualTo(150);
        assertThat(database.number("SELECT count(*) FROM pose_categories"))
                .isEqualTo(table("pose_categories").rows().size());
        assertThat(database.query("SELECT DISTINCT name = slug FROM pose_categories WHERE id LIKE 'cm%'"))
                .containsExactly("t");
        try (Connection connection = open(database)) {
            CatalogInspection inspection = CatalogInspection.of(connection, sources);
            assertThat(inspection.leftOut()).isEmpty();
            assertThat(inspection.isBegun()).isTrue();
        }
    }

    private CatalogTable table(String name) {
        return sources.stream()
                .flatMap(source -> source.tables().stream())
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CatalogUpdate apply(Database database) throws SQLException {
        try (Connection connection = open(database)) {
            connection.setAutoCommit(false);
            CatalogUpdate update = new CatalogUpdate(connection);
            update.apply(
                    sources.stream().flatMap(source -> source.tables().stream()).toList());
            connection.commit();
            return update;
        }
    }

    private static Connection open(Database database) throws SQLException {
        String url = DatabaseUrl.parse(database.url()).settings().get("quarkus.datasource.jdbc.url");
        return DriverManager.getConnection(url, "postgres", "unused");
    }
}
