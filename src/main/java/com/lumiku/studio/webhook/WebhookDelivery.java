package com.lumiku.studio.webhook;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** An event for an endpoint, and what has become of it. */
@Entity
@Table(schema = "studio", name = "webhook_deliveries")
@DynamicUpdate
public class WebhookDelivery extends CreatedRow {

    /** What came before is forgotten: a delivery may be asked for again and again. */
    private static final int ATTEMPTS_KEPT = 20;

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String endpointId;

    @Column(nullable = false)
    public String eventId;

    @Column(nullable = false)
    public String type;

    @Column(nullable = false)
    public String status = DeliveryStatus.PENDING.text();

    /** How often it was tried in vain since it was asked for. */
    public int failures;

    @Convert(converter = DeliveryAttemptsText.class)
    public List<DeliveryAttempt> attempts = List.of();

    /** Why it has failed. */
    public String reason;

    public Instant nextAttemptAt;

    public Instant endedAt;

    /** An endpoint's, the newest first. */
    static PageQuery<WebhookDelivery> pagesOf(String endpointId) {
        return PageQuery.of(
                        WebhookDelivery.class,
                        Keyset.ofTimes("created", "createdAt", delivery -> delivery.createdAt, delivery -> delivery.id))
                .equal("endpointId", endpointId);
    }

    /** The delivery with this id, locked, while it has not ended. */
    static Optional<WebhookDelivery> pending(String id) {
        return WebhookDelivery.<WebhookDelivery>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(WebhookDelivery::isPending);
    }

    /** The endpoint of a delivery, where it is the user's. Loads neither, so that both can be locked as they are. @throws ProblemException 404 */
    static String endpointOf(String userId, String id) {
        return getEntityManager()
                .createQuery("""
                        select d.endpointId from WebhookDelivery d, WebhookEndpoint e
                        where d.id = :id and e.id = d.endpointId and e.userId = :userId
                        """, String.class)
                .setParameter("id", id)
                .setParameter("userId", userId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("Delivery"));
    }

    /** The delivery with this id, locked. @throws ProblemException 404 */
    static WebhookDelivery locked(String id) {
        return WebhookDelivery.<WebhookDelivery>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("Delivery"));
    }

    /** Ends what has not arrived at an endpoint, which is locked. */
    static void endPending(String endpointId, String reason) {
        WebhookDelivery.<WebhookDelivery>find(
                        "endpointId = ?1 and status = ?2 order by id", endpointId, DeliveryStatus.PENDING.text())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(delivery -> delivery.end(DeliveryStatus.FAILED, reason));
        flush();
    }

    boolean isPending() {
        return DeliveryStatus.of(status) == DeliveryStatus.PENDING;
    }

    /** It is to be tried from the beginning. */
    void begin() {
        status = DeliveryStatus.PENDING.text();
        failures = 0;
        reason = null;
        endedAt = null;
        nextAttemptAt = now();
    }

    /** It has been tried. */
    void attempted(DeliveryAttempt attempt) {
        List<DeliveryAttempt> all =
                Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        attempts = all.subList(Math.max(0, all.size() - ATTEMPTS_KEPT), all.size());
        if (!attempt.succeeded()) {
            failures++;
        }
    }

    /** It is tried again after a pause. */
    void putOff(Duration pause) {
        nextAttemptAt = now().plus(pause);
    }

    /** It is not tried any more. */
    void end(DeliveryStatus outcome, String why) {
        status = outcome.text();
        reason = why;
        nextAttemptAt = null;
        endedAt = now();
    }
}
