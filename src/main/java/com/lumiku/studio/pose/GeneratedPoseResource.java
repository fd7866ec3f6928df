package com.lumiku.studio.pose;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's pictures of poses. */
@Path(GeneratedPoseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Generated poses")
public class GeneratedPoseResource {

    /** Where pictures of poses are. */
    public static final String PATH = "/api/apps/pose-generator/poses";

    private static final String RECENT = "recent";
    private static final String DOWNLOADS = "downloads";

    private final Answers answers;
    private final PoseBackgrounds backgrounds;
    private final PoseDeletion deletion;
    private final EntityTags tags;
    private final Caller caller;

    GeneratedPoseResource(
            Answers answers, PoseBackgrounds backgrounds, PoseDeletion deletion, EntityTags tags, Caller caller) {
        this.answers = answers;
        this.backgrounds = backgrounds;
        this.deletion = deletion;
        this.tags = tags;
        this.caller = caller;
    }

    /** The caller's finished pictures over all jobs: the newest first, or those with most downloads. */
    @Operation(operationId = "listPoses")
    @GET
    public RestResponse<List<GeneratedPoseView>> list(
            @QueryParam("projectId") String projectId,
            @QueryParam("generationId") String generationId,
            @QueryParam("poseLibraryId") String poseLibraryId,
            @QueryParam("favorite") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String favorite,
            @QueryParam("sort") @DefaultValue(RECENT) @Parameter(schema = @Schema(enumeration = {RECENT, DOWNLOADS}))
                    String sort,
            @BeanParam PageRequest page) {
        if (!sort.equals(RECENT) && !sort.equals(DOWNLOADS)) {
            throw ProblemException.invalid("sort", "must be recent or downloads");
        }
        PoseFilter filter = PoseFilter.of(projectId, generationId, poseLibraryId, favorite);
        return GeneratedPose.pagesOf(caller.userId(), filter, sort.equals(DOWNLOADS))
                .page(page, GeneratedPoseView::of);
    }

    /** Deletes a picture with its files; not while its job runs. */
    @Operation(operationId = "deletePose")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        deletion.delete(caller.userId(), id, pose -> tags.require(ifMatch, () -> GeneratedPoseView.of(pose)));
    }

    /** A picture. */
    @Operation(operationId = "getPose")
    @GET
    @Path("/{id}")
    public GeneratedPoseView get(String id) {
        return GeneratedPoseView.of(GeneratedPose.ofUser(caller.userId(), id, LockModeType.NONE));
    }

    /** Marks a picture as a favourite, or not; the pose in the library counts it. */
    @Operation(operationId = "favoritePose")
    @PUT
    @Path("/{id}/favorite")
    @Transactional
    public GeneratedPoseView favorite(String id, @RequestBody(required = true) FavoriteInput input) {
        GeneratedPose pose = GeneratedPose.ofUser(caller.userId(), id, LockModeType.PESSIMISTIC_WRITE);
        if (pose.isFavorite != input.isFavorite()) {
            pose.isFavorite = input.isFavorite();
            if (pose.poseLibraryId != null) {
                LibraryPose.countFavorite(pose.poseLibraryId, pose.isFavorite ? 1 : -1);
            }
        }
        return GeneratedPoseView.of(pose);
    }

    /** Shows the same figure before another background, in all formats made so far. Answers when the picture is there. */
    @Operation(operationId = "changePoseBackground")
    @POST
    @Path("/{id}/background")
    @RateLimited(RateLimit.GENERATION)
    @APIResponseSchema(GeneratedPoseView.class)
    public RestResponse<GeneratedPoseView> background(String id, @RequestBody(required = true) BackgroundInput input) {
        input.check();
        String userId = caller.userId();
        return answers.once(
                input,
                () -> backgrounds.make(userId, id, input),
                made -> RestResponse.ok(GeneratedPoseView.of(backgrounds.keep(userId, made))));
    }
}
