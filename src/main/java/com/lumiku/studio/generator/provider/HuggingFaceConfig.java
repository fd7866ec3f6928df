package com.lumiku.studio.generator.provider;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Text-to-image models served by Hugging Face. */
@ConfigMapping(prefix = "studio.provider.huggingface")
interface HuggingFaceConfig extends HostedModelConfig {

    /** Where it is; {@code /models/} and the model are added. */
    @Override
    @WithDefault("https://router.huggingface.co/hf-inference")
    URI url();

    @Override
    @WithDefault("black-forest-labs/FLUX.1-schnell")
    String model();

    /** The side of the square pictures that the model was trained with, in pixels. */
    @WithDefault("1024")
    @Within(least = "64", most = "4096")
    int resolution();
}
