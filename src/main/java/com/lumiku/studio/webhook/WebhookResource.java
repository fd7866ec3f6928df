package com.lumiku.studio.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.input.Patch;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the caller wants to be told what happens. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Webhooks")
public class WebhookResource {

    static final String PATH = "/api/webhooks";

    private final WebhookEndpoints endpoints;
    private final EndpointRules rules;
    private final Answers answers;
    private final Caller caller;
    private final EntityTags tags;
    private final Patch patch;

    WebhookResource(
            WebhookEndpoints endpoints,
            EndpointRules rules,
            Answers answers,
            Caller caller,
            EntityTags tags,
            Patch patch) {
        this.endpoints = endpoints;
        this.rules = rules;
        this.answers = answers;
        this.caller = caller;
        this.tags = tags;
        this.patch = patch;
    }

    /** The caller's endpoints, the newest first. */
    @Operation(operationId = "listWebhooks")
    @GET
    public RestResponse<List<WebhookEndpointView>> list(@BeanParam PageRequest page) {
        return WebhookEndpoint.pagesOfUser(caller.userId()).page(page, WebhookEndpointView::of);
    }

    /** Adds an endpoint; ten at most. The secret is shown this once. */
    @Operation(operationId = "createWebhook")
    @POST
    @APIResponseSchema(value = WebhookEndpointSecret.class, responseCode = "201")
    public RestResponse<WebhookEndpointSecret> create(@RequestBody(required = true) WebhookInput input) {
        rules.require(input.url());
        return answers.once(input, () -> {
            WebhookEndpointSecret made = endpoints.add(caller.userId(), input);
            return Answers.created(UriPath.of(PATH, made.endpoint().id()), made);
        });
    }

    /** One endpoint. */
    @Operation(operationId = "getWebhook")
    @GET
    @Path("/{id}")
    public WebhookEndpointView get(String id) {
        return WebhookEndpointView.of(own(id, LockModeType.NONE));
    }

    /** Changes the fields given. Switched off, it ends what has not been delivered yet. */
    @Operation(operationId = "updateWebhook")
    @PATCH
    @Path("/{id}")
    @Transactional
    public WebhookEndpointView update(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WebhookInput.class)))
                    ObjectNode changes) {
        WebhookEndpoint endpoint = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> WebhookEndpointView.of(endpoint));
        WebhookInput wanted = patch.apply(changes, WebhookInput.of(endpoint));
        if (changes.has("url")) {
            rules.require(wanted.url());
        }
        endpoints.change(endpoint, wanted);
        return WebhookEndpointView.of(endpoint);
    }

    /** Removes an endpoint with its deliveries, also those that have not arrived. */
    @Operation(operationId = "deleteWebhook")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        endpoints.delete(
                caller.userId(), id, endpoint -> tags.require(ifMatch, () -> WebhookEndpointView.of(endpoint)));
    }

    /** Gives an endpoint another secret, shown this once. For 24 hours deliveries are signed with the one before as well. */
    @Operation(operationId = "rotateWebhookSecret")
    @POST
    @Path("/{id}/rotate")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(WebhookEndpointSecret.class)
    public RestResponse<WebhookEndpointSecret> rotate(String id) {
        return answers.once(null, () -> RestResponse.ok(endpoints.rotate(own(id, LockModeType.PESSIMISTIC_WRITE))));
    }

    private WebhookEndpoint own(String id, LockModeType lock) {
        return WebhookEndpoint.ofUser(caller.userId(), id, lock);
    }
}
