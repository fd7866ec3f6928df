package com.lumiku.studio.pose;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Pictures of poses. */
@ConfigMapping(prefix = "studio.pose")
interface PoseConfig {

    /** How wide they are made, in pixels. */
    @WithDefault("1024")
    @Within(least = "16", most = "4096")
    int width();

    /** How high they are made, in pixels. */
    @WithDefault("1024")
    @Within(least = "16", most = "4096")
    int height();
}
