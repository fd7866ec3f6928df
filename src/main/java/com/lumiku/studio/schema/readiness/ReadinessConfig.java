package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Watching the schema. */
@ConfigMapping(prefix = "studio.schema")
interface ReadinessConfig {

    /** How often the live schema is compared with what the code maps. */
    @WithDefault("5S")
    @Within(least = "0.1S", most = "1H")
    Duration checkInterval();

    /** The longest pause between two attempts to reach or migrate the database. */
    @WithDefault("30S")
    @Within(least = "0.001S", most = "1H")
    Duration maxBackoff();
}
