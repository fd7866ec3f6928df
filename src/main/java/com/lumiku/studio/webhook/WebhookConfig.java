package com.lumiku.studio.webhook;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Telling others what happens. */
@ConfigMapping(prefix = "studio.webhooks")
interface WebhookConfig {

    /**
     * The hosts that may also be told over http and wherever they are: {@code name}, which stands for all of its ports, or {@code
     * name:port}.
     */
    Optional<Set<String>> allowedHosts();

    /** How many deliveries a replica sends at once; a quarter of them may be one user's. */
    @WithDefault("16")
    @Within(least = "1", most = "256")
    int slots();

    /** In which time an endpoint has to answer. */
    @WithDefault("15S")
    @Within(least = "0.1S", most = "1M")
    Duration timeout();

    /** How long deliveries that have ended are kept. */
    @WithDefault("168H")
    @Within(least = "1H", most = "8760H")
    Duration retention();
}
