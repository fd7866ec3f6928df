package com.lumiku.studio.database;

import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether somebody named a database to use. */
public final class DatabaseSettings {

    private static final String DATABASE_URL = "DATABASE_URL";
    private static final List<String> SETTINGS =
            List.of(DATABASE_URL, "quarkus.datasource.jdbc.url", "quarkus.datasource.reactive.url");

    private DatabaseSettings() {}

    /**
     * Whether a database is configured, by whatever setting; if not, the embedded one is meant.
     *
     * @throws IllegalArgumentException with a message for the operator where DATABASE_URL is set to what is no address
     */
    public static boolean areGiven() {
        // Reading all settings takes a while; most who run it with a database set it so.
        String url = System.getenv(DATABASE_URL);
        if (url != null && !url.isBlank()) {
            DatabaseUrl.parse(url);
            return true;
        }
        Config config = ConfigProvider.getConfig();
        return SETTINGS.stream().anyMatch(setting -> isSet(config, setting));
    }

    private static boolean isSet(Config config, String setting) {
        return config.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }
}
