package com.lumiku.studio.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A database's address as libpq and Prisma write it:
 * {@code postgresql://user:password@host:port/database?schema=x&sslmode=y}. User, password and database may be
 * percent-encoded.
 *
 * @param parameters what stands behind the question mark; names that {@link DatabaseParameter} does not know are refused
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">libpq: connection
 *     URIs</a>
 */
public record DatabaseUrl(
        String host,
        int port,
        String database,
        String user,
        String password,
        Map<DatabaseParameter, String> parameters) {

    private static final int DEFAULT_PORT = 5432;
    private static final String SPECIAL_CHARACTERS =
            "special characters in user, password or database must be percent-encoded";

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a message for the operator, without the password, where it is none
     */
    public static DatabaseUrl parse(String text) {
        URI uri = uri(text);
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
            throw invalid("it must start with postgresql://");
        }
        if (uri.getHost() == null) {
            throw invalid(uri.getRawAuthority() == null ? "it names no host" : SPECIAL_CHARACTERS);
        }
        if (uri.getRawPath() == null || uri.getRawPath().length() < 2) {
            throw invalid("it names no database");
        }
        String[] credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        if (credentials.length == 0 || credentials[0].isEmpty()) {
            throw invalid("it names no user");
        }
        return new DatabaseUrl(
                uri.getHost(),
                uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
                decode(uri.getRawPath().substring(1)),
                decode(credentials[0]),
                credentials.length == 2 ? decode(credentials[1]) : "",
                parameters(uri.getRawQuery()));
    }

    /** The settings of Quarkus' JDBC and reactive clients that lead to this database. */
    public Map<String, String> settings() {
        Map<String, String> jdbc = new TreeMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        parameters.forEach((parameter, value) -> parameter.apply(value, jdbc, settings));
        String address = "postgresql://%s:%d/%s".formatted(host, port, encode(database));
        settings.put("quarkus.datasource.jdbc.url", "jdbc:" + address + query(jdbc));
        settings.put("quarkus.datasource.reactive.url", address);
        settings.put("quarkus.datasource.username", user);
        settings.put("quarkus.datasource.password", password);
        return settings;
    }

    @Override
    public String toString() {
        return "postgresql://%s@%s:%d/%s".formatted(user, host, port, database);
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw invalid(SPECIAL_CHARACTERS);
        }
    }

    private static Map<DatabaseParameter, String> parameters(String query) {
        Map<DatabaseParameter, String> parameters = new TreeMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2) {
                throw invalid("its parameter " + parts[0] + " has no value");
            }
            DatabaseParameter parameter = DatabaseParameter.named(parts[0])
                    .orElseThrow(() -> invalid(
                            "it has an unknown parameter " + parts[0] + "; known are " + DatabaseParameter.names()));
            parameters.put(parameter, parameter.checked(decode(parts[1])));
        }
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(encode(value)));
        return query.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static IllegalArgumentException invalid(String reason) {
        return new IllegalArgumentException("DATABASE_URL cannot be used: " + reason
                + ". Expected: postgresql://user:password@host:port/database?schema=public");
    }
}
