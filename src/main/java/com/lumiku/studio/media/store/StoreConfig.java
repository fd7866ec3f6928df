package com.lumiku.studio.media.store;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where pictures lie. */
@ConfigMapping(prefix = "studio.media")
interface StoreConfig {

    /** What pictures lie in. */
    @WithDefault("directory")
    Kind store();

    /** How pictures get to those who have a link. */
    @WithDefault("stream")
    Delivery delivery();

    /**
     * {@code media} in the home folder where nothing is given. Replicas share it; where pictures lie in a bucket, each has its own,
     * for what is not finished.
     */
    Optional<Path> directory();

    /** How often files are looked for that no row names, and rows whose file is missing. */
    @WithDefault("1H")
    @Within(least = "1S", most = "8760H")
    Duration sweepInterval();

    /** How long after the start they are looked for first. */
    @WithDefault("10M")
    @Within(least = "1S", most = "24H")
    Duration sweepDelay();

    /** What pictures lie in. */
    enum Kind {
        DIRECTORY,
        S3
    }

    /** How pictures get to those who have a link. */
    enum Delivery {
        /** Through the service. */
        STREAM,
        /** From the bucket, to which the service refers. */
        REDIRECT
    }

    /** The directory that is given, or the usual one. */
    static Path directoryOf(StoreConfig config, Replica replica) {
        return config.directory().orElse(replica.home().resolve("media"));
    }
}
