package com.lumiku.studio.database;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * How long the server is waited for. The JDBC driver has settings for that; the reactive client follows them, so that each is
 * set once.
 */
@Singleton
class ClientTimeouts {

    private final Properties jdbc;

    ClientTimeouts(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout")
                    String connecting,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout")
                    String statement) {
        Properties defaults = new Properties();
        PGProperty.CONNECT_TIMEOUT.set(defaults, connecting);
        PGProperty.SOCKET_TIMEOUT.set(defaults, statement);
        Properties given = url.map(text -> Driver.parseURL(text, defaults)).orElse(null);
        this.jdbc = given == null ? defaults : given;
    }

    /** For a new connection. */
    Duration connecting() {
        return seconds(PGProperty.CONNECT_TIMEOUT);
    }

    /** For a statement under way. */
    Duration statement() {
        return seconds(PGProperty.SOCKET_TIMEOUT);
    }

    private Duration seconds(PGProperty property) {
        return Duration.ofSeconds(Long.parseLong(property.getOrDefault(jdbc)));
    }
}
