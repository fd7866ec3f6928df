package com.lumiku.studio.catalog;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells of rows of the catalog that could not be put in. The service works without them. */
@Readiness
@Singleton
class CatalogHealth implements HealthCheck {

    private static final int NAMED = 10;

    private final CatalogLoader loader;

    CatalogHealth(CatalogLoader loader) {
        this.loader = loader;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> leftOut = loader.leftOut();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("catalog").up().withData("leftOut", leftOut.size());
        if (!leftOut.isEmpty()) {
            response.withData("rows", String.join(", ", leftOut.subList(0, Math.min(NAMED, leftOut.size()))));
        }
        return response.build();
    }
}
