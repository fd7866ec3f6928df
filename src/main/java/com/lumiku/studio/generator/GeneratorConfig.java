package com.lumiku.studio.generator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who makes the pictures. */
@ConfigMapping(prefix = "studio")
interface GeneratorConfig {

    /** Which generator is chosen. */
    @WithDefault("drawing")
    String generator();
}
