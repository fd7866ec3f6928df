package com.lumiku.studio.media.store;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready also while pictures cannot be kept, as everything else goes on; but says so. */
@Readiness
@Singleton
class StoreHealth implements HealthCheck {

    private final StoreWatch watch;

    StoreHealth(StoreWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("store").up();
        if (!watch.isAvailable()) {
            response.withData("warning", "Pictures cannot be kept: their store is full, away, or may not be written");
        }
        return response.build();
    }
}
