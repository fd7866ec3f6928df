package com.lumiku.studio.webhook;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Where a user wants to be told what happens. Its secrets are {@link EndpointSecrets}. */
@Entity
@Table(schema = "studio", name = "webhook_endpoints")
@DynamicUpdate
public class WebhookEndpoint extends UpdatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String url;

    public String description;

    @Column(nullable = false)
    public List<String> events;

    public boolean isActive = true;

    /** Why the service has switched it off; null where the user has, or nobody. */
    public String inactiveReason;

    /** A user's, the newest first. */
    static PageQuery<WebhookEndpoint> pagesOfUser(String userId) {
        return PageQuery.of(
                        WebhookEndpoint.class,
                        Keyset.ofTimes("created", "createdAt", endpoint -> endpoint.createdAt, endpoint -> endpoint.id))
                .equal("userId", userId);
    }

    /** The endpoint with this id, where it is the user's. @throws ProblemException 404 */
    static WebhookEndpoint ofUser(String userId, String id, LockModeType lock) {
        return WebhookEndpoint.<WebhookEndpoint>find("id = ?1 and userId = ?2", id, userId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Webhook"));
    }

    /** The endpoint with this id, locked, whosever it is. */
    static Optional<WebhookEndpoint> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Switches it off. */
    void switchOff(String reason) {
        isActive = false;
        inactiveReason = reason;
    }
}
