package com.lumiku.studio.schema;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.Pooler;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.util.HostSpec;

/** Where and as whom to migrate, as the JDBC driver wants to be told. */
public record Target(String url, Properties properties) {

    private static final Driver DRIVER = new Driver();

    /** The database of a pool. */
    static Target of(AgroalConnectionFactoryConfiguration pool) {
        Properties properties = parsed(pool.jdbcUrl());
        // What the address says is meant more than what holds for all. A pool's patience is none of migrations or
        // backups.
        pool.jdbcProperties().forEach(properties::putIfAbsent);
        if (!PGProperty.SOCKET_TIMEOUT.isPresent(parsed(pool.jdbcUrl()))) {
            properties.remove(PGProperty.SOCKET_TIMEOUT.getName());
        }
        addCredential(properties, pool.principal(), pool);
        pool.credentials().forEach(credential -> addCredential(properties, credential, pool));
        return new Target(pool.jdbcUrl(), properties);
    }

    /** The database of an address. */
    public static Target of(DatabaseUrl address) {
        Map<String, String> settings = address.settings();
        String url = settings.get("quarkus.datasource.jdbc.url");
        Properties properties = parsed(url);
        PGProperty.USER.set(properties, settings.get("quarkus.datasource.username"));
        PGProperty.PASSWORD.set(properties, settings.get("quarkus.datasource.password"));
        return new Target(url, properties);
    }

    /** A new connection, outside every pool. */
    public Connection open() throws SQLException {
        return DRIVER.connect(url, properties);
    }

    /** The pooler before the database, where there is one. */
    Optional<Pooler> pooler() {
        return Pooler.of(properties);
    }

    /** The search path that the server is told when connecting, where one was asked for. */
    Optional<String> searchPath() {
        return Optional.ofNullable(PGProperty.CURRENT_SCHEMA.getOrDefault(properties));
    }

    /** The first of its hosts. */
    public HostSpec host() {
        return hosts()[0];
    }

    public String database() {
        return PGProperty.PG_DBNAME.getOrDefault(properties);
    }

    HostSpec[] hosts() {
        String[] hosts = PGProperty.PG_HOST.getOrDefault(properties).split(",");
        String[] ports = PGProperty.PG_PORT.getOrDefault(properties).split(",");
        return IntStream.range(0, hosts.length)
                .mapToObj(i -> new HostSpec(hosts[i], Integer.parseInt(ports[i])))
                .toArray(HostSpec[]::new);
    }

    /** The address without the password. */
    @Override
    public String toString() {
        return "postgresql://%s@%s:%s/%s"
                .formatted(
                        PGProperty.USER.getOrDefault(properties),
                        PGProperty.PG_HOST.getOrDefault(properties),
                        PGProperty.PG_PORT.getOrDefault(properties),
                        PGProperty.PG_DBNAME.getOrDefault(properties));
    }

    private static Properties parsed(String url) {
        Properties properties = Driver.parseURL(url, null);
        if (properties == null) {
            throw new IllegalArgumentException(
                    "quarkus.datasource.jdbc.url must have the form jdbc:postgresql://host:port/database");
        }
        return properties;
    }

    private static void addCredential(
            Properties properties, Object credential, AgroalConnectionFactoryConfiguration pool) {
        if (credential == null) {
            return;
        }
        pool.securityProviders().stream()
                .map(provider -> provider.getSecurityProperties(credential))
                .filter(found -> found != null)
                .findFirst()
                .ifPresent(properties::putAll);
    }
}
