package com.lumiku.studio.pose.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.pose.library.OwnPoseInput;
import com.lumiku.studio.pose.library.OwnPoses;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.input.Patch;
import com.lumiku.studio.web.paging.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of the wishes for new poses; for administrators. */
@Path("/api/apps/pose-generator/admin/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Caller.ADMIN)
@RunOnVirtualThread
@Tag(name = "Pose requests")
public class PoseRequestAdminResource {

    private final PoseRequestVotes votes;
    private final Caller caller;
    private final EntityTags tags;
    private final Patch patch;
    private final OwnPoses poses;
    private final Event<PoseRequestDecided> decisions;

    PoseRequestAdminResource(
            PoseRequestVotes votes,
            Caller caller,
            EntityTags tags,
            Patch patch,
            Event<PoseRequestDecided> decisions,
            OwnPoses poses) {
        this.votes = votes;
        this.caller = caller;
        this.tags = tags;
        this.patch = patch;
        this.decisions = decisions;
        this.poses = poses;
    }

    /** All requests, those with most votes first. */
    @Operation(operationId = "listPoseRequestsForReview")
    @GET
    public RestResponse<List<PoseRequestView>> list(
            @QueryParam("status") @Parameter(description = "Those of this status only") String status,
            @BeanParam PageRequest page) {
        return PoseRequest.pagesOf(status).pageOf(page, requests -> votes.views(requests, caller.userId()));
    }

    /** Takes a request a step further: approves, starts, completes with a pose, which may be made now, or rejects with a reason. */
    @Operation(operationId = "decidePoseRequest")
    @PATCH
    @Path("/{id}")
    public PoseRequestView decide(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PoseRequestDecision.class)))
                    ObjectNode changes) {
        OwnPoses.Drawn drawn = changes.hasNonNull("pose") ? draw(id, changes) : null;
        return QuarkusTransaction.requiringNew().call(() -> decide(id, ifMatch, changes, drawn));
    }

    /** Draws the pose that is to fulfil a request, while no transaction is open. */
    private OwnPoses.Drawn draw(String id, ObjectNode changes) {
        OwnPoseInput input = QuarkusTransaction.requiringNew().call(() -> {
            PoseRequest request = PoseRequest.withId(id, LockModeType.NONE);
            return patch.apply(changes, PoseRequestDecision.of(request)).pose().of(request);
        });
        return poses.draw(caller.userId(), input, "pose.");
    }

    private PoseRequestView decide(String id, String ifMatch, ObjectNode changes, OwnPoses.Drawn drawn) {
        PoseRequest request = PoseRequest.withId(id, LockModeType.PESSIMISTIC_WRITE);
        String before = request.status;
        tags.require(ifMatch, () -> votes.view(request, caller.userId()));
        patch.apply(changes, PoseRequestDecision.of(request))
                .copyTo(request, drawn == null ? null : poses.keepPublic(drawn));
        PoseRequest.flush();
        if (!request.status.equals(before)) {
            decisions.fire(
                    new PoseRequestDecided(request.userId, request.status, () -> votes.view(request, request.userId)));
        }
        return votes.view(request, caller.userId());
    }
}
