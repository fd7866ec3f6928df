package com.lumiku.studio.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters a {@link DatabaseUrl} may carry: those of libpq, of Prisma's PostgreSQL connector and of what hosts hand out.
 * Those of encryption are read together, by {@link Encryption}.
 *
 * @see <a href="https://www.prisma.io/docs/orm/overview/databases/postgresql">Prisma: PostgreSQL connection URL</a>
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq: parameters</a>
 */
enum DatabaseParameter {
    /** The default schema: where the 13 tables are. */
    SCHEMA((value, settings) -> {
        if (value.isBlank()) {
            throw DatabaseUrl.invalid("schema names none: leave it out, or write schema=public");
        }
        settings.schema(Identifier.quoted(value));
    }),

    SSLMODE,
    SSL,
    SSLACCEPT,
    SSLROOTCERT,
    CHANNEL_BINDING,

    /** How many connections this service may open: a fifth for JDBC, the rest for the reactive client, which serves most calls. */
    CONNECTION_LIMIT((value, settings) -> {
        int limit = number("connection_limit", value);
        if (limit < 1) {
            throw DatabaseUrl.invalid("connection_limit must be 1 at least");
        }
        if (limit == 1) {
            settings.notice("connection_limit=1: the service takes 2, as each of its two clients needs one");
        }
        int forJdbc = Math.max(1, limit / 5);
        settings.quarkus("jdbc.max-size", String.valueOf(forJdbc))
                .reactive("max-size", String.valueOf(Math.max(1, limit - forJdbc)));
    }),

    /** Seconds to wait for a free connection. */
    POOL_TIMEOUT(
            (value, settings) -> settings.quarkus("jdbc.acquisition-timeout", seconds("pool_timeout", value) + "S")),

    /** Seconds to wait for a new connection. */
    CONNECT_TIMEOUT((value, settings) -> {
        settings.jdbc("connectTimeout", seconds("connect_timeout", value));
        settings.jdbc("loginTimeout", seconds("connect_timeout", value));
    }),

    /** Seconds to wait for the end of a statement. */
    SOCKET_TIMEOUT((value, settings) -> settings.jdbc("socketTimeout", seconds("socket_timeout", value))),

    /** Seconds after which a connection is made anew. */
    MAX_CONNECTION_LIFETIME((value, settings) -> {
        String seconds = seconds("max_connection_lifetime", value);
        settings.quarkus("jdbc.max-lifetime", seconds + "S");
        if (!seconds.equals("0")) {
            settings.reactive("max-lifetime", seconds + "S");
        }
    }),

    /** Seconds after which a connection that nobody uses is closed. */
    MAX_IDLE_CONNECTION_LIFETIME((value, settings) -> {
        String seconds = seconds("max_idle_connection_lifetime", value);
        if (!seconds.equals("0")) {
            settings.quarkus("jdbc.idle-removal-interval", seconds + "S").reactive("idle-timeout", seconds + "S");
        }
    }),

    /** How many prepared statements a connection keeps. */
    STATEMENT_CACHE_SIZE((value, settings) -> {
        if (number("statement_cache_size", value) == 0) {
            settings.jdbc("prepareThreshold", "0").reactive("cache-prepared-statements", "false");
        } else {
            settings.jdbc("preparedStatementCacheQueries", value);
        }
    }),

    /** Shown in {@code pg_stat_activity}. */
    APPLICATION_NAME((value, settings) -> settings.startup("ApplicationName", "application_name", value)),

    /** Settings of the session, as {@code -c name=value}, and what some hosts tell a project by. */
    OPTIONS((value, settings) -> settings.startup("options", "options", value)),

    /** {@code true} behind PgBouncer in transaction mode: no named prepared statements. */
    PGBOUNCER((value, settings) -> {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> settings.pooler();
            case "false", "0" -> {}
            default -> throw DatabaseUrl.invalid("pgbouncer is true or false");
        }
    }),

    /** Both clients keep connections alive unless told otherwise. */
    KEEPALIVES((value, settings) -> settings.jdbc("tcpKeepAlive", String.valueOf(!value.equals("0")))),

    /** The service writes, and sees by itself whether it can. */
    TARGET_SESSION_ATTRS((value, settings) -> {
        if (!Set.of("any", "read-write", "primary").contains(value)) {
            throw DatabaseUrl.invalid("target_session_attrs=" + value
                    + " asks for a server that takes no writes, which the service needs: leave it out");
        }
        changesNothing("target_session_attrs", settings);
    }),

    GSSENCMODE((value, settings) -> {
        if (value.equals("require")) {
            throw DatabaseUrl.invalid("gssencmode=require asks for encryption by Kerberos, which the reactive client"
                    + " does not have: write sslmode=verify-full instead");
        }
        changesNothing("gssencmode", settings);
    }),

    SSLCERT((value, settings) -> refuseClientCertificate("sslcert")),
    SSLKEY((value, settings) -> refuseClientCertificate("sslkey")),
    SSLIDENTITY((value, settings) -> refuseClientCertificate("sslidentity")),
    SSLPASSWORD((value, settings) -> refuseClientCertificate("sslpassword")),

    /** Other drivers' words for {@link #SCHEMA}. */
    CURRENTSCHEMA((value, settings) -> refuseOtherName("currentSchema")),
    SEARCH_PATH((value, settings) -> refuseOtherName("search_path")),

    CLIENT_ENCODING,
    KEEPALIVES_IDLE,
    KEEPALIVES_INTERVAL,
    KEEPALIVES_COUNT,
    LOAD_BALANCE_HOSTS,
    SSLNEGOTIATION,
    SSLCOMPRESSION,
    SSLSNI,
    KRBSRVNAME,
    GSSLIB,
    GSSDELEGATION,
    MIN_PROTOCOL_VERSION,
    MAX_PROTOCOL_VERSION,
    TCP_USER_TIMEOUT,
    FALLBACK_APPLICATION_NAME,
    USELIBPQCOMPAT,
    SUPA,
    WORKAROUND;

    private final Meaning meaning;

    private interface Meaning {
        void apply(String value, ClientSettings settings);
    }

    DatabaseParameter(Meaning meaning) {
        this.meaning = meaning;
    }

    DatabaseParameter() {
        this.meaning = null;
    }

    /**
     * Adds what the parameter means to the clients' settings.
     *
     * @throws IllegalArgumentException with a message for the operator where it cannot be kept
     */
    void apply(String value, ClientSettings settings) {
        if (meaning != null) {
            meaning.apply(value, settings);
        } else if (!Encryption.PARAMETERS.contains(this)) {
            changesNothing(parameter(), settings);
        }
    }

    static Optional<DatabaseParameter> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.parameter().equalsIgnoreCase(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .filter(value -> value != CURRENTSCHEMA && value != SEARCH_PATH)
                .map(DatabaseParameter::parameter)
                .collect(Collectors.joining(", "));
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void changesNothing(String name, ClientSettings settings) {
        settings.notice(name + " changes nothing here");
    }

    private static void refuseClientCertificate(String name) {
        throw DatabaseUrl.invalid(
                name + " names a client certificate, which the service cannot show: give its role a" + " password");
    }

    private static void refuseOtherName(String name) {
        throw DatabaseUrl.invalid(name + " is another driver's word: write schema=public, with the name of the schema");
    }

    private static String seconds(String name, String value) {
        return String.valueOf(number(name, value));
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,6}")) {
            throw DatabaseUrl.invalid(name + " must be a whole number");
        }
        return Integer.parseInt(value);
    }
}
