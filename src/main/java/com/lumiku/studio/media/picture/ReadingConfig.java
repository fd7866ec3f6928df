package com.lumiku.studio.media.picture;

import com.lumiku.studio.config.Within;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** What reading pictures may cost. */
@ConfigMapping(prefix = "studio.media")
interface ReadingConfig {

    /** How much memory pictures being read may take together; half of the largest heap where nothing is given. */
    Optional<@Within(least = "1048576", most = "1099511627776") MemorySize> memory();

    /** How long a picture waits for its turn to be read. */
    @WithName("wait")
    @WithDefault("5S")
    @Within(least = "0S", most = "1H")
    Duration patience();

    /** How many pictures may wait for their turn, or be read, at once. */
    @WithDefault("64")
    @Within(least = "1", most = "100000")
    int queue();

    /** How long reading one picture may take before it is given up. */
    @WithDefault("20S")
    @Within(least = "0.001S", most = "1H")
    Duration readTimeout();
}
