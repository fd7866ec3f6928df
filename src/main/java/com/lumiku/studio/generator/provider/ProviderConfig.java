package com.lumiku.studio.generator.provider;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Generators over HTTP, of which {@code studio.generator} chooses one. */
@ConfigMapping(prefix = "studio.provider")
interface ProviderConfig {

    /** How long connecting may take. */
    @WithDefault("5S")
    @Within(least = "0.001S", most = "1H")
    Duration connectTimeout();

    /** How long a picture may take in all before it counts as failed. */
    @WithDefault("3M")
    @Within(least = "0.001S", most = "24H")
    Duration timeout();

    /** How long a generator that keeps failing is left alone. */
    @WithDefault("30S")
    @Within(least = "0S", most = "24H")
    Duration rest();

    /** Whether what servers take for instructions in a prompt ({@code <lora:…>}) is taken out of the words of users. */
    @WithDefault("true")
    boolean neutraliseMarkup();
}
