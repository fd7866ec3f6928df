package com.lumiku.studio.portrait;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** What drawing portraits may cost. */
@ConfigMapping(prefix = "studio.portrait")
interface PortraitConfig {

    /** How long a portrait waits for its turn to be drawn. */
    @WithName("wait")
    @WithDefault("5S")
    @Within(least = "0S", most = "1H")
    Duration patience();

    /** How many portraits may wait for their turn, or be drawn, at once. */
    @WithDefault("64")
    @Within(least = "1", most = "100000")
    int queue();
}
