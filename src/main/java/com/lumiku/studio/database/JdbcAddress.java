package com.lumiku.studio.database;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * What the JDBC driver is told of the database: how long the server is waited for, and whether a pooler is before it. The
 * reactive client follows that, so that each is set once.
 */
@Singleton
class JdbcAddress {

    private final Properties jdbc;

    JdbcAddress(
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

    /** As the driver reads it. */
    Properties jdbc() {
        return jdbc;
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
