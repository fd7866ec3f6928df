package com.lumiku.studio.schema.readiness;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started as soon as the process answers, whatever its database does: who is killed for a database that is away, or for a
 * migration that waits for a lock, starts the same wait anew. {@link SchemaHealth} says the rest.
 */
@Startup
@Singleton
class ProcessStarted implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("process");
    }
}
