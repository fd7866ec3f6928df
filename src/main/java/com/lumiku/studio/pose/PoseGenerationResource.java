package com.lumiku.studio.pose;

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

/** The caller's jobs that make pictures of poses. */
@Path(PoseGenerationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Pose generations")
public class PoseGenerationResource {

    /** Where jobs of pictures are. */
    public static final String PATH = "/api/apps/pose-generator/generations";

    private final Answers answers;
    private final EntityTags tags;
    private final PoseGenerations generations;
    private final Caller caller;

    PoseGenerationResource(Answers answers, EntityTags tags, PoseGenerations generations, Caller caller) {
        this.answers = answers;
        this.tags = tags;
        this.generations = generations;
        this.caller = caller;
    }

    /** The caller's jobs, the newest first: all of them, those of a status, those of a project. */
    @Operation(operationId = "listPoseGenerations")
    @GET
    public RestResponse<List<PoseGenerationView>> list(
            @QueryParam("status") String status,
            @QueryParam("projectId") String projectId,
            @BeanParam PageRequest page) {
        return generations.list(caller.userId(), status, projectId, page);
    }

    /** A job, how long it will still take, and all its pictures. */
    @Operation(operationId = "getPoseGeneration")
    @GET
    @Path("/{id}")
    public PoseGenerationDetail get(String id) {
        return generations.detail(generations.ofUser(caller.userId(), id, LockModeType.NONE));
    }

    /** The finished pictures of a job, the oldest first. */
    @Operation(operationId = "listPosesOfGeneration")
    @GET
    @Path("/{id}/results")
    public RestResponse<List<GeneratedPoseView>> results(String id, @BeanParam PageRequest page) {
        generations.requireOwn(caller.userId(), id);
        return GeneratedPose.pagesOf(id).page(page, GeneratedPoseView::of);
    }

    /** Stops a job that has not ended; what is finished stays. */
    @Operation(operationId = "cancelPoseGeneration")
    @POST
    @Path("/{id}/cancel")
    @APIResponseSchema(PoseGenerationView.class)
    public RestResponse<PoseGenerationView> cancel(String id) {
        return answers.once(null, () -> RestResponse.ok(generations.view(generations.cancel(caller.userId(), id))));
    }

    /** Has made what is missing of a job that has ended. */
    @Operation(operationId = "retryPoseGeneration")
    @POST
    @Path("/{id}/retry")
    @APIResponseSchema(value = PoseGenerationView.class, responseCode = "202")
    public RestResponse<PoseGenerationView> retry(String id) {
        return answers.once(null, () -> generations.accepted(generations.retry(caller.userId(), id)));
    }

    /** Deletes a job that has ended, with its pictures and their files. */
    @Operation(operationId = "deletePoseGeneration")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        generations.delete(
                caller.userId(), id, generation -> tags.require(ifMatch, () -> generations.detail(generation)));
    }
}
