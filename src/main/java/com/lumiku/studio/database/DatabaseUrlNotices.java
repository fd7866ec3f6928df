package com.lumiku.studio.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says once what of {@code DATABASE_URL} is taken but met in another way, or changes nothing. */
class DatabaseUrlNotices {

    private static final Logger LOG = Logger.getLogger(DatabaseUrlNotices.class);

    void tell(@Observes StartupEvent event, @ConfigProperty(name = "DATABASE_URL") Optional<String> url) {
        url.filter(given -> !given.isBlank()).map(DatabaseUrl::parse).ifPresent(address -> address.notices()
                .forEach(notice -> LOG.infof("DATABASE_URL: %s", notice)));
    }
}
