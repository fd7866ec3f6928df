package com.lumiku.studio.media.link;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Links to pictures. */
@ConfigMapping(prefix = "studio.media")
interface LinkConfig {

    /** What they are signed with, 32 bytes at least; derived from the tokens' secret or made once where not given. */
    Optional<String> signingKey();

    /** How long a link is good for at least. */
    @WithDefault("1H")
    @Within(least = "1S", most = "8760H")
    Duration linkLifetime();

    /** Scheme and host in front of links, where they are not to be relative. */
    Optional<String> publicUrl();
}
