package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.Caller.Visitor;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.pose.openpose.OpenPoseDocument;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Poses of users' own: kept, changed, deleted; and poses as documents. */
@Path(LibraryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Pose library")
public class OwnPoseResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OwnPoses poses;
    private final LibraryShapes shapes;
    private final Answers answers;
    private final EntityTags tags;
    private final Caller caller;

    OwnPoseResource(OwnPoses poses, LibraryShapes shapes, Answers answers, EntityTags tags, Caller caller) {
        this.poses = poses;
        this.shapes = shapes;
        this.answers = answers;
        this.tags = tags;
        this.caller = caller;
    }

    /** Keeps a pose of the caller's own, from an OpenPose document or as a copy of a pose. Nobody else sees it until it is published. */
    @Operation(operationId = "createLibraryPose")
    @POST
    @Authenticated
    @RateLimited(RateLimit.PORTRAIT)
    @APIResponseSchema(value = LibraryPoseView.class, responseCode = "201")
    public RestResponse<LibraryPoseView> create(@RequestBody(required = true) OwnPoseInput input) {
        String userId = caller.userId();
        return answers.once(input, () -> poses.draw(userId, input, ""), drawn -> {
            LibraryPose pose = poses.keepOwn(userId, drawn);
            return Answers.created(UriPath.of(LibraryResource.PATH, pose.id), LibraryPoseView.of(pose, userId));
        });
    }

    /** Changes the fields given of an own pose; administrators change and publish any. */
    @Operation(operationId = "updateLibraryPose")
    @PATCH
    @Path("/{id}")
    @Authenticated
    public LibraryPoseView update(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LibraryPosePatch.class)))
                    ObjectNode changes) {
        Visitor user = user();
        OwnPoses.Change change = poses.prepare(user, id, changes);
        return QuarkusTransaction.requiringNew()
                .call(() -> LibraryPoseView.of(
                        poses.change(user, id, change, pose -> require(ifMatch, pose, user)), user.userId()));
    }

    /** The same as PATCH. */
    @Operation(operationId = "replaceLibraryPose")
    @PUT
    @Path("/{id}")
    @Authenticated
    public LibraryPoseView replace(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LibraryPosePatch.class)))
                    ObjectNode changes) {
        return update(id, ifMatch, changes);
    }

    /** Deletes an own pose with its pictures; administrators delete any. Pictures that jobs made of it stay, and open jobs go on. */
    @Operation(operationId = "deleteLibraryPose")
    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        Visitor user = user();
        poses.delete(user, id, pose -> require(ifMatch, pose, user));
    }

    /** A pose as an OpenPose document, as ControlNet reads it. */
    @Operation(operationId = "getLibraryPoseDocument")
    @GET
    @Path("/{id}/openpose")
    public OpenPoseDocument document(String id) {
        LibraryPose pose = LibraryPose.<LibraryPose>findByIdOptional(id)
                .filter(row -> row.isPublic || isSeenByCaller(row))
                .orElseThrow(() -> notFound());
        return shapes.flat(pose)
                .map(OpenPoseDocument::of)
                .orElseThrow(() -> ProblemException.notFound("The geometry of this pose"));
    }

    private boolean isSeenByCaller(LibraryPose pose) {
        Visitor visitor = caller.visitor().await().atMost(PATIENCE);
        return visitor.isAdmin() || pose.isVisibleTo(visitor.userId());
    }

    /** Whether it is there or not: a token that is not good is told so. */
    private ProblemException notFound() {
        caller.visitor().await().atMost(PATIENCE);
        return ProblemException.notFound("Pose");
    }

    private void require(String ifMatch, LibraryPose pose, Visitor user) {
        tags.require(ifMatch, () -> LibraryPoseView.of(pose, user.userId()));
    }

    private Visitor user() {
        return caller.visitor().await().atMost(PATIENCE);
    }
}
