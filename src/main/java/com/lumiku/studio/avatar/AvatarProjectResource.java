package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimiter;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.input.Patch;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's avatar projects. */
@Path(AvatarProjectResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Avatar projects")
public class AvatarProjectResource {

    static final String PATH = "/api/apps/avatar-creator/projects";

    private static final Keyset<AvatarProjectView> ORDER =
            Keyset.ofTimes("updated", "updatedAt", AvatarProjectView::updatedAt, AvatarProjectView::id);

    private final AvatarProjectQueries queries;
    private final Answers answers;
    private final RateLimiter limiter;
    private final Caller caller;
    private final EntityTags tags;
    private final Patch patch;
    private final AvatarGenerations generations;
    private final Media media;

    AvatarProjectResource(
            AvatarProjectQueries queries,
            Answers answers,
            RateLimiter limiter,
            Caller caller,
            EntityTags tags,
            Patch patch,
            AvatarGenerations generations,
            Media media) {
        this.queries = queries;
        this.answers = answers;
        this.limiter = limiter;
        this.caller = caller;
        this.tags = tags;
        this.patch = patch;
        this.generations = generations;
        this.media = media;
    }

    /** The caller's projects, the most recently updated first. */
    @Operation(operationId = "listAvatarProjects")
    @GET
    public Uni<RestResponse<List<AvatarProjectView>>> list(@BeanParam PageRequest page) {
        String userId = caller.userId();
        Uni<List<AvatarProjectView>> projects = queries.list(userId, page.fetch(), page.cursor(ORDER.name()));
        if (!page.wantsTotal()) {
            return projects.map(rows -> page.answer(rows, ORDER::position));
        }
        return Uni.combine()
                .all()
                .unis(projects, queries.count(userId))
                .with((rows, count) -> page.answer(rows, ORDER::position, count));
    }

    /** Makes a project. */
    @Operation(operationId = "createAvatarProject")
    @POST
    @APIResponseSchema(value = AvatarProjectDetail.class, responseCode = "201")
    public Uni<RestResponse<AvatarProjectDetail>> create(@RequestBody(required = true) AvatarProjectInput input) {
        String userId = caller.userId();
        return answers.once(input, database -> {
            limiter.charge(userId, RateLimit.PROJECT);
            return AvatarProjectQueries.insert(database, userId, input).map(AvatarProjectResource::created);
        });
    }

    /** A project with its avatars, newest first. */
    @Operation(operationId = "getAvatarProject")
    @GET
    @Path("/{id}")
    public Uni<AvatarProjectDetail> get(String id) {
        return queries.find(caller.userId(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("Project")));
    }

    /** Changes the fields given. */
    @Operation(operationId = "updateAvatarProject")
    @PATCH
    @Path("/{id}")
    @RunOnVirtualThread
    @Transactional
    public AvatarProjectDetail update(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AvatarProjectInput.class)))
                    ObjectNode changes) {
        AvatarProject project = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> detail(project));
        patch.apply(changes, AvatarProjectInput.of(project)).copyTo(project);
        AvatarProject.flush();
        return detail(project);
    }

    /** The same as PATCH. */
    @Operation(operationId = "replaceAvatarProject")
    @PUT
    @Path("/{id}")
    @RunOnVirtualThread
    @Transactional
    public AvatarProjectDetail replace(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AvatarProjectInput.class)))
                    ObjectNode changes) {
        return update(id, ifMatch, changes);
    }

    /** Deletes a project with its avatars, their files and its jobs. */
    @Operation(operationId = "deleteAvatarProject")
    @DELETE
    @Path("/{id}")
    @RunOnVirtualThread
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        // Workers lock a job before its project, and what follows from a job's end comes behind both.
        List<AvatarGeneration> jobs = generations.lockAll(id, caller.userId());
        AvatarProject project = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> detail(project));
        generations.deleteAll(jobs);
        // What was started meanwhile: now nothing is any more.
        generations.deleteAll(generations.lockAll(id, null));
        media.discard(Avatar.ofProject(id).stream()
                .flatMap(avatar -> avatar.files().stream())
                .toList());
        project.delete();
    }

    /** The project's avatars, newest first. */
    @Operation(operationId = "listAvatarsOfProject")
    @GET
    @Path("/{id}/avatars")
    @RunOnVirtualThread
    public RestResponse<List<AvatarView>> avatars(String id, @BeanParam PageRequest page) {
        own(id, LockModeType.NONE);
        return Avatar.pagesOfProject(id).page(page, AvatarView::of);
    }

    private AvatarProject own(String id, LockModeType lock) {
        return AvatarProject.ofUser(caller.userId(), id, lock);
    }

    private static AvatarProjectDetail detail(AvatarProject project) {
        return AvatarProjectDetail.of(project, Avatar.ofProject(project.id));
    }

    static RestResponse<AvatarProjectDetail> created(AvatarProjectView project) {
        return Answers.created(UriPath.of(PATH, project.id()), new AvatarProjectDetail(project, List.of()));
    }
}
