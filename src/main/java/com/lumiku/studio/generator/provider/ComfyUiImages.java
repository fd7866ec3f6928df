package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ImageGenerator;
import io.quarkus.arc.lookup.LookupIfProperty;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * A ComfyUI server: Stable Diffusion in workflows, with an OpenPose ControlNet for poses. Built-in workflows use ComfyUI's own
 * nodes only; a posed picture follows a reference only in a workflow of the operator's.
 */
@Singleton
@LookupIfProperty(name = "studio.generator", stringValue = ComfyUiImages.NAME)
class ComfyUiImages implements ImageGenerator {

    static final String NAME = "comfyui";
    private static final int LONGEST_SIDE = 2048;

    private final ComfyUiConfig config;
    private final ComfyUiServer server;
    private final Guard guard;
    private final Workflow text;
    private final Workflow pose;
    private final Workflow reference;

    ComfyUiImages(Vertx vertx, ProviderConfig all, ComfyUiConfig config, WorkflowConfig workflows) {
        this.config = config;
        URI url = config.url()
                .orElseThrow(() -> new ConfigurationException(
                        "studio.generator=comfyui needs a server: set COMFYUI_URL (studio.provider.comfyui.url)"));
        ProviderClient client = new ProviderClient(
                vertx, url, config.key().map(Secret::new), all.connectTimeout(), "check studio.provider.comfyui.url");
        this.server = new ComfyUiServer(client, config.pollInterval());
        this.guard = new Guard(all);
        this.text = Workflow.of(workflows.text(), "text");
        this.pose = Workflow.of(workflows.pose(), "pose");
        this.reference = Workflow.of(workflows.reference(), "reference");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String model() {
        return config.checkpoint();
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                pose.uses("skeleton"),
                reference.uses("reference"),
                pose.uses("reference"),
                pose.uses("backdrop"),
                false,
                LONGEST_SIDE);
    }

    @Override
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        return guard.call(description, this::make);
    }

    private GeneratedImage make(Description description) throws GeneratorException, InterruptedException {
        Workflow workflow = workflow(description);
        TagPrompt prompt = TagPrompt.of(description);
        byte[] picture = server.run(workflow.with(values(description, workflow, prompt)));
        return new GeneratedImage(
                new ReceivedPicture(picture).fitting(description.width(), description.height()),
                prompt.text(),
                description.seed());
    }

    private Workflow workflow(Description description) {
        if (!description.isPortrait()) {
            return pose;
        }
        return description.reference() == null ? text : reference;
    }

    private Map<String, Object> values(Description description, Workflow workflow, TagPrompt prompt)
            throws GeneratorException, InterruptedException {
        PictureSize size = PictureSize.of(description).atResolution(config.resolution());
        Map<String, Object> values = new HashMap<>(Map.of(
                "prompt", prompt.text(),
                "negative", prompt.negative(),
                "width", size.width(),
                "height", size.height(),
                "seed", description.seed(),
                "checkpoint", config.checkpoint(),
                "controlnet", config.controlnet()));
        for (Attachment picture : Attachment.of(description, size)) {
            if (workflow.uses(picture.name())) {
                values.put(picture.name(), server.upload(picture));
            }
        }
        return values;
    }
}
