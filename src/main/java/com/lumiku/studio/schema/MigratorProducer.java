package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.settings.StudioConfig;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the migrator of the configured database, and says where that is. */
class MigratorProducer {

    @Produces
    @Singleton
    Migrator migrator(Target target, StudioConfig config) {
        return new Migrator(target, Migrations.ofRelease(), config.schema());
    }

    @Produces
    @Dependent
    Target target(AgroalDataSource pool, StudioConfig config) {
        return config.schema()
                .directUrl()
                .map(MigratorProducer::direct)
                .orElseGet(() -> Target.of(
                        pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration()));
    }

    private static Target direct(String url) {
        try {
            return Target.of(DatabaseUrl.parse(url));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage().replace("DATABASE_URL", "DIRECT_URL"), e);
        }
    }
}
