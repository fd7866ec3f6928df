package com.lumiku.studio.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What this process is. */
@ConfigMapping(prefix = "studio")
interface ReplicaConfig {

    /** Where the embedded database and, by default, pictures are kept. */
    Path home();

    /** What this replica does. */
    @WithDefault("all")
    Replica.Role role();
}
