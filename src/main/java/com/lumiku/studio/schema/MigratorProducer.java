package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the migrator of the configured database, and says where that is. */
class MigratorProducer {

    @Produces
    @Singleton
    Migrator migrator(Target target, SchemaConfig config) {
        return new Migrator(target, Migrations.ofRelease(), config);
    }

    @Produces
    @Dependent
    Target target(AgroalDataSource pool, SchemaConfig config) {
        return config.directUrl()
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
