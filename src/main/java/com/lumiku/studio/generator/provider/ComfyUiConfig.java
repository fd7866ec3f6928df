package com.lumiku.studio.generator.provider;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A ComfyUI server. */
@ConfigMapping(prefix = "studio.provider.comfyui")
interface ComfyUiConfig {

    Optional<URI> url();

    /** Sent as bearer, for servers behind a proxy that wants one. */
    Optional<String> key();

    /** The model, as its loader node calls it. */
    @WithDefault("sd_xl_base_1.0.safetensors")
    String checkpoint();

    /** The OpenPose ControlNet that goes with the model, as its loader node calls it. */
    @WithDefault("controlnet-openpose-sdxl-1.0.safetensors")
    String controlnet();

    /** The side of the square pictures that the model was trained with, in pixels. */
    @WithDefault("1024")
    @Within(least = "64", most = "4096")
    int resolution();

    /** How often it is asked whether the picture is ready. */
    @WithDefault("0.5S")
    @Within(least = "0.001S", most = "1H")
    Duration pollInterval();
}
