package com.lumiku.studio.schema;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import io.quarkus.flyway.runtime.FlywayContainer;
import io.quarkus.flyway.runtime.FlywayContainerProducer;
import io.quarkus.flyway.runtime.FlywayRuntimeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps Quarkus from making a Flyway at every start, active or not. {@link Migrations} makes one when there is something to
 * migrate, on a connection of its own.
 */
@Alternative
@Priority(1)
@Singleton
@ReachesInto(
        library = "quarkus-flyway",
        version = "3.32.1",
        reason = "FlywayContainerProducer is replaced, as it makes a Flyway at each start, active or not.",
        until = "The extension makes none where it is not active.")
class NoFlywayAtStart extends FlywayContainerProducer {

    NoFlywayAtStart(FlywayRuntimeConfig config, FlywayBuildTimeConfig buildConfig) {
        super(config, buildConfig, List.of());
    }

    @Override
    public FlywayContainer createFlyway(
            DataSource database, String name, boolean hasMigrations, boolean createPossible) {
        return new FlywayContainer(null, false, false, false, false, false, false, name, hasMigrations, createPossible);
    }
}
