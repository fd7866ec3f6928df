package com.lumiku.studio.settings;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Generators over HTTP, of which {@code studio.generator} chooses one. */
public interface ProviderConfig {

    /** How long connecting may take. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** How long a picture may take in all before it counts as failed. */
    @WithDefault("3M")
    Duration timeout();

    /** How long a generator that keeps failing is left alone. */
    @WithDefault("30S")
    Duration rest();

    /** Whether what servers take for instructions in a prompt ({@code <lora:…>}) is taken out of the words of users. */
    @WithDefault("true")
    boolean neutraliseMarkup();

    OpenAi openai();

    HuggingFace huggingface();

    ComfyUi comfyui();

    /** OpenAI, and all who speak as it does. */
    interface OpenAi {

        /** Where it is, with the version. */
        @WithDefault("https://api.openai.com/v1")
        URI url();

        Optional<String> key();

        @WithDefault("gpt-image-1")
        String model();

        /** The sizes that the model makes, such as {@code 1024x1024}, where it is not one of OpenAI's. */
        Optional<List<String>> sizes();

        /** Whether the model also makes pictures of given ones, where it is not one of OpenAI's. */
        Optional<Boolean> edits();

        /** What the model calls its qualities, such as {@code medium}. */
        Optional<String> quality();
    }

    /** Text-to-image models served by Hugging Face. */
    interface HuggingFace {

        /** Where it is; {@code /models/} and the model are added. */
        @WithDefault("https://router.huggingface.co/hf-inference")
        URI url();

        Optional<String> key();

        @WithDefault("black-forest-labs/FLUX.1-schnell")
        String model();

        /** The side of the square pictures that the model was trained with, in pixels. */
        @WithDefault("1024")
        int resolution();
    }

    /** A ComfyUI server. */
    interface ComfyUi {

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
        int resolution();

        /** How often it is asked whether the picture is ready. */
        @WithDefault("0.5S")
        Duration pollInterval();

        /** Workflows in ComfyUI's API format instead of the built-in ones. */
        Workflows workflow();
    }

    /** Files with workflows; what they may refer to, src/docs/generators.md says. */
    interface Workflows {

        /** From words alone. */
        Optional<Path> text();

        /** In a pose. */
        Optional<Path> pose();

        /** From a reference picture. */
        Optional<Path> reference();
    }
}
