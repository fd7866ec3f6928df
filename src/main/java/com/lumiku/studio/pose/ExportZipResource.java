package com.lumiku.studio.pose;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.media.ExportFormat;
import com.lumiku.studio.web.ProblemException;
import com.lumiku.studio.web.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All pictures of a job in one file. */
@Path(PoseGenerationResource.PATH + "/{id}/export-zip")
@Authenticated
@Tag(name = "Pose generations")
public class ExportZipResource {

    private final PoseExports exports;
    private final Caller caller;

    ExportZipResource(PoseExports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    /** A ZIP with a folder for each format. */
    @GET
    @Produces("application/zip")
    @RunOnVirtualThread
    @Transactional
    public RestResponse<StreamingOutput> get(
            String id,
            @QueryParam("formats")
                    @Parameter(
                            description =
                                    "Names of formats, separated by commas; those of the job, else original, where"
                                            + " nothing is given")
                    String formats) {
        String userId = caller.userId();
        PoseGeneration generation = PoseGeneration.ofUser(userId, id, LockModeType.NONE);
        List<GeneratedPose> made = GeneratedPose.ofGeneration(id).stream()
                .filter(GeneratedPose::isMade)
                .toList();
        List<ExportFormat> wanted = formats(formats, generation);
        if (made.isEmpty()) {
            throw new ProblemException(ProblemKind.CONFLICT, "This job has no finished pictures");
        }
        PoseNames names = PoseNames.of(generation, made);
        List<ExportZip.Picture> pictures = made.stream()
                .map(pose -> new ExportZip.Picture(pose.id, pose.outputImageUrl, names.fileName(pose)))
                .toList();
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(new ExportZip(exports, userId, pictures, wanted))
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"poses-%s.zip\"".formatted(FileName.of(id)))
                .build();
    }

    private static List<ExportFormat> formats(String given, PoseGeneration generation) {
        if (given != null) {
            return Stream.of(given.split(",", -1))
                    .map(name -> PoseExports.format("formats", name.strip()))
                    .distinct()
                    .toList();
        }
        List<ExportFormat> asked = Objects.requireNonNullElse(generation.exportFormats, List.<String>of()).stream()
                .flatMap(name -> ExportFormat.of(name).stream())
                .toList();
        return asked.isEmpty() ? List.of(ExportFormat.ORIGINAL) : asked;
    }
}
