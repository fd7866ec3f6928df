package com.lumiku.studio.generator.provider;

import com.lumiku.studio.generator.ImageGenerator;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has the chosen provider made at the start, so that what its settings lack is said at once and not with the first picture. */
@Singleton
class ProviderAtStart {

    private static final Logger LOG = Logger.getLogger(ProviderAtStart.class);

    void check(
            @Observes @Priority(1) StartupEvent event,
            @ConfigProperty(name = "studio.generator") String chosen,
            @All List<ImageGenerator> generators) {
        generators.stream()
                .filter(generator -> generator.name().equals(chosen))
                .forEach(generator -> LOG.infof("Pictures are made by %s", generator.name()));
    }
}
