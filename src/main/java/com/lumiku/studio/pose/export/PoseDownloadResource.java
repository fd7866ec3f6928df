package com.lumiku.studio.pose.export;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.DownloadLinks;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.pose.GeneratedPose;
import com.lumiku.studio.pose.GeneratedPoseResource;
import com.lumiku.studio.pose.PoseGeneration;
import com.lumiku.studio.web.answer.ContentDisposition;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's pictures of poses as files. */
@Path(GeneratedPoseResource.PATH + "/{id}/download")
@Authenticated
@Tag(name = "Generated poses")
public class PoseDownloadResource {

    private final PoseExports exports;
    private final Caller caller;

    PoseDownloadResource(PoseExports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    /** The picture as a file; a format that is not there yet is made and kept. Counts as a download. */
    @Operation(operationId = "downloadPose")
    @GET
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> download(
            String id,
            @QueryParam("format") @DefaultValue("original") String format,
            @QueryParam(DownloadLinks.PARAMETER) @Parameter(description = DownloadLinks.DESCRIPTION) String ticket) {
        String userId = caller.userId();
        ExportFormat wanted = PoseExports.format("format", format);
        EncodedPicture file = exports.file(userId, id, wanted);
        FileName name = QuarkusTransaction.requiringNew().call(() -> {
            GeneratedPose pose = GeneratedPose.finished(userId, id, LockModeType.NONE);
            GeneratedPose.countDownload(id);
            return name(pose);
        });
        return head(name, wanted)
                .entity(answer -> answer.write(file.bytes()))
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes().length)
                .build();
    }

    /** Whether there is the picture, and the file's name. Makes and counts nothing. */
    @HEAD
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> head(
            String id,
            @QueryParam("format") @DefaultValue("original") String format,
            @QueryParam(DownloadLinks.PARAMETER) @Parameter(description = DownloadLinks.DESCRIPTION) String ticket) {
        String userId = caller.userId();
        ExportFormat wanted = PoseExports.format("format", format);
        FileName name = QuarkusTransaction.requiringNew()
                .call(() -> name(GeneratedPose.finished(userId, id, LockModeType.NONE)));
        return head(name, wanted).entity(nothing -> {}).build();
    }

    private static FileName name(GeneratedPose pose) {
        return PoseNames.of(PoseGeneration.of(pose), List.of(pose)).fileName(pose);
    }

    private static RestResponse.ResponseBuilder<StreamingOutput> head(FileName name, ExportFormat format) {
        FileName file =
                name.with("-" + format.formatName() + "." + format.encoding().extension());
        return RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.OK)
                .header(HttpHeaders.CONTENT_TYPE, format.encoding().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.plain(), file.text()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }
}
