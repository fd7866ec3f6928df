package com.lumiku.studio.webhook;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller's endpoints have been told. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Webhooks")
public class WebhookDeliveryResource {

    private final WebhookEvents events;
    private final Answers answers;
    private final Caller caller;

    WebhookDeliveryResource(WebhookEvents events, Answers answers, Caller caller) {
        this.events = events;
        this.answers = answers;
        this.caller = caller;
    }

    /** Tells an endpoint of webhook.test, whatever else it is told of. What came of it stands among its deliveries. */
    @Operation(operationId = "testWebhook")
    @POST
    @Path("/{id}/test")
    @RateLimited(RateLimit.WEBHOOK)
    @APIResponseSchema(value = WebhookDeliveryView.class, responseCode = "202")
    public RestResponse<WebhookDeliveryView> test(String id) {
        return answers.once(null, () -> {
            WebhookEndpoint endpoint = active(id);
            return accepted(events.tell(endpoint, EventType.WEBHOOK_TEST, WebhookEndpointView.of(endpoint)));
        });
    }

    /** The deliveries of an endpoint with each attempt, the newest first; those of the last days. */
    @Operation(operationId = "listWebhookDeliveries")
    @GET
    @Path("/{id}/deliveries")
    public RestResponse<List<WebhookDeliveryView>> list(String id, @BeanParam PageRequest page) {
        WebhookEndpoint.ofUser(caller.userId(), id, LockModeType.NONE);
        return WebhookDelivery.pagesOf(id).page(page, WebhookDeliveryView::of);
    }

    /** Makes a delivery once more, now and from its first attempt, whatever has become of it; with the same webhook-id. */
    @Operation(operationId = "redeliverWebhook")
    @POST
    @Path("/deliveries/{id}/redeliver")
    @RateLimited(RateLimit.WEBHOOK)
    @APIResponseSchema(value = WebhookDeliveryView.class, responseCode = "202")
    public RestResponse<WebhookDeliveryView> redeliver(String id) {
        return answers.once(null, () -> {
            String endpointId = WebhookDelivery.endpointOf(caller.userId(), id);
            WebhookEndpoint endpoint = active(endpointId);
            WebhookDelivery delivery = WebhookDelivery.locked(id);
            events.deliver(delivery, endpoint.userId);
            return accepted(delivery);
        });
    }

    /** Locked, so that nobody switches it off meanwhile. */
    private WebhookEndpoint active(String id) {
        WebhookEndpoint endpoint = WebhookEndpoint.ofUser(caller.userId(), id, LockModeType.PESSIMISTIC_WRITE);
        if (!endpoint.isActive) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "The webhook is switched off: switch it on first, with isActive");
        }
        return endpoint;
    }

    private static RestResponse<WebhookDeliveryView> accepted(WebhookDelivery delivery) {
        return Answers.accepted(
                UriPath.of(WebhookResource.PATH, delivery.endpointId) + "/deliveries",
                WebhookDeliveryView.of(delivery));
    }
}
