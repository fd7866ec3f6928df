package com.lumiku.studio.generator.provider;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Locale;

/**
 * What differs between the models behind OpenAI's Images API.
 *
 * @param sizes what it makes; any size where empty
 * @param edits whether it makes new pictures of given ones
 * @param wantsFormat whether it must be told to answer with the picture rather than its address; others refuse to be told
 */
record OpenAiModel(List<PictureSize> sizes, boolean edits, boolean wantsFormat) {

    private static final List<PictureSize> GPT_IMAGE = sizes("1024x1024", "1536x1024", "1024x1536");
    private static final List<PictureSize> DALL_E_3 = sizes("1024x1024", "1792x1024", "1024x1792");
    private static final List<PictureSize> DALL_E_2 = sizes("1024x1024", "512x512", "256x256");

    /** @throws ConfigurationException where a configured size is none */
    static OpenAiModel of(OpenAiConfig config) {
        OpenAiModel known = known(config.model());
        List<PictureSize> sizes = config.sizes()
                .map(given -> given.stream().map(PictureSize::parse).toList())
                .orElse(known.sizes);
        return new OpenAiModel(sizes, config.edits().orElse(known.edits), known.wantsFormat);
    }

    /** By the last part of the name: gateways put the provider's before it, as in {@code azure/gpt-image-1}. */
    private static OpenAiModel known(String model) {
        String name = model.substring(model.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gpt-image") || name.startsWith("chatgpt-image")) {
            return new OpenAiModel(GPT_IMAGE, true, false);
        }
        return switch (name) {
            case "dall-e-3" -> new OpenAiModel(DALL_E_3, false, true);
            case "dall-e-2" -> new OpenAiModel(DALL_E_2, false, true);
            default -> new OpenAiModel(List.of(), false, true);
        };
    }

    private static List<PictureSize> sizes(String... texts) {
        return List.of(texts).stream().map(PictureSize::parse).toList();
    }
}
