package com.lumiku.studio.webhook;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/**
 * The table {@code studio.webhook_secrets}: what deliveries to each endpoint are signed with. All of it runs in the caller's
 * transaction; all times are the database's.
 */
@Singleton
class EndpointSecrets {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 24;

    /** Each is a signature more in the header of every delivery. */
    private static final int MOST = 5;

    private static final String VALID =
            "\"endpointId\" = :endpointId AND (\"expiresAt\" IS NULL OR \"expiresAt\" > now())";

    private final Session database;

    EndpointSecrets(Session database) {
        this.database = database;
    }

    /** Gives an endpoint a secret; the one before is good for a day more. As users are shown it. @throws ProblemException 409 */
    String renew(String endpointId) {
        if (valid(endpointId).size() >= MOST) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    String.format(Locale.ROOT, "The last %d secrets are still good: rotate again tomorrow", MOST));
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        database.createNativeMutationQuery("""
                        UPDATE studio.webhook_secrets SET "expiresAt" = now() + interval '24 hours'
                        WHERE "endpointId" = :endpointId AND "expiresAt" IS NULL
                        """)
                .setParameter("endpointId", endpointId)
                .executeUpdate();
        database.createNativeMutationQuery(
                        "INSERT INTO studio.webhook_secrets (\"endpointId\", secret) VALUES (:endpointId, :secret)")
                .setParameter("endpointId", endpointId)
                .setParameter("secret", secret)
                .executeUpdate();
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** What to sign with, the newest first. */
    List<byte[]> valid(String endpointId) {
        return database.createNativeQuery(
                        "SELECT secret FROM studio.webhook_secrets WHERE " + VALID + " ORDER BY \"createdAt\" DESC",
                        byte[].class)
                .setParameter("endpointId", endpointId)
                .getResultList();
    }

    /** Those that are over are forgotten. */
    void forgetExpired() {
        database.createNativeMutationQuery("DELETE FROM studio.webhook_secrets WHERE \"expiresAt\" < now()")
                .executeUpdate();
    }
}
