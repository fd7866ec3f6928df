package com.lumiku.studio.database;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.ssl.DefaultJavaSSLFactory;

/**
 * How the connection is encrypted and whom it trusts. Modes are libpq's: {@code require} encrypts without checking the
 * certificate, unless an authority is named; {@code verify-full} checks it. What asks for more than the clients can do is met by
 * more checking, or refused.
 *
 * @param mode null where nothing was said
 * @param authority the certificate of the authority that signed the server's, a PEM file; null for those the machine trusts
 */
@RegisterForReflection(targets = DefaultJavaSSLFactory.class)
record Encryption(String mode, String authority, boolean bound) {

    static final Set<DatabaseParameter> PARAMETERS = EnumSet.of(
            DatabaseParameter.SSLMODE,
            DatabaseParameter.SSL,
            DatabaseParameter.SSLACCEPT,
            DatabaseParameter.SSLROOTCERT,
            DatabaseParameter.CHANNEL_BINDING);

    private static final List<String> MODES =
            List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    private static final String VERIFY = "verify-full";
    /** node-postgres' word. */
    private static final String UNCHECKED = "no-verify";

    private static final String VERIFY_AUTHORITY = "verify-ca";
    private static final String OF_THE_MACHINE = "system";
    private static final Set<String> UNENCRYPTED = Set.of("disable", "allow");

    /** @throws IllegalArgumentException with a message for the operator where it cannot be kept */
    static Encryption of(Map<DatabaseParameter, String> parameters) {
        String mode = mode(parameters);
        String authority = parameters.get(DatabaseParameter.SSLROOTCERT);
        if (OF_THE_MACHINE.equals(authority)) {
            authority = null;
            mode = VERIFY;
        } else if (authority == null && Files.exists(ofLibpq())) {
            authority = ofLibpq().toString();
        } else if (authority != null && "require".equals(mode)) {
            mode = VERIFY_AUTHORITY;
        }
        boolean bound = isBound(parameters.get(DatabaseParameter.CHANNEL_BINDING));
        if (bound && mode != null && UNENCRYPTED.contains(mode)) {
            throw DatabaseUrl.invalid(
                    "channel_binding=require needs encryption, which sslmode=%s does not ask for: write".formatted(mode)
                            + " sslmode=require");
        }
        return new Encryption(mode, authority, bound);
    }

    void apply(ClientSettings settings, boolean loopback) {
        // The reactive client cannot bind; the certificate, checked in full, keeps others out as well.
        String reactive = bound ? VERIFY : mode;
        if (bound) {
            settings.jdbc("channelBinding", "require");
            settings.notice("channel_binding=require: the reactive client checks the server's certificate instead"
                    + " (verify-full)");
        }
        if (mode != null) {
            settings.jdbc("sslmode", mode);
        }
        if (isChecked(mode) && authority == null) {
            settings.jdbc("sslfactory", DefaultJavaSSLFactory.class.getName());
        } else if (isChecked(mode)) {
            settings.jdbc("sslrootcert", authority);
        }
        if (isChecked(reactive) && authority != null) {
            settings.reactive("trust-certificate-pem", "true").reactive("trust-certificate-pem.certs", authority);
        }
        if (reactive == null && !loopback) {
            // As libpq and JDBC do by themselves.
            reactive = "prefer";
        }
        if (reactive != null) {
            settings.reactive("postgresql.ssl-mode", reactive)
                    .reactive("trust-all", String.valueOf(!isChecked(reactive)))
                    .reactive("hostname-verification-algorithm", reactive.equals(VERIFY) ? "HTTPS" : "NONE");
        }
    }

    private static boolean isChecked(String mode) {
        return mode != null && mode.startsWith("verify");
    }

    private static String mode(Map<DatabaseParameter, String> parameters) {
        String mode = parameters.get(DatabaseParameter.SSLMODE);
        if (UNCHECKED.equals(mode)) {
            mode = "require";
        }
        if (mode != null && !MODES.contains(mode)) {
            throw DatabaseUrl.invalid("sslmode is one of " + String.join(", ", MODES));
        }
        String ssl = parameters.get(DatabaseParameter.SSL);
        if (mode == null && ssl != null) {
            mode = switch (ssl) {
                case "true", "1", UNCHECKED -> "require";
                case "false", "0" -> "disable";
                default -> throw DatabaseUrl.invalid("ssl is true or false; sslmode says more");
            };
        }
        String accept = parameters.get(DatabaseParameter.SSLACCEPT);
        if (accept == null || accept.equals("accept_invalid_certs")) {
            return mode;
        }
        if (!accept.equals("strict")) {
            throw DatabaseUrl.invalid("sslaccept is strict or accept_invalid_certs");
        }
        if (mode != null && UNENCRYPTED.contains(mode)) {
            throw DatabaseUrl.invalid(
                    "sslaccept=strict checks a certificate, but sslmode=%s does not ask for one: write".formatted(mode)
                            + " sslmode=verify-full");
        }
        return VERIFY;
    }

    private static boolean isBound(String binding) {
        return switch (binding) {
            case null -> false;
            case "disable", "prefer" -> false;
            case "require" -> true;
            default -> throw DatabaseUrl.invalid("channel_binding is disable, prefer or require");
        };
    }

    /** Where libpq and the JDBC driver look by themselves. */
    private static Path ofLibpq() {
        return Path.of(System.getProperty("user.home"), ".postgresql", "root.crt");
    }
}
