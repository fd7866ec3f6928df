package com.lumiku.studio.schema;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started when the database has been ready for the first time. */
@Startup
@Singleton
class SchemaStarted implements HealthCheck {

    private final SchemaWatcher watcher;

    SchemaStarted(SchemaWatcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema migrated")
                .status(watcher.wasEverReady())
                .build();
    }
}
