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
import com.lumiku.studio.media.RemotePictureException;
import com.lumiku.studio.media.RemotePictures;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * OpenAI's Images API, and whoever speaks it: pictures from words ({@code images/generations}), and from words and pictures
 * ({@code images/edits}) where there is a reference, a pose or a given background.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/images">Images API</a>
 */
@Singleton
@LookupIfProperty(name = "studio.generator", stringValue = OpenAiImages.NAME)
class OpenAiImages implements ImageGenerator {

    static final String NAME = "openai";
    private static final int LONGEST_SIDE = 2048;

    private final ProviderConfig.OpenAi config;
    private final OpenAiModel model;
    private final ProviderClient client;
    private final RemotePictures pictures;
    private final Guard guard;

    @Inject
    OpenAiImages(StudioConfig config, RemotePictures pictures) {
        this(config.provider(), pictures);
    }

    OpenAiImages(ProviderConfig config, RemotePictures pictures) {
        this.config = config.openai();
        this.model = OpenAiModel.of(this.config);
        Optional<Secret> key = this.config.key().map(Secret::new);
        if (key.isEmpty() && "api.openai.com".equals(this.config.url().getHost())) {
            throw new ConfigurationException(
                    "studio.generator=openai needs a key: set OPENAI_API_KEY (studio.provider.openai.key)");
        }
        this.client = new ProviderClient(this.config.url(), key, config.connectTimeout());
        this.pictures = pictures.trusting(this.config.url());
        this.guard = new Guard(config);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(LONGEST_SIDE, model.edits(), model.edits());
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        return guard.call(() -> make(description));
    }

    private GeneratedImage make(Description description) throws GeneratorException, InterruptedException {
        PictureSize size = PictureSize.of(description).nearest(model.sizes());
        List<Attachment> attachments = model.edits() ? Attachment.of(description, size) : List.of();
        if (!model.edits() && description.backdrop() instanceof Backdrop.Picture) {
            throw new GeneratorException.Refused("The image service puts nobody before a given picture");
        }
        String prompt = ProsePrompt.of(description) + Attachment.words(attachments);
        OpenAiAnswer answer = attachments.isEmpty() ? generation(prompt, size) : edit(prompt, size, attachments);
        return new GeneratedImage(
                picture(answer).fitting(description.width(), description.height()), null, prompt, description.seed());
    }

    private OpenAiAnswer generation(String prompt, PictureSize size) throws GeneratorException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("model", config.model())
                .put("prompt", prompt)
                .put("n", 1)
                .put("size", size.toString());
        config.quality().ifPresent(quality -> body.put("quality", quality));
        if (model.wantsFormat()) {
            body.put("response_format", "b64_json");
        }
        return client.postJson("/images/generations", body, ProviderClient.JSON, OpenAiAnswer::read);
    }

    private OpenAiAnswer edit(String prompt, PictureSize size, List<Attachment> attachments)
            throws GeneratorException, InterruptedException {
        MultipartForm form = new MultipartForm()
                .field("model", config.model())
                .field("prompt", prompt)
                .field("n", "1")
                .field("size", size.toString());
        config.quality().ifPresent(quality -> form.field("quality", quality));
        if (model.wantsFormat()) {
            form.field("response_format", "b64_json");
        }
        String field = attachments.size() == 1 ? "image" : "image[]";
        attachments.forEach(picture -> form.file(field, picture.fileName(), picture.contentType(), picture.bytes()));
        return client.postForm("/images/edits", form, ProviderClient.JSON, OpenAiAnswer::read);
    }

    private ReceivedPicture picture(OpenAiAnswer answer) throws GeneratorException, InterruptedException {
        if (answer.picture() != null) {
            return new ReceivedPicture(answer.picture());
        }
        if (answer.url() == null) {
            throw new GeneratorException.Failed("The image service answered without a picture", null, null);
        }
        try {
            return new ReceivedPicture(pictures.fetch(URI.create(answer.url())));
        } catch (IllegalArgumentException e) {
            throw new GeneratorException.Refused("The image service answered with an address that is none");
        } catch (RemotePictureException e) {
            if (e.isPassing()) {
                throw new GeneratorException.Failed(e.getMessage(), null, e);
            }
            throw new GeneratorException.Refused(e.getMessage());
        }
    }
}
