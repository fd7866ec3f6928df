package com.lumiku.studio.ui;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The dashboard. */
@ConfigMapping(prefix = "studio.ui")
interface DashboardConfig {

    /** Whether it is served. */
    @WithDefault("true")
    boolean enabled();

    /** Where callers without a token are sent to sign in; they come back with {@code #token=} behind the address. */
    Optional<URI> signInUrl();
}
