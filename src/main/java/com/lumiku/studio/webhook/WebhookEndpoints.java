package com.lumiku.studio.webhook;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.function.Consumer;
import org.hibernate.Session;

/** What users do with their endpoints. Everything happens in the caller's transaction. */
@Singleton
class WebhookEndpoints {

    private static final int MOST = 10;

    private static final String LOCK =
            "SELECT true FROM pg_advisory_xact_lock(hashtextextended('studio.webhook_endpoints ' || :userId, 0))";

    private final EndpointSecrets secrets;
    private final GenerationQueue queue;
    private final Session database;

    WebhookEndpoints(EndpointSecrets secrets, GenerationQueue queue, Session database) {
        this.secrets = secrets;
        this.queue = queue;
        this.database = database;
    }

    /** @throws ProblemException 409 where the user has ten already */
    WebhookEndpointSecret add(String userId, WebhookInput input) {
        database.createNativeQuery(LOCK, Boolean.class)
                .setParameter("userId", userId)
                .getSingleResult();
        if (WebhookEndpoint.count("userId", userId) >= MOST) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    String.format(Locale.ROOT, "There are %d webhooks already: delete one first", MOST));
        }
        WebhookEndpoint endpoint = new WebhookEndpoint();
        endpoint.userId = userId;
        input.copyTo(endpoint);
        endpoint.persist();
        WebhookEndpoint.flush();
        return withSecret(endpoint);
    }

    /** Changes one that is locked. */
    void change(WebhookEndpoint endpoint, WebhookInput wanted) {
        boolean wasActive = endpoint.isActive;
        wanted.copyTo(endpoint);
        WebhookEndpoint.flush();
        if (wasActive && !endpoint.isActive) {
            WebhookDelivery.endPending(endpoint.id, "The webhook was switched off");
        }
    }

    /** One that is locked gets another secret. @throws ProblemException 409 where it has got too many of late */
    WebhookEndpointSecret rotate(WebhookEndpoint endpoint) {
        return withSecret(endpoint);
    }

    /** @param check whether it is as the caller has seen it */
    void delete(String userId, String id, Consumer<WebhookEndpoint> check) {
        if (WebhookEndpoint.count("id = ?1 and userId = ?2", id, userId) == 0) {
            throw ProblemException.notFound("Webhook");
        }
        // Units come before rows, as in whoever sends them.
        queue.withdraw(WebhookOutbox.KIND, id);
        WebhookEndpoint endpoint = WebhookEndpoint.ofUser(userId, id, LockModeType.PESSIMISTIC_WRITE);
        check.accept(endpoint);
        endpoint.delete();
        WebhookEndpoint.flush();
        // What was enqueued until it was locked.
        queue.withdraw(WebhookOutbox.KIND, id);
    }

    private WebhookEndpointSecret withSecret(WebhookEndpoint endpoint) {
        return new WebhookEndpointSecret(WebhookEndpointView.of(endpoint), secrets.renew(endpoint.id));
    }
}
