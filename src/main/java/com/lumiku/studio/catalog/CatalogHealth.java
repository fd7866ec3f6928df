package com.lumiku.studio.catalog;

import com.lumiku.studio.schema.readiness.SchemaWatcher;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * On a database that never had a catalog, ready only when it is in: whoever waits for readiness sees no empty library, whichever
 * replica puts it in, as that is one transaction.
 *
 * <p>This is for the first moments only, and never keeps callers away for good: a catalog that was there once counts for as long
 * as the process lives, and one of an older release until the new one is in. A first one that cannot be put in is waited for a
 * minute: from then on the library is empty or old, but all else works, so the service is ready and names the reason. Rows that
 * could not be put in are named, too.
 */
@Readiness
@Singleton
class CatalogHealth implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int NAMED = 10;

    private final CatalogLoader loader;
    private final BooleanSupplier isSchemaReady;
    private final DataSource database;
    private final ExecutorService threads;
    private final Duration patience;
    private volatile boolean in;

    @Inject
    CatalogHealth(
            CatalogLoader loader, SchemaWatcher schema, DataSource database, @VirtualThreads ExecutorService threads) {
        this(loader, schema::isReady, database, threads, PATIENCE);
    }

    CatalogHealth(
            CatalogLoader loader,
            BooleanSupplier isSchemaReady,
            DataSource database,
            ExecutorService threads,
            Duration patience) {
        this.loader = loader;
        this.isSchemaReady = isSchemaReady;
        this.database = database;
        this.threads = threads;
        this.patience = patience;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (in || loader.isDone()) {
            in = true;
            return Uni.createFrom().item(up());
        }
        if (!isSchemaReady.getAsBoolean()) {
            return Uni.createFrom().item(down("the schema comes first"));
        }
        return Uni.createFrom().item(this::look).runSubscriptionOn(threads);
    }

    private HealthCheckResponse look() {
        try {
            in = isIn();
        } catch (SQLException e) {
            return notIn(e.getMessage());
        }
        return in ? up() : notIn(loader.failure().orElse("it is being put in"));
    }

    private HealthCheckResponse notIn(String reason) {
        if (loader.elapsed().compareTo(patience) < 0) {
            return down(reason);
        }
        return HealthCheckResponse.named("catalog")
                .up()
                .withData("state", "missing")
                .withData("reason", reason)
                .build();
    }

    private boolean isIn() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new CatalogEntries(connection).areIn();
        }
    }

    private HealthCheckResponse up() {
        return withLeftOut(HealthCheckResponse.named("catalog").up()).build();
    }

    private HealthCheckResponseBuilder withLeftOut(HealthCheckResponseBuilder response) {
        List<String> leftOut = loader.leftOut();
        response.withData("leftOut", leftOut.size());
        return leftOut.isEmpty()
                ? response
                : response.withData("rows", String.join(", ", leftOut.subList(0, Math.min(NAMED, leftOut.size()))));
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named("catalog")
                .down()
                .withData("state", "loading")
                .withData("reason", reason)
                .build();
    }
}
