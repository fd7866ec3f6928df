package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers kept in {@code studio.idempotency_keys}. Its times are the database's, the same for all replicas. */
@Singleton
class KeptAnswers {

    private final Session database;
    private final EntityTags representations;
    private final LinkRenewal links;
    private final Duration retention;

    KeptAnswers(Session database, EntityTags representations, LinkRenewal links, IdempotencyConfig config) {
        this.database = database;
        this.representations = representations;
        this.links = links;
        this.retention = config.retention();
    }

    /**
     * The answer given before.
     *
     * @throws ProblemException 409 while another transaction has the key, 422 where it answered another request
     */
    @Transactional
    <T> Optional<RestResponse<T>> find(KeyedRequest request) {
        return claim(request).map(first -> first.replay(links));
    }

    /** Gives the answer given before, or does the work and keeps its answer, where the request has a key. */
    @Transactional
    <T> RestResponse<T> once(Optional<KeyedRequest> keyed, Supplier<RestResponse<T>> work) {
        if (keyed.isEmpty()) {
            return work.get();
        }
        KeyedRequest request = keyed.get();
        Optional<KeptAnswer> first = claim(request);
        if (first.isPresent()) {
            return first.get().replay(links);
        }
        KeptAnswer answer = answer(work.get());
        keep(request, answer);
        return answer.answer();
    }

    private KeptAnswer answer(RestResponse<?> response) {
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                representations.json(response.getEntity()));
    }

    /** Takes a key for the current transaction, which alone may use it until it ends. */
    private Optional<KeptAnswer> claim(KeyedRequest request) {
        if (!isFree(request)) {
            throw new KeyInUseException();
        }
        return database.createNativeQuery("""
                        SELECT "requestHash", status, location, body FROM studio.idempotency_keys
                        WHERE "userId" = :userId AND key = :key AND "createdAt" > now() - make_interval(secs => :retention)
                        """, Tuple.class)
                .setParameter("userId", request.userId())
                .setParameter("key", request.key())
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

    private void keep(KeyedRequest request, KeptAnswer answer) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, location, body)
                        VALUES (:userId, :key, :request, :status, :location, :body)
                        ON CONFLICT ("userId", key) DO UPDATE SET "requestHash" = excluded."requestHash",
                            status = excluded.status, location = excluded.location, body = excluded.body,
                            "createdAt" = now()
                        """)
                .setParameter("userId", request.userId())
                .setParameter("key", request.key())
                .setParameter("request", request.digest())
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
    private boolean isFree(KeyedRequest request) {
        return database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
                .setParameter("key", request.lock())
                .getSingleResult();
    }

    private static KeptAnswer answer(Tuple row, KeyedRequest request) {
        request.requireSame(row.get("requestHash", byte[].class));
        return new KeptAnswer(
                row.get("status", Integer.class), row.get("location", String.class), row.get("body", byte[].class));
    }
}
