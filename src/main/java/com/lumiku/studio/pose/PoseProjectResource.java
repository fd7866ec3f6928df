package com.lumiku.studio.pose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.input.Patch;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's pose projects. */
@Path(PoseProjectResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Pose projects")
public class PoseProjectResource {

    static final String PATH = "/api/apps/pose-generator/projects";

    private static final int NEWEST_GENERATIONS = 10;

    private final Answers answers;
    private final Caller caller;
    private final EntityTags tags;
    private final Patch patch;
    private final PoseGenerations generations;

    PoseProjectResource(Answers answers, Caller caller, EntityTags tags, Patch patch, PoseGenerations generations) {
        this.generations = generations;
        this.answers = answers;
        this.caller = caller;
        this.tags = tags;
        this.patch = patch;
    }

    /** The caller's projects, the most recently updated first. */
    @Operation(operationId = "listPoseProjects")
    @GET
    public RestResponse<List<PoseProjectView>> list(
            @QueryParam("status") @Parameter(schema = @Schema(enumeration = {"active", "archived"})) String status,
            @BeanParam PageRequest page) {
        return PoseProject.pagesOf(caller.userId(), status).page(page, PoseProjectView::of);
    }

    /** Makes a project. */
    @Operation(operationId = "createPoseProject")
    @POST
    @RateLimited(RateLimit.PROJECT)
    @APIResponseSchema(value = PoseProjectDetail.class, responseCode = "201")
    public RestResponse<PoseProjectDetail> create(@RequestBody(required = true) PoseProjectInput input) {
        return answers.once(input, () -> {
            checkAvatar(input);
            PoseProject project = new PoseProject();
            project.userId = caller.userId();
            input.copyTo(project);
            project.persist();
            return Answers.created(UriPath.of(PATH, project.id), PoseProjectDetail.of(project, List.of()));
        });
    }

    /** A project with its ten newest jobs. */
    @Operation(operationId = "getPoseProject")
    @GET
    @Path("/{id}")
    public PoseProjectDetail get(String id) {
        return detail(own(id, LockModeType.NONE));
    }

    /** Changes the fields given. */
    @Operation(operationId = "updatePoseProject")
    @PATCH
    @Path("/{id}")
    @Transactional
    public PoseProjectDetail update(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PoseProjectInput.class)))
                    ObjectNode changes) {
        PoseProject project = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> detail(project));
        PoseProjectInput input = patch.apply(changes, PoseProjectInput.of(project));
        if (changes.has("avatarId") || changes.has("avatarSource")) {
            checkAvatar(input);
        }
        input.copyTo(project);
        PoseProject.flush();
        return detail(project);
    }

    /** The same as PATCH. */
    @Operation(operationId = "replacePoseProject")
    @PUT
    @Path("/{id}")
    @Transactional
    public PoseProjectDetail replace(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PoseProjectInput.class)))
                    ObjectNode changes) {
        return update(id, ifMatch, changes);
    }

    /** Deletes a project with its jobs and their pictures; not while a job runs. */
    @Operation(operationId = "deletePoseProject")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        PoseProject project = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> detail(project));
        if (PoseGeneration.isAnyOpen(id)) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, "A generation of this project is still running: cancel it or let it end");
        }
        generations.deleteAll(generations.lockAll(id, null));
        project.delete();
    }

    private PoseProject own(String id, LockModeType lock) {
        return PoseProject.ofUser(caller.userId(), id, lock);
    }

    private void checkAvatar(PoseProjectInput input) {
        if (input.avatarId() == null) {
            if (input.avatarSource() == AvatarSource.AVATAR_CREATOR) {
                throw ProblemException.invalid("avatarId", "is needed where avatarSource is AVATAR_CREATOR");
            }
            return;
        }
        if (Avatar.findOfUser(caller.userId(), input.avatarId(), LockModeType.PESSIMISTIC_READ)
                .isEmpty()) {
            throw ProblemException.invalid("avatarId", "is not one of your avatars");
        }
    }

    private PoseProjectDetail detail(PoseProject project) {
        return PoseProjectDetail.of(
                project, generations.views(PoseGeneration.newestOf(project.id, NEWEST_GENERATIONS)));
    }
}
