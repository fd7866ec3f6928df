package com.lumiku.studio.database;

import com.lumiku.studio.internals.ReachesInto;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Optional;

/** Why a database's certificate is not trusted, in a sentence for the operator. */
@ReachesInto(
        library = "postgresql",
        version = "42.7.10",
        reason = "The message of an exception tells that the certificate is made out to another host.",
        until = "It throws an exception of its own there.")
@ReachesInto(
        library = "vertx-pg-client",
        version = "4.5.25",
        reason = "The message of an exception tells that the handshake failed, as it has no cause.",
        until = "It keeps the cause.")
public final class CertificateFailure {

    private static final String UNKNOWN_AUTHORITY =
            "the server's certificate is signed by no authority that is trusted here: name the certificate of its"
                    + " authority by sslrootcert in DATABASE_URL";

    private static final String OTHER_HOST =
            "the server's certificate is made out to another host than DATABASE_URL names: name that host, or check the"
                    + " authority alone by sslmode=verify-ca";

    private static final String UNTRUSTED =
            "the server's certificate is not trusted here: name the certificate of its authority by sslrootcert in"
                    + " DATABASE_URL, and the host as the certificate does";

    /** What the reactive client says of whatever is wrong with one, without a cause. */
    private static final String UNSAID = "SSL handshake failed";

    /** What the JDBC driver says of it, of its own and without a cause. */
    private static final String NOT_VERIFIED = "could not be verified by hostnameverifier";

    private CertificateFailure() {}

    /** The sentence, where a failure to connect comes from the certificate. */
    public static Optional<String> sentence(Throwable failure) {
        String sentence = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            sentence = switch (cause) {
                case CertPathBuilderException unknown -> UNKNOWN_AUTHORITY;
                case CertificateException name when isOfName(name) -> OTHER_HOST;
                case Exception reactive when UNSAID.equals(reactive.getMessage()) -> UNTRUSTED;
                case Exception jdbc when String.valueOf(jdbc.getMessage()).contains(NOT_VERIFIED) -> OTHER_HOST;
                default -> sentence;
            };
        }
        return Optional.ofNullable(sentence);
    }

    /** The JDK has no type for it. */
    private static boolean isOfName(GeneralSecurityException failure) {
        String said = String.valueOf(failure.getMessage());
        return said.startsWith("No subject alternative") || said.startsWith("No name matching");
    }
}
