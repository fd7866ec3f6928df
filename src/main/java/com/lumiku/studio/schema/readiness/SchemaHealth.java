package com.lumiku.studio.schema.readiness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database is, at the very moment of asking; if not, it says what is wrong or missing. */
@Readiness
@Singleton
class SchemaHealth implements AsyncHealthCheck {

    static final String NAME = "schema";

    private final SchemaWatcher watcher;

    SchemaHealth(SchemaWatcher watcher) {
        this.watcher = watcher;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return watcher.look().map(SchemaHealth::response);
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("studio.schema.ready", watcher, it -> it.isReady() ? 1 : 0)
                .description("1 while the database has everything the service needs")
                .register(meters);
    }

    private static HealthCheckResponse response(SchemaState state) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME)
                .status(state instanceof SchemaState.Ready)
                .withData("state", state.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (state.reason() != null) {
            response.withData("reason", state.reason());
        }
        switch (state) {
            case SchemaState.Ready ready -> {
                response.withData("version", ready.version());
                list(response, "warnings", ready.warnings());
            }
            case SchemaState.Missing missing -> {
                list(response, "missing", missing.missing());
                list(response, "differences", missing.differences());
            }
            case SchemaState.Refused refused -> list(response, "differences", refused.differences());
            default -> {}
        }
        return response.build();
    }

    private static void list(HealthCheckResponseBuilder response, String name, List<String> items) {
        if (!items.isEmpty()) {
            response.withData(name, HealthLists.encoded(items));
        }
    }
}
