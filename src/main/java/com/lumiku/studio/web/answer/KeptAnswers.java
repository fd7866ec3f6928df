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
import org.hibernate.query.NativeQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers kept in {@code studio.idempotency_keys}. Its times are the database's, the same for all replicas. */
@Singleton
class KeptAnswers {

    /** A lock of the transaction, which alone may use a key until it ends; nothing has to be cleaned up when its process dies. */
    static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))";

    private static final String NOT_EXPIRED = "\"createdAt\" > now() - make_interval(secs => %s)";

    /** In a statement of its own: what the one before us wrote is seen only by statements that begin when the lock is ours. */
    static final String FIND = """
            SELECT "requestHash", status, location, body FROM studio.idempotency_keys
            WHERE "userId" = $1 AND key = $2 AND\s""" + NOT_EXPIRED.formatted("$3");

    static final String KEEP = """
            INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, location, body)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT ("userId", key) DO UPDATE SET "requestHash" = excluded."requestHash",
                status = excluded.status, location = excluded.location, body = excluded.body, "createdAt" = now()
            """;

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
        return claim(request).map(this::replay);
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
            return replay(first.get());
        }
        KeptAnswer answer = answer(work.get());
        query(
                        KEEP,
                        request.userId(),
                        request.key(),
                        request.digest(),
                        answer.status(),
                        answer.location(),
                        answer.body())
                .executeUpdate();
        return answer.answer();
    }

    /** Whether a key has been answered within the retention time; outside of transactions. */
    boolean isKept(String userId, String key) {
        return QuarkusTransaction.requiringNew().call(() -> query(FIND, userId, key, retentionSeconds())
                .getResultStream()
                .findFirst()
                .isPresent());
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void removeExpired() {
        database.createNativeMutationQuery(
                        "DELETE FROM studio.idempotency_keys WHERE NOT " + NOT_EXPIRED.formatted("?1"))
                .setParameter(1, retentionSeconds())
                .executeUpdate();
    }

    double retentionSeconds() {
        return retention.toSeconds();
    }

    /** An answer as it is kept. */
    KeptAnswer answer(RestResponse<?> response) {
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                representations.json(response.getEntity()));
    }

    /** An answer given again. */
    <T> RestResponse<T> replay(KeptAnswer first) {
        return first.replay(links);
    }

    private Optional<KeptAnswer> claim(KeyedRequest request) {
        KeyInUseException.unless(
                (Boolean) query(LOCK, request.lock()).getSingleResult().get(0));
        return query(FIND, request.userId(), request.key(), retentionSeconds())
                .getResultStream()
                .findFirst()
                .map(row -> first(row, request));
    }

    private static KeptAnswer first(Tuple row, KeyedRequest request) {
        request.requireSame(row.get("requestHash", byte[].class));
        return new KeptAnswer(
                row.get("status", Integer.class), row.get("location", String.class), row.get("body", byte[].class));
    }

    /** Hibernate counts parameters as the server does, with another sign before them. */
    private NativeQuery<Tuple> query(String sql, Object... parameters) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql.replace('$', '?'), Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
