package com.lumiku.studio.generation;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Making pictures. */
@ConfigMapping(prefix = "studio.generation")
public interface GenerationConfig {

    /** How many pictures are made at once; by default as many as there are processors. 0 for none. */
    @Within(least = "0", most = "256")
    OptionalInt workers();

    /** How long after its worker has fallen silent a picture is given to another, at the latest. */
    @WithDefault("30S")
    @Within(least = "1S", most = "1H")
    Duration takeoverAfter();

    /** How often the queue is looked at, though news of it comes at once: this is for when the news gets lost. */
    @WithDefault("2S")
    @Within(least = "0.1S", most = "1H")
    Duration pollInterval();

    /** How often a picture is tried before it has failed. */
    @WithDefault("5")
    @Within(least = "1", most = "100")
    int maxAttempts();

    /** The pause before the second attempt; it doubles with each, and jitters. */
    @WithDefault("2S")
    @Within(least = "0.001S", most = "1H")
    Duration firstRetry();

    /** The longest pause between two attempts, unless the generator asks for more. */
    @WithDefault("2M")
    @Within(least = "0.001S", most = "24H")
    Duration longestRetry();

    /** How long a picture may wait in vain for its generator, for room or for a worker before it has failed. */
    @WithDefault("24H")
    @Within(least = "1S", most = "8760H")
    Duration longestWait();

    /** How long pictures may take to be finished when the service stops; those that do not are given back. */
    @WithDefault("10S")
    @Within(least = "0S", most = "1H")
    Duration shutdownGrace();

    /** How many event streams a user may have open at a replica. */
    @WithDefault("20")
    @Within(least = "1", most = "10000")
    int streamsPerUser();

    /** How many pictures this replica makes at once. */
    static int workersOf(GenerationConfig config) {
        return config.workers().orElse(Runtime.getRuntime().availableProcessors());
    }
}
