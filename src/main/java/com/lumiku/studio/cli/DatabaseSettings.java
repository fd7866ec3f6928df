package com.lumiku.studio.cli;

import com.lumiku.studio.database.DatabaseUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Which database is meant. */
public final class DatabaseSettings {

    private static final String DATABASE_URL = "DATABASE_URL";
    private static final List<String> SETTINGS =
            List.of(DATABASE_URL, "quarkus.datasource.jdbc.url", "quarkus.datasource.reactive.url");

    private DatabaseSettings() {}

    /**
     * Where the embedded database is kept; empty where another one is configured, by whatever setting.
     *
     * @throws IllegalArgumentException with a message for the operator where DATABASE_URL is set to what is no address
     */
    public static Optional<Path> embeddedHome() {
        // Reading all settings takes a while; most who run it with a database set it so.
        String url = System.getenv(DATABASE_URL);
        if (url != null && !url.isBlank()) {
            DatabaseUrl.parse(url);
            return Optional.empty();
        }
        Config config = StartConfig.read();
        return SETTINGS.stream().anyMatch(setting -> isSet(config, setting))
                ? Optional.empty()
                : Optional.of(config.getValue("studio.home", Path.class));
    }

    private static boolean isSet(Config config, String setting) {
        return config.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
