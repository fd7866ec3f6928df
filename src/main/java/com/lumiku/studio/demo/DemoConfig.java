package com.lumiku.studio.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The demo. */
@ConfigMapping(prefix = "studio.demo")
interface DemoConfig {

    /** Whether an empty database is filled with something to look at, and any other refused. */
    @WithDefault("false")
    boolean enabled();
}
