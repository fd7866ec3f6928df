package com.lumiku.studio;

import static org.awaitility.Awaitility.await;

import com.lumiku.studio.schema.readiness.SchemaWatcher;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets tests begin when the schema is there, as traffic does; those about the time before say so. */
@Singleton
public class AwaitSchema {

    /** Where the answer of readiness holds what the schema's check says. */
    public static final String CHECK = "checks.find { it.name == 'schema' }.data.";

    void onStart(
            @Observes @Priority(Integer.MAX_VALUE) StartupEvent event,
            SchemaWatcher watcher,
            @ConfigProperty(name = "studio-test.await-schema", defaultValue = "true") boolean wanted) {
        if (wanted) {
            await("the schema").atMost(Duration.ofSeconds(60)).until(watcher::isReady);
        }
    }
}
