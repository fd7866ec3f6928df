package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Extremities;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Skeleton;
import com.lumiku.studio.figure.Support;
import com.lumiku.studio.media.source.Remote;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Descriptions, pictures and settings to test with. */
final class Sample {

    static final Persona PERSONA =
            new Persona("Maya", 34, List.of("curious", "calm"), "Leads a product team in a bank");
    static final Look LOOK =
            new Look("female", "adult", "Indonesian", "slim", "long wavy", "black", "brown", "tan", "business casual");

    private Sample() {}

    static Description portrait(int width, int height) {
        return new Description(
                "Relaxed smile, navy blazer.", PERSONA, LOOK, null, new Backdrop.Suitable(), null, width, height, 42);
    }

    static Description posed() {
        return new Description(null, PERSONA, LOOK, pose(), new Backdrop.Solid("#ABD5F0"), null, 512, 768, 7);
    }

    static Description withReference(Description description, byte[] reference) {
        return new Description(
                description.prompt(),
                description.persona(),
                description.look(),
                description.pose(),
                description.backdrop(),
                reference,
                description.width(),
                description.height(),
                description.seed());
    }

    static Description before(Backdrop backdrop) {
        return new Description(null, null, null, null, backdrop, null, 512, 512, 1);
    }

    private static Pose pose() {
        Keypoint somewhere = new Keypoint(0, 0.5, 0, true);
        List<Keypoint> keypoints = IntStream.range(0, 18)
                .mapToObj(i -> new Keypoint(i % 3 * 0.1, i * 0.05, 0, true))
                .toList();
        return new Pose(
                new Skeleton(keypoints),
                new Extremities(somewhere, somewhere, somewhere, somewhere),
                Framing.FULL_BODY,
                1,
                List.of(new Support(Support.Kind.CHAIR, 0, 0.5, 0, 0), new Support(Support.Kind.DESK, 0, 0.4, 0, 0)),
                List.of());
    }

    /** Left half red, right half blue. */
    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A generator with settings as an operator would give them, after {@code studio.provider.}. */
    static OpenAiImages openAi(Map<String, String> settings) {
        SmallRyeConfig config = config(settings);
        return new OpenAiImages(
                Remote.VERTX,
                config.getConfigMapping(ProviderConfig.class),
                config.getConfigMapping(OpenAiConfig.class),
                Remote.PICTURES);
    }

    /** As {@link #openAi}. */
    static HuggingFaceImages huggingFace(Map<String, String> settings) {
        SmallRyeConfig config = config(settings);
        return new HuggingFaceImages(
                Remote.VERTX,
                config.getConfigMapping(ProviderConfig.class),
                config.getConfigMapping(HuggingFaceConfig.class));
    }

    /** As {@link #openAi}. */
    static ComfyUiImages comfyUi(Map<String, String> settings) {
        SmallRyeConfig config = config(settings);
        return new ComfyUiImages(
                Remote.VERTX,
                config.getConfigMapping(ProviderConfig.class),
                config.getConfigMapping(ComfyUiConfig.class),
                config.getConfigMapping(WorkflowConfig.class));
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(ProviderConfig.class)
                .withMapping(OpenAiConfig.class)
                .withMapping(HuggingFaceConfig.class)
                .withMapping(ComfyUiConfig.class)
                .withMapping(WorkflowConfig.class)
                .withSources(new PropertiesConfigSource(
                        settings.entrySet().stream()
                                .collect(Collectors.toMap(
                                        entry -> "studio.provider." + entry.getKey(), Map.Entry::getValue)),
                        "test",
                        100))
                .build();
    }
}
