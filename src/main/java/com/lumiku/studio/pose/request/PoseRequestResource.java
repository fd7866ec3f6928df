package com.lumiku.studio.pose.request;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.pose.library.PoseCategory;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Wishes for new poses, which all users see and vote for. */
@Path(PoseRequestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Pose requests")
public class PoseRequestResource {

    static final String PATH = "/api/apps/pose-generator/requests";

    private final Answers answers;
    private final PoseRequestVotes votes;
    private final Caller caller;

    PoseRequestResource(Answers answers, PoseRequestVotes votes, Caller caller) {
        this.answers = answers;
        this.votes = votes;
        this.caller = caller;
    }

    /** All users' requests, those with most votes first. */
    @Operation(operationId = "listPoseRequests")
    @GET
    public RestResponse<List<PoseRequestView>> list(
            @QueryParam("status")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"pending", "approved", "in_progress", "completed", "rejected"
                                            }))
                    String status,
            @BeanParam PageRequest page) {
        return PoseRequest.pagesOf(status).pageOf(page, requests -> votes.views(requests, caller.userId()));
    }

    /** Asks for a pose. */
    @Operation(operationId = "createPoseRequest")
    @POST
    @APIResponseSchema(value = PoseRequestView.class, responseCode = "201")
    public RestResponse<PoseRequestView> create(@RequestBody(required = true) PoseRequestInput input) {
        return answers.once(input, () -> {
            PoseRequest request = add(input);
            return Answers.created(UriPath.of(PATH, request.id), PoseRequestView.of(request, false));
        });
    }

    private PoseRequest add(PoseRequestInput input) {
        if (input.categoryId() != null
                && PoseCategory.findByIdOptional(input.categoryId(), LockModeType.PESSIMISTIC_READ)
                        .isEmpty()) {
            throw ProblemException.invalid("categoryId", "is not a category of the library");
        }
        PoseRequest request = new PoseRequest();
        request.userId = caller.userId();
        input.copyTo(request);
        request.persist();
        return request;
    }

    /** One request. */
    @Operation(operationId = "getPoseRequest")
    @GET
    @Path("/{id}")
    public PoseRequestView get(String id) {
        return votes.view(PoseRequest.withId(id, LockModeType.NONE), caller.userId());
    }

    /** Votes for a request, once; to vote again changes nothing and is no error. */
    @Operation(operationId = "votePoseRequest")
    @POST
    @Path("/{id}/vote")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = PoseRequestView.class, responseCode = "200")
    public RestResponse<PoseRequestView> vote(String id) {
        return answers.once(null, () -> {
            PoseRequest request = open(id);
            if (votes.add(id, caller.userId())) {
                request.votesCount++;
                PoseRequest.flush();
            }
            return RestResponse.ok(PoseRequestView.of(request, true));
        });
    }

    /** Takes the vote back; without one nothing changes. */
    @Operation(operationId = "withdrawPoseRequestVote")
    @DELETE
    @Path("/{id}/vote")
    @Transactional
    public void unvote(String id) {
        PoseRequest request = open(id);
        if (votes.remove(id, caller.userId())) {
            request.votesCount = Math.max(0, request.votesCount - 1);
        }
    }

    /** The request, locked, so that votes are counted one after the other. */
    private static PoseRequest open(String id) {
        PoseRequest request = PoseRequest.withId(id, LockModeType.PESSIMISTIC_WRITE);
        if (PoseRequestStatus.of(request.status)
                .filter(PoseRequestStatus::isFinal)
                .isPresent()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "The request is %s: the vote is over".formatted(request.status));
        }
        return request;
    }
}
