package com.lumiku.studio.generation.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.ProviderConfig;
import com.lumiku.studio.StudioConfig;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.Capabilities;
import com.lumiku.studio.generation.GeneratedImage;
import com.lumiku.studio.generation.GeneratorException;
import com.lumiku.studio.generation.ImageGenerator;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;

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

    private final ProviderConfig.HuggingFace config;
    private final ProviderClient client;
    private final Guard guard;

    @Inject
    HuggingFaceImages(StudioConfig config) {
        this(config.provider());
    }

    HuggingFaceImages(ProviderConfig config) {
        this.config = config.huggingface();
        Optional<Secret> key = this.config.key().map(Secret::new);
        if (key.isEmpty() && "router.huggingface.co".equals(this.config.url().getHost())) {
            throw new ConfigurationException(
                    "studio.generator=huggingface needs a token: set HF_TOKEN (studio.provider.huggingface.key)");
        }
        this.client = new ProviderClient(this.config.url(), key, config.connectTimeout());
        this.guard = new Guard(config);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(LONGEST_SIDE, false, false);
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        return guard.call(() -> make(description));
    }

    private GeneratedImage make(Description description) throws GeneratorException, InterruptedException {
        if (description.backdrop() instanceof Backdrop.Picture) {
            throw new GeneratorException.Refused("The image service puts nobody before a given picture");
        }
        TagPrompt prompt = TagPrompt.of(description);
        PictureSize size = PictureSize.of(description).atResolution(config.resolution());
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("inputs", prompt.text());
        body.putObject("parameters")
                .put("negative_prompt", prompt.negative())
                .put("width", size.width())
                .put("height", size.height())
                .put("seed", description.seed());
        byte[] picture =
                client.postJson("/models/" + config.model(), body, ProviderClient.PICTURE, InputStream::readAllBytes);
        return new GeneratedImage(
                new ReceivedPicture(picture).fitting(description.width(), description.height()),
                null,
                prompt.text(),
                description.seed());
    }
}
