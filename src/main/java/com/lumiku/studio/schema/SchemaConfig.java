package com.lumiku.studio.schema;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Migrating and verifying the schema. */
@ConfigMapping(prefix = "studio.schema")
interface SchemaConfig {

    /** Where to migrate if DATABASE_URL leads to a pooler such as PgBouncer: the database itself, in the same syntax. */
    Optional<String> directUrl();

    /** How long one statement of a migration waits for a lock that somebody else holds, before it is retried. */
    @WithDefault("5S")
    @Within(least = "0.001S", most = "1H")
    Duration lockTimeout();

    /** How long a check of the database may take before the database counts as away. */
    @WithDefault("3S")
    @Within(least = "0.1S", most = "1H")
    Duration checkTimeout();
}
