package com.lumiku.studio.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets {@code DATABASE_URL} set Quarkus' datasource. Set above {@code application.properties} and below the environment,
 * so that Quarkus' own variables, where set, win.
 */
public class DatabaseUrlConfigSourceFactory implements ConfigSourceFactory {

    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue url = context.getValue("DATABASE_URL");
        if (url == null || url.getValue() == null || url.getValue().isBlank()) {
            return List.of();
        }
        return List.of(
                new PropertiesConfigSource(DatabaseUrl.parse(url.getValue()).settings(), "DATABASE_URL", ORDINAL));
    }
}
