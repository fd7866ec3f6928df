package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ImageGenerator;
import com.lumiku.studio.generator.provider.ProviderClient.Expected;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/**
 * Text-to-image models behind Hugging Face's inference API. It has words only: neither poses nor references are followed.
 *
 * @see <a href="https://huggingface.co/docs/inference-providers/tasks/text-to-image">Text to image</a>
 */
@Singleton
@LookupIfProperty(name = "studio.generator", stringValue = HuggingFaceImages.NAME)
class HuggingFaceImages implements ImageGenerator {

    static final String NAME = "huggingface";
    private static final int LONGEST_SIDE = 2048;

    private final HuggingFaceConfig config;
    private final ProviderClient client;
    private final Guard guard;
    private final OptionalParameters optional = new OptionalParameters("negative_prompt", "seed", "width", "height");

    HuggingFaceImages(Vertx vertx, ProviderConfig all, HuggingFaceConfig config) {
        this.config = config;
        this.client = ProviderClient.of(vertx, all, config, NAME, "router.huggingface.co", "HF_TOKEN");
        this.guard = new Guard(all);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String model() {
        return config.model();
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, false, false, false, false, LONGEST_SIDE);
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        return guard.call(description, this::make);
    }

    private GeneratedImage make(Description description) throws GeneratorException, InterruptedException {
        TagPrompt prompt = TagPrompt.of(description);
        PictureSize size = PictureSize.of(description).atResolution(config.resolution());
        byte[] picture = optional.call(leftOut -> {
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("inputs", prompt.text());
            body.putObject("parameters")
                    .put("negative_prompt", prompt.negative())
                    .put("width", size.width())
                    .put("height", size.height())
                    .put("seed", description.seed())
                    .remove(leftOut);
            return client.postJson("/models/" + config.model(), body, Expected.PICTURE, bytes -> bytes);
        });
        return new GeneratedImage(
                new ReceivedPicture(picture).fitting(description.width(), description.height()),
                prompt.text(),
                description.seed());
    }
}
