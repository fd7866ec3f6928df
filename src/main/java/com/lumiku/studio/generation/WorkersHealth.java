package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready from the moment the workers are told to stop, while running pictures are still being finished. */
@Readiness
@Singleton
class WorkersHealth implements HealthCheck {

    private final Workers workers;

    WorkersHealth(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("workers")
                .status(!workers.isStopping())
                .build();
    }
}
