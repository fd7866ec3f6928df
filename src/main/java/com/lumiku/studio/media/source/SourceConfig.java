package com.lumiku.studio.media.source;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Pictures that come from outside. */
@ConfigMapping(prefix = "studio.media")
interface SourceConfig {

    /** In which time the whole of an upload has to arrive. */
    @WithDefault("2M")
    @Within(least = "1S", most = "24H")
    Duration uploadTimeout();

    /** The hosts from which pictures are fetched, where callers or providers name one: {@code name} or {@code name:port}. */
    Optional<Set<String>> fetchHosts();

    /** How long fetching a picture may take. */
    @WithDefault("20S")
    @Within(least = "0.001S", most = "1H")
    Duration fetchTimeout();
}
