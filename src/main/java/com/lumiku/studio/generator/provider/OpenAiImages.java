package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ImageGenerator;
import com.lumiku.studio.generator.provider.ProviderClient.Expected;
import com.lumiku.studio.media.source.RemotePictureException;
import com.lumiku.studio.media.source.RemotePictures;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final OpenAiConfig config;
    private final OpenAiModel model;
    private final ProviderClient client;
    private final RemotePictures pictures;
    private final Guard guard;
    private final OptionalParameters optional = new OptionalParameters("response_format", "quality", "size", "n");

    OpenAiImages(Vertx vertx, ProviderConfig all, OpenAiConfig config, RemotePictures pictures) {
        this.config = config;
        this.model = OpenAiModel.of(config);
        this.client = ProviderClient.of(vertx, all, config, NAME, "api.openai.com", "OPENAI_API_KEY");
        this.pictures = pictures.trusting(config.url());
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
        return new Capabilities(model.edits(), model.edits(), model.edits(), model.edits(), false, LONGEST_SIDE);
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        return guard.call(description, this::make);
    }

    private GeneratedImage make(Description description) throws GeneratorException, InterruptedException {
        PictureSize size = PictureSize.of(description).nearest(model.sizes());
        List<Attachment> attachments = model.edits() ? Attachment.of(description, size) : List.of();
        String prompt = ProsePrompt.of(description) + Attachment.words(attachments);
        OpenAiAnswer answer = optional.call(leftOut -> {
            Map<String, String> parameters = parameters(prompt, size);
            parameters.keySet().removeAll(leftOut);
            return attachments.isEmpty() ? generation(parameters) : edit(parameters, attachments);
        });
        return new GeneratedImage(
                picture(answer).fitting(description.width(), description.height()), prompt, description.seed());
    }

    private Map<String, String> parameters(String prompt, PictureSize size) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("model", config.model());
        parameters.put("prompt", prompt);
        parameters.put("n", "1");
        parameters.put("size", size.toString());
        config.quality().ifPresent(quality -> parameters.put("quality", quality));
        if (model.wantsFormat()) {
            parameters.put("response_format", "b64_json");
        }
        return parameters;
    }

    private OpenAiAnswer generation(Map<String, String> parameters) throws GeneratorException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        parameters.forEach(body::put);
        if (body.has("n")) {
            body.put("n", 1);
        }
        return client.postJson("/images/generations", body, Expected.JSON, OpenAiAnswer::read);
    }

    private OpenAiAnswer edit(Map<String, String> parameters, List<Attachment> attachments)
            throws GeneratorException, InterruptedException {
        MultipartForm form = new MultipartForm();
        parameters.forEach(form::field);
        String field = attachments.size() == 1 ? "image" : "image[]";
        attachments.forEach(picture -> form.file(field, picture.fileName(), picture.contentType(), picture.bytes()));
        return client.postForm("/images/edits", form, Expected.JSON, OpenAiAnswer::read);
    }

    /** What addresses without a host are relative to. */
    private URI base() {
        return URI.create(config.url().toString().replaceFirst("/*$", "/"));
    }

    private ReceivedPicture picture(OpenAiAnswer answer) throws GeneratorException, InterruptedException {
        if (answer.picture() != null) {
            return new ReceivedPicture(answer.picture());
        }
        if (answer.url() == null) {
            throw new GeneratorException.Failed("The image service answered without a picture", null, null);
        }
        try {
            return new ReceivedPicture(pictures.fetch(base().resolve(answer.url())));
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
