package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class CatalogLoaderTest {

    private static final CatalogTable CATEGORIES = new CatalogTable(
            "pose_categories",
            true,
            List.of(new CatalogRow(
                    "standing", Map.of("name", "standing", "displayName", "Standing", "slug", "standing"))));

    @Test
    void aDatabaseThatGoesAwayMeanwhileIsTriedAgain() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        AwayAtFirst pool = new AwayAtFirst(database.url());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CatalogLoader loader = new CatalogLoader(List.of(() -> List.of(CATEGORIES)), pool, threads);

            loader.load().await().atMost(Duration.ofSeconds(20));

            assertThat(database.query("SELECT id FROM pose_categories")).containsExactly("standing");
            assertThat(pool.asked.get()).isEqualTo(2);
        }
    }

    @Test
    void whatIsLeftOutIsCountedInReadiness() {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        CatalogTable orphans = new CatalogTable(
                "pose_library",
                true,
                List.of(new CatalogRow(
                        "orphan",
                        Map.of(
                                "name", "Orphan",
                                "categoryId", "nowhere",
                                "previewImageUrl", "p",
                                "referenceImageUrl", "r",
                                "controlnetImageUrl", "c"))));
        PGSimpleDataSource pool = new AwayAtFirst(database.url());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CatalogLoader loader = new CatalogLoader(List.of(() -> List.of(CATEGORIES, orphans)), pool, threads);
            loader.load().await().atMost(Duration.ofSeconds(20));

            HealthCheckResponse response = new CatalogHealth(loader, () -> true, pool, threads, Duration.ZERO)
                    .call()
                    .await()
                    .atMost(Duration.ofSeconds(20));
            assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
            assertThat(response.getData().orElseThrow())
                    .containsEntry("leftOut", 1L)
                    .containsEntry("rows", "pose_library orphan");
        }
    }

    private static class AwayAtFirst extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        final AtomicInteger asked = new AtomicInteger();

        AwayAtFirst(String url) {
            setUrl(DatabaseUrl.parse(url).settings().get("quarkus.datasource.jdbc.url"));
            setUser("postgres");
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (asked.incrementAndGet() == 1) {
                throw new SQLException("away");
            }
            return super.getConnection();
        }
    }
}
