package com.lumiku.studio.generator.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** OpenAI, and all who speak as it does. */
@ConfigMapping(prefix = "studio.provider.openai")
interface OpenAiConfig extends HostedModelConfig {

    /** Where it is, with the version. */
    @Override
    @WithDefault("https://api.openai.com/v1")
    URI url();

    @Override
    @WithDefault("gpt-image-1")
    String model();

    /** The sizes that the model makes, such as {@code 1024x1024}, where it is not one of OpenAI's. */
    Optional<List<String>> sizes();

    /** Whether the model also makes pictures of given ones, where it is not one of OpenAI's. */
    Optional<Boolean> edits();

    /** What the model calls its qualities, such as {@code medium}. */
    Optional<String> quality();
}
