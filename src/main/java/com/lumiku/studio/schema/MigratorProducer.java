package com.lumiku.studio.schema;

import com.lumiku.studio.StudioConfig;
import com.lumiku.studio.database.DatabaseUrl;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;

/** Makes the migrator of the configured database. */
class MigratorProducer {

    /** @param flyway knows the migrations as the build found them, so that none need be looked for at run time */
    @Produces
    @Singleton
    Migrator migrator(AgroalDataSource pool, Flyway flyway, StudioConfig config) {
        StudioConfig.Schema settings = config.schema();
        Target target = settings.directUrl()
                .map(MigratorProducer::direct)
                .orElseGet(() -> Target.of(
                        pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration()));
        return new Migrator(target, flyway.getConfiguration().getResourceProvider(), settings);
    }

    private static Target direct(String url) {
        try {
            return Target.of(DatabaseUrl.parse(url));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage().replace("DATABASE_URL", "DIRECT_URL"), e);
        }
    }
}
