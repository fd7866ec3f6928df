package com.lumiku.studio.pose.export;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.pose.GeneratedPoseResource;
import com.lumiku.studio.pose.GeneratedPoseView;
import com.lumiku.studio.web.answer.Answers;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The formats of the caller's pictures. */
@Path(GeneratedPoseResource.PATH + "/{id}/regenerate-export")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Generated poses")
public class PoseExportResource {

    private final Answers answers;
    private final PoseExports exports;
    private final Caller caller;

    PoseExportResource(Answers answers, PoseExports exports, Caller caller) {
        this.answers = answers;
        this.exports = exports;
        this.caller = caller;
    }

    /** Makes a format again. */
    @Operation(operationId = "regeneratePoseExport")
    @POST
    @APIResponseSchema(GeneratedPoseView.class)
    public RestResponse<GeneratedPoseView> regenerate(String id, @RequestBody(required = true) ExportInput input) {
        String userId = caller.userId();
        ExportFormat format = PoseExports.format("format", input.format());
        return answers.once(
                input,
                () -> exports.make(userId, id, format),
                made -> RestResponse.ok(GeneratedPoseView.of(exports.keep(userId, made))));
    }
}
