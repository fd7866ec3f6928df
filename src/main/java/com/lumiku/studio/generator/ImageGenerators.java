package com.lumiku.studio.generator;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities.Demands;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The generator that the configuration chooses, and what it can be asked for. */
@Singleton
public class ImageGenerators {

    /** Those of this release; of providers only the chosen one is made. */
    static final List<String> NAMES = List.of("drawing", "openai", "huggingface", "comfyui");

    private final List<ImageGenerator> all;
    private final GeneratorConfig config;

    ImageGenerators(@All List<ImageGenerator> all, GeneratorConfig config) {
        this.all = all;
        this.config = config;
    }

    /** What the chosen generator can do. */
    public Capabilities capabilities() {
        return chosen().capabilities();
    }

    /**
     * Asks the chosen generator what it can do, before a job is started or a picture is waited for.
     *
     * @throws ProblemException 422 with what it cannot
     */
    public void require(Demands demands) {
        Optional<String> lack = capabilities().lacks(demands);
        if (lack.isPresent()) {
            throw new ProblemException(ProblemKind.BEYOND_GENERATOR, lack.get());
        }
    }

    /**
     * Has the chosen generator make a picture. A job that was started while another was chosen may ask too much of it.
     *
     * @throws GeneratorException where it makes none
     */
    public GeneratedImage generate(Description description) throws GeneratorException, InterruptedException {
        Optional<String> lack = capabilities().lacks(Demands.of(description));
        if (lack.isPresent()) {
            throw new GeneratorException.Refused(lack.get());
        }
        return chosen().generate(description);
    }

    /** All that were made, by name. */
    List<GeneratorResource.GeneratorView> views() {
        Map<String, List<LookChoiceView>> choices = LookChoiceView.byField();
        return all.stream()
                .sorted(Comparator.comparing(ImageGenerator::name))
                .map(generator -> new GeneratorResource.GeneratorView(
                        generator.name(),
                        generator.model(),
                        generator.name().equals(config.generator()),
                        generator.capabilities(),
                        choices))
                .toList();
    }

    void check(@Observes @Priority(2) StartupEvent event) {
        chosen();
    }

    /**
     * Asks at the start whether the chosen generator makes pictures with sides of such a length.
     *
     * @param setting which says how long they are
     * @throws ConfigurationException where it makes none
     */
    public void requireSide(String setting, int pixels) {
        int longest = capabilities().longestSide();
        if (pixels > longest) {
            throw new ConfigurationException(String.format(
                    Locale.ROOT,
                    "%s must be at most %d with studio.generator=%s, and is %d",
                    setting,
                    longest,
                    config.generator(),
                    pixels));
        }
    }

    private ImageGenerator chosen() {
        return all.stream()
                .filter(generator -> generator.name().equals(config.generator()))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("studio.generator must be one of %s, and is %s"
                        .formatted(String.join(", ", NAMES), config.generator())));
    }
}
