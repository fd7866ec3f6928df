package com.lumiku.studio.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database's address as libpq and Prisma write it:
 * {@code postgresql://user:password@host:port/database?schema=x&sslmode=y}. User, password and database may be
 * percent-encoded.
 *
 * @param host an IPv6 address in brackets
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
    private static final Pattern SERVER = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]*)(?::([0-9]{0,5}))?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.[0-9.]+|\\[::1]");
    private static final String SPECIAL_CHARACTERS =
            "special characters in user, password or database must be percent-encoded";

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException with a message for the operator, without the password, where it is none
     */
    public static DatabaseUrl parse(String text) {
        URI uri = uri(unquoted(text.strip()));
        Map<String, String> query = query(uri.getRawQuery());
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        int at = authority.lastIndexOf('@');
        String[] credentials =
                at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
        Matcher server = server(query.getOrDefault("host", authority.substring(at + 1)), query.remove("host") != null);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String database = query.containsKey("dbname") ? query.get("dbname") : decode(path.replaceFirst("^/", ""));
        String user = query.getOrDefault("user", credentials.length == 0 ? "" : decode(credentials[0]));
        String password = query.getOrDefault("password", credentials.length < 2 ? "" : decode(credentials[1]));
        String port = query.getOrDefault("port", server.group(2));
        List.of("dbname", "user", "password", "port").forEach(query::remove);
        if (database.isEmpty()) {
            throw invalid("it names no database");
        }
        if (user.isEmpty()) {
            throw invalid("it names no user");
        }
        DatabaseUrl url = new DatabaseUrl(server.group(1), port(port), database, user, password, parameters(query));
        url.clients();
        return url;
    }

    /** The settings of Quarkus' JDBC and reactive clients that lead to this database. */
    public Map<String, String> settings() {
        ClientSettings clients = clients();
        Map<String, String> settings = new LinkedHashMap<>(clients.quarkus());
        String address =
                String.format(Locale.ROOT, "postgresql://%s:%d/%s", host, port, ClientSettings.encode(database));
        settings.put("quarkus.datasource.jdbc.url", "jdbc:" + address + clients.query());
        settings.put("quarkus.datasource.reactive.url", address);
        settings.put("quarkus.datasource.username", user);
        settings.put("quarkus.datasource.password", password);
        return settings;
    }

    /** What of the address is met in another way than it says, in sentences. */
    List<String> notices() {
        return clients().notices();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "postgresql://%s@%s:%d/%s", user, host, port, database);
    }

    private ClientSettings clients() {
        ClientSettings settings = new ClientSettings();
        parameters.forEach((parameter, value) -> parameter.apply(value, settings));
        settings.complete();
        Encryption.of(parameters).apply(settings, LOOPBACK.matcher(host).matches());
        return settings;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static URI uri(String text) {
        if (text.startsWith("jdbc:")) {
            throw invalid("it begins with jdbc:, which is the JDBC driver's own form: leave jdbc: out, and put user and"
                    + " password before the host");
        }
        if (text.startsWith("prisma:") || text.startsWith("prisma+postgres:")) {
            throw invalid(
                    "it leads to a proxy that speaks Prisma's protocol and not PostgreSQL's: give the address of the"
                            + " database itself");
        }
        if (!text.startsWith("postgresql://") && !text.startsWith("postgres://")) {
            throw invalid("it must start with postgresql://");
        }
        try {
            URI uri = new URI(text);
            if (uri.getRawFragment() != null) {
                // What stands behind it would be lost.
                throw invalid(SPECIAL_CHARACTERS);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw invalid(SPECIAL_CHARACTERS);
        }
    }

    private static Matcher server(String text, boolean decoded) {
        String server = decoded ? text : decode(text);
        if (server.isEmpty()) {
            throw invalid("it names no host");
        }
        if (server.startsWith("/") || server.startsWith("@")) {
            throw invalid("it names a unix socket, which the JDBC driver cannot use: name the host, such as 127.0.0.1");
        }
        if (server.contains(",")) {
            throw invalid("it names more than one host: name the one address that leads to the primary");
        }
        Matcher parts = SERVER.matcher(server);
        if (!parts.matches()) {
            throw invalid(SPECIAL_CHARACTERS);
        }
        return parts;
    }

    private static int port(String text) {
        if (text == null || text.isEmpty()) {
            return DEFAULT_PORT;
        }
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw invalid("its port must be a number from 1 to 65535");
        }
        return port;
    }

    private static Map<String, String> query(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2) {
                throw invalid("its parameter " + parts[0] + " has no value");
            }
            if (values.put(parts[0], decode(parts[1])) != null) {
                throw invalid("its parameter " + parts[0] + " is given twice");
            }
        }
        return values;
    }

    private static Map<DatabaseParameter, String> parameters(Map<String, String> query) {
        Map<DatabaseParameter, String> parameters = new EnumMap<>(DatabaseParameter.class);
        query.forEach((name, value) -> {
            DatabaseParameter known = DatabaseParameter.named(name)
                    .orElseThrow(() -> invalid(
                            "it has an unknown parameter " + name + "; known are " + DatabaseParameter.names()));
            if (parameters.put(known, value) != null) {
                throw invalid("its parameter " + name + " is given twice");
            }
        });
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid(SPECIAL_CHARACTERS);
        }
    }

    static IllegalArgumentException invalid(String reason) {
        return new IllegalArgumentException("DATABASE_URL cannot be used: " + reason
                + ". Expected: postgresql://user:password@host:port/database?schema=public");
    }
}
