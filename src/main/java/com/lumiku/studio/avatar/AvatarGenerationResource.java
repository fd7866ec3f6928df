package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.paging.PageRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's jobs that make avatars. */
@Path(AvatarGenerationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatar generations")
public class AvatarGenerationResource {

    static final String PATH = "/api/apps/avatar-creator/generations";

    private final Answers answers;
    private final EntityTags tags;
    private final AvatarGenerations generations;
    private final Caller caller;

    AvatarGenerationResource(Answers answers, EntityTags tags, AvatarGenerations generations, Caller caller) {
        this.answers = answers;
        this.tags = tags;
        this.generations = generations;
        this.caller = caller;
    }

    /** The caller's jobs, newest first; with a status, only those that have it. */
    @Operation(operationId = "listAvatarGenerations")
    @GET
    public RestResponse<List<AvatarGenerationView>> list(
            @QueryParam("status") String status, @BeanParam PageRequest page) {
        return generations.list(caller.userId(), status, null, page);
    }

    /** A job. */
    @Operation(operationId = "getAvatarGeneration")
    @GET
    @Path("/{id}")
    public AvatarGenerationView get(String id) {
        return generations.view(generations.ofUser(caller.userId(), id, LockModeType.NONE));
    }

    /** Stops a job that has not ended. */
    @Operation(operationId = "cancelAvatarGeneration")
    @POST
    @Path("/{id}/cancel")
    @APIResponseSchema(AvatarGenerationView.class)
    public RestResponse<AvatarGenerationView> cancel(String id) {
        return answers.once(null, () -> RestResponse.ok(generations.view(generations.cancel(caller.userId(), id))));
    }

    /** Runs a job again that has failed or was cancelled. */
    @Operation(operationId = "retryAvatarGeneration")
    @POST
    @Path("/{id}/retry")
    @APIResponseSchema(value = AvatarGenerationView.class, responseCode = "202")
    public RestResponse<AvatarGenerationView> retry(String id) {
        return answers.once(null, () -> generations.accepted(generations.retry(caller.userId(), id)));
    }

    /** Deletes the record of a job that has ended; the avatar it made stays. */
    @Operation(operationId = "deleteAvatarGeneration")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        generations.delete(
                caller.userId(), id, generation -> tags.require(ifMatch, () -> generations.view(generation)));
    }
}
