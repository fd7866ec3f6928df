package com.lumiku.studio.pose.export;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.pose.GeneratedPose;
import com.lumiku.studio.pose.GeneratedPoseResource;
import com.lumiku.studio.pose.PoseGeneration;
import com.lumiku.studio.web.answer.ContentDisposition;
import com.lumiku.studio.web.answer.StreamedAnswer;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Any pictures of the caller's in one file, whichever jobs made them. */
@Path(GeneratedPoseResource.PATH + "/export-zip")
@Authenticated
@Tag(name = "Generated poses")
public class PictureZipResource {

    private final PoseExports exports;
    private final Caller caller;

    PictureZipResource(PoseExports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    /** A ZIP with a folder for each format, the pictures in the order asked for. A picture deleted meanwhile is named in it as missing. */
    @Operation(operationId = "downloadPosesZip")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ExportZip.TYPE)
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> zip(
            @RequestBody(required = true) PictureZipInput input, @Context HttpServerRequest request) {
        String userId = caller.userId();
        List<ExportFormat> formats = input.wanted();
        List<ExportZip.Picture> pictures =
                QuarkusTransaction.requiringNew().call(() -> pictures(userId, input.poseIds()));
        ExportZip zip = ExportZip.begin(exports, userId, pictures, formats);
        return RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.OK)
                .header(HttpHeaders.CONTENT_TYPE, ExportZip.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment("poses.zip", "poses.zip"))
                .entity(new StreamedAnswer(request, zip))
                .build();
    }

    /** @throws ProblemException 404 where one is not the user's; 409 where one could not be made */
    private static List<ExportZip.Picture> pictures(String userId, List<String> ids) {
        Map<String, GeneratedPose> own = GeneratedPose.ofUser(userId, ids).stream()
                .collect(Collectors.toMap(pose -> pose.id, Function.identity()));
        Map<String, PoseGeneration> generations =
                PoseGeneration.withIds(own.values().stream()
                                .map(pose -> pose.generationId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(generation -> generation.id, Function.identity()));
        Map<String, String> names = PoseNames.namesOf(own.values());
        return ids.stream()
                .distinct()
                .map(id -> {
                    GeneratedPose pose = own.get(id);
                    PoseGeneration generation = pose == null ? null : generations.get(pose.generationId);
                    if (generation == null) {
                        throw ProblemException.notFound("Pose");
                    }
                    pose.requireMade();
                    return new ExportZip.Picture(
                            pose.id,
                            pose.outputImageUrl,
                            PoseNames.of(generation, names).fileName(pose));
                })
                .toList();
    }
}
