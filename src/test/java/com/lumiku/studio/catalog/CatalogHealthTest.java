package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class CatalogHealthTest {

    private static final CatalogTable CATEGORIES = new CatalogTable(
            "pose_categories",
            true,
            List.of(new CatalogRow(
                    "standing", Map.of("name", "standing", "displayName", "Standing", "slug", "standing"))));
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PGSimpleDataSource pool = new PGSimpleDataSource();
    private Database database;

    @BeforeEach
    void migrate() {
        database = Database.fresh();
        Migrating.attempt(database.url());
        pool.setUrl(DatabaseUrl.parse(database.url()).settings().get("quarkus.datasource.jdbc.url"));
        pool.setUser("postgres");
    }

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void onANewDatabaseItIsDownUntilTheCatalogIsIn() {
        CatalogLoader loader = loader();
        HealthCheckResponse before = health(loader, FOR_EVER);
        assertThat(before.getName()).isEqualTo("catalog");
        assertThat(before.getStatus()).isEqualTo(Status.DOWN);
        assertThat(before.getData().orElseThrow()).containsEntry("reason", "it is being put in");

        loader.load().await().atMost(Duration.ofSeconds(20));

        assertThat(health(loader, FOR_EVER).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatAnotherReplicaOrAnOlderReleasePutInCounts() {
        loader().load().await().atMost(Duration.ofSeconds(20));
        assertThat(health(loader(), FOR_EVER).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aCatalogOfWhichNothingFitsIsInAsWell() {
        CatalogTable incomplete = new CatalogTable(
                "pose_categories", true, List.of(new CatalogRow("nameless", Map.of("slug", "nameless"))));
        CatalogLoader loader = new CatalogLoader(List.of(() -> List.of(incomplete)), pool, threads);
        loader.load().await().atMost(Duration.ofSeconds(20));
        assertThat(database.query("SELECT id FROM studio.catalog_entries")).isEmpty();
        assertThat(health(loader, FOR_EVER).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void onceInItCountsWhateverHappensLater() {
        CatalogLoader loader = loader();
        CatalogHealth health = new CatalogHealth(loader, () -> true, pool, threads, FOR_EVER);
        loader().load().await().atMost(Duration.ofSeconds(20));
        assertThat(ask(health).getStatus()).isEqualTo(Status.UP);

        database.with("DROP TABLE studio.catalog_entries");

        assertThat(ask(health).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aCatalogThatCannotBePutInKeepsNobodyAwayForGood() {
        database.with("DROP TABLE studio.catalog_entries");
        HealthCheckResponse late = health(loader(), Duration.ZERO);
        assertThat(late.getStatus()).isEqualTo(Status.UP);
        assertThat(late.getData().orElseThrow().get("reason").toString()).contains("catalog_entries");
        assertThat(health(loader(), FOR_EVER).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void beforeTheSchemaIsThereTheDatabaseIsNotAsked() {
        pool.setUrl("jdbc:postgresql://127.0.0.1:1/none");
        assertThat(ask(new CatalogHealth(loader(), () -> false, pool, threads, FOR_EVER))
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    private CatalogLoader loader() {
        return new CatalogLoader(List.of(() -> List.of(CATEGORIES)), pool, threads);
    }

    private HealthCheckResponse health(CatalogLoader loader, Duration patience) {
        return ask(new CatalogHealth(loader, () -> true, pool, threads, patience));
    }

    private static HealthCheckResponse ask(CatalogHealth health) {
        return health.call().await().atMost(Duration.ofSeconds(20));
    }
}
