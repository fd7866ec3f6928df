package com.lumiku.studio.generation;

import com.lumiku.studio.StudioConfig;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** The generators there are, and the one that the configuration chooses. */
@Singleton
public class ImageGenerators {

    private final List<ImageGenerator> all;
    private final String name;

    ImageGenerators(@All List<ImageGenerator> all, StudioConfig config) {
        this.all = all;
        this.name = config.generator();
    }

    /** The generator that makes the pictures. */
    public ImageGenerator chosen() {
        return all.stream()
                .filter(generator -> generator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("studio.generator cannot be " + name + "; there are "
                        + all.stream().map(ImageGenerator::name).sorted().collect(Collectors.joining(", "))));
    }

    void check(@Observes StartupEvent event) {
        chosen();
    }
}
