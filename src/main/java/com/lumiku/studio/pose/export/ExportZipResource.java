package com.lumiku.studio.pose.export;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.DownloadLinks;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.pose.GeneratedPose;
import com.lumiku.studio.pose.PoseGeneration;
import com.lumiku.studio.pose.PoseGenerationResource;
import com.lumiku.studio.pose.PoseGenerations;
import com.lumiku.studio.pose.PoseProject;
import com.lumiku.studio.web.answer.ContentDisposition;
import com.lumiku.studio.web.answer.StreamedAnswer;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All pictures of a job in one file. */
@Path(PoseGenerationResource.PATH + "/{id}/export-zip")
@Authenticated
@Tag(name = "Pose generations")
public class ExportZipResource {

    private static final String FORMATS =
            "Names of formats, separated by commas; those of the job, else original, where nothing is given";

    private final PoseGenerations generations;
    private final PoseExports exports;
    private final Caller caller;

    ExportZipResource(PoseGenerations generations, PoseExports exports, Caller caller) {
        this.generations = generations;
        this.exports = exports;
        this.caller = caller;
    }

    /** A ZIP with a folder for each format. */
    @Operation(operationId = "downloadPoseGenerationZip")
    @GET
    @Produces(ExportZip.TYPE)
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> get(
            String id,
            @QueryParam("formats") @Parameter(description = FORMATS) String formats,
            @QueryParam(DownloadLinks.PARAMETER) @Parameter(description = DownloadLinks.DESCRIPTION) String ticket,
            @Context HttpServerRequest request) {
        Content content = QuarkusTransaction.requiringNew().call(() -> content(id, formats));
        ExportZip zip = ExportZip.begin(exports, caller.userId(), content.pictures, content.formats);
        return head(content).entity(new StreamedAnswer(request, zip)).build();
    }

    /** Whether there would be a ZIP, and its name. Makes nothing. */
    @HEAD
    @Produces(ExportZip.TYPE)
    @RunOnVirtualThread
    public RestResponse<StreamingOutput> head(
            String id,
            @QueryParam("formats") @Parameter(description = FORMATS) String formats,
            @QueryParam(DownloadLinks.PARAMETER) @Parameter(description = DownloadLinks.DESCRIPTION) String ticket) {
        Content content = QuarkusTransaction.requiringNew().call(() -> content(id, formats));
        return head(content).entity(nothing -> {}).build();
    }

    private Content content(String id, String formats) {
        PoseGeneration generation = generations.ofUser(caller.userId(), id, LockModeType.NONE);
        List<GeneratedPose> made = GeneratedPose.ofGeneration(id).stream()
                .filter(GeneratedPose::isMade)
                .toList();
        List<ExportFormat> wanted = formats(formats, generation);
        if (made.isEmpty()) {
            // The job may have been deleted since it was read.
            generations.requireOwn(caller.userId(), id);
            throw new ProblemException(ProblemKind.CONFLICT, "This job has no finished pictures");
        }
        PoseNames names = PoseNames.of(generation, made);
        List<ExportZip.Picture> pictures = made.stream()
                .map(pose -> new ExportZip.Picture(pose.id, pose.outputImageUrl, names.fileName(pose)))
                .toList();
        FileName name = PoseProject.<PoseProject>findByIdOptional(generation.projectId)
                .map(project -> FileName.of(project.projectName))
                .orElse(FileName.of(id))
                .with("-poses.zip");
        return new Content(name, pictures, wanted);
    }

    private static RestResponse.ResponseBuilder<StreamingOutput> head(Content content) {
        return RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.OK)
                .header(HttpHeaders.CONTENT_TYPE, ExportZip.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(content.name.plain(), content.name.text()));
    }

    private record Content(FileName name, List<ExportZip.Picture> pictures, List<ExportFormat> formats) {}

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
