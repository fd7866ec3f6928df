package com.lumiku.studio.pose;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.pose.openpose.OpenPoseDocument;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The poses of the caller's pictures as documents. */
@Path(GeneratedPoseResource.PATH + "/{id}/openpose")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Generated poses")
public class PoseDocumentResource {

    private final PictureFigures figures;
    private final Caller caller;

    PoseDocumentResource(PictureFigures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    /** The pose of a picture as an OpenPose document, as ControlNet reads it. */
    @Operation(operationId = "getPoseDocument")
    @GET
    public OpenPoseDocument get(String id) {
        return figures.flat(caller.userId(), id)
                .map(FlatPose::cropped)
                .map(OpenPoseDocument::of)
                .orElseThrow(() -> ProblemException.notFound("Pose"));
    }
}
