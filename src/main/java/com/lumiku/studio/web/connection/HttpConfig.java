package com.lumiku.studio.web.connection;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** In which time requests have to arrive. */
@ConfigMapping(prefix = "studio.http")
interface HttpConfig {

    /** The headers, after the connection was made or the first byte of another request came. */
    @WithDefault("15S")
    @Within(least = "1S", most = "1H")
    Duration headerTimeout();

    /** The body, after the headers: longer than an upload may take, which is told why it is refused. */
    @WithDefault("3M")
    @Within(least = "1S", most = "24H")
    Duration bodyTimeout();
}
