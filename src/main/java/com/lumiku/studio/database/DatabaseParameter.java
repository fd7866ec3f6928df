package com.lumiku.studio.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters a {@link DatabaseUrl} may carry: those of Prisma's PostgreSQL connector and their libpq names.
 *
 * @see <a href="https://www.prisma.io/docs/orm/overview/databases/postgresql">Prisma: PostgreSQL connection URL</a>
 */
enum DatabaseParameter {
    /** The default schema: where the 13 tables are. */
    SCHEMA {
        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            jdbc.put("currentSchema", quoted(value));
            settings.put("quarkus.datasource.reactive.additional-properties.search_path", quoted(value));
        }
    },

    /** As libpq: {@code require} encrypts without checking the certificate, {@code verify-full} checks it. */
    SSLMODE {
        @Override
        String checked(String value) {
            if (!value.matches("disable|allow|prefer|require|verify-ca|verify-full")) {
                throw DatabaseUrl.invalid("sslmode is one of disable, allow, prefer, require, verify-ca, verify-full");
            }
            return value;
        }

        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            jdbc.put("sslmode", value);
            settings.put("quarkus.datasource.reactive.postgresql.ssl-mode", value);
            settings.put("quarkus.datasource.reactive.trust-all", String.valueOf(!value.startsWith("verify")));
            settings.put(
                    "quarkus.datasource.reactive.hostname-verification-algorithm",
                    value.equals("verify-full") ? "HTTPS" : "NONE");
        }
    },

    /** The certificate of the authority that signed the server's, a PEM file. */
    SSLROOTCERT {
        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            jdbc.put("sslrootcert", value);
            settings.put("quarkus.datasource.reactive.trust-certificate-pem", "true");
            settings.put("quarkus.datasource.reactive.trust-certificate-pem.certs", value);
        }
    },

    /** How many connections this service may open: a fifth for JDBC, the rest for the reactive client, which serves most calls. */
    CONNECTION_LIMIT {
        @Override
        String checked(String value) {
            if (number(value) < 2) {
                throw DatabaseUrl.invalid("connection_limit must be 2 at least");
            }
            return value;
        }

        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            int limit = number(value);
            int forJdbc = Math.max(1, limit / 5);
            settings.put("quarkus.datasource.jdbc.max-size", String.valueOf(forJdbc));
            settings.put("quarkus.datasource.reactive.max-size", String.valueOf(limit - forJdbc));
        }
    },

    /** Seconds to wait for a free connection. */
    POOL_TIMEOUT {
        @Override
        String checked(String value) {
            return String.valueOf(number(value));
        }

        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            settings.put("quarkus.datasource.jdbc.acquisition-timeout", value + "S");
        }
    },

    /** Seconds to wait for a new connection. */
    CONNECT_TIMEOUT {
        @Override
        String checked(String value) {
            return String.valueOf(number(value));
        }

        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            jdbc.put("connectTimeout", value);
        }
    },

    /** Shown in {@code pg_stat_activity}. */
    APPLICATION_NAME {
        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            jdbc.put("ApplicationName", value);
            settings.put("quarkus.datasource.reactive.additional-properties.application_name", value);
        }
    },

    /** {@code true} behind PgBouncer in transaction mode: no named prepared statements. */
    PGBOUNCER {
        @Override
        void apply(String value, Map<String, String> jdbc, Map<String, String> settings) {
            if (!Boolean.parseBoolean(value)) {
                return;
            }
            jdbc.put("prepareThreshold", "0");
            settings.put("quarkus.datasource.reactive.cache-prepared-statements", "false");
            settings.put("quarkus.datasource.reactive.postgresql.use-layer7-proxy", "true");
        }
    };

    /** Adds what the parameter means to the parameters of the JDBC URL and to Quarkus' settings. */
    abstract void apply(String value, Map<String, String> jdbc, Map<String, String> settings);

    /** The value, or {@link IllegalArgumentException} with a message for the operator. */
    String checked(String value) {
        return value;
    }

    static Optional<DatabaseParameter> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.parameter().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(DatabaseParameter::parameter).collect(Collectors.joining(", "));
    }

    private String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    int number(String value) {
        if (!value.matches("\\d{1,6}")) {
            throw DatabaseUrl.invalid(parameter() + " must be a whole number");
        }
        return Integer.parseInt(value);
    }
}
