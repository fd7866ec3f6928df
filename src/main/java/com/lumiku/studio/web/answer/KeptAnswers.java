package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.Session;

/** The answers kept in {@code studio.idempotency_keys}. Its times are the database's, the same for all replicas. */
@Singleton
class KeptAnswers {

    private final Session database;
    private final Duration retention;

    KeptAnswers(Session database, IdempotencyConfig config) {
        this.database = database;
        this.retention = config.retention();
    }

    /**
     * Takes a key for the current transaction, which alone may use it until it ends.
     *
     * @return the first answer, where there was one within the retention time
     * @throws ProblemException 409 while another transaction has the key, 422 where it answered another request
     */
    Optional<KeptAnswer> claim(String userId, String key, byte[] request) {
        if (!isFree(userId, key)) {
            throw new KeyInUseException();
        }
        return database.createNativeQuery("""
                        SELECT "requestHash", status, location, body FROM studio.idempotency_keys
                        WHERE "userId" = :userId AND key = :key AND "createdAt" > now() - make_interval(secs => :retention)
                        """, Tuple.class)
                .setParameter("userId", userId)
                .setParameter("key", key)
                .setParameter("retention", (double) retention.toSeconds())
                .getResultStream()
                .findFirst()
                .map(row -> answer(row, request));
    }

    /** Whether a key has been answered within the retention time; outside of transactions. */
    boolean isKept(String userId, String key) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM studio.idempotency_keys
                            WHERE "userId" = :userId AND key = :key
                              AND "createdAt" > now() - make_interval(secs => :retention))
                        """, Boolean.class)
                .setParameter("userId", userId)
                .setParameter("key", key)
                .setParameter("retention", (double) retention.toSeconds())
                .getSingleResult());
    }

    /** Keeps an answer in the current transaction. */
    void keep(String userId, String key, byte[] request, KeptAnswer answer) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, location, body)
                        VALUES (:userId, :key, :request, :status, :location, :body)
                        ON CONFLICT ("userId", key) DO UPDATE SET "requestHash" = excluded."requestHash",
                            status = excluded.status, location = excluded.location, body = excluded.body,
                            "createdAt" = now()
                        """)
                .setParameter("userId", userId)
                .setParameter("key", key)
                .setParameter("request", request)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void removeExpired() {
        database.createNativeMutationQuery(
                        "DELETE FROM studio.idempotency_keys WHERE \"createdAt\" <= now() - make_interval(secs => :retention)")
                .setParameter("retention", (double) retention.toSeconds())
                .executeUpdate();
    }

    /** A lock of the transaction, so that nothing has to be cleaned up when its process dies. */
    private boolean isFree(String userId, String key) {
        return database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
                .setParameter("key", userId + '\n' + key)
                .getSingleResult();
    }

    private static KeptAnswer answer(Tuple row, byte[] request) {
        if (!Arrays.equals(row.get("requestHash", byte[].class), request)) {
            throw new ProblemException(
                    ProblemKind.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key came with another request before");
        }
        return new KeptAnswer(
                row.get("status", Integer.class), row.get("location", String.class), row.get("body", byte[].class));
    }
}
