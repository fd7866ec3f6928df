package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.input.Patch;
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
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's avatars. */
@Path(AvatarResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatars")
public class AvatarResource {

    public static final String PATH = "/api/apps/avatar-creator/avatars";

    private final Caller caller;
    private final EntityTags tags;
    private final Patch patch;
    private final Media media;

    AvatarResource(Caller caller, EntityTags tags, Patch patch, Media media) {
        this.caller = caller;
        this.tags = tags;
        this.patch = patch;
        this.media = media;
    }

    /** All avatars of the caller. */
    @Operation(operationId = "listAvatars")
    @GET
    public RestResponse<List<AvatarView>> list(
            @QueryParam("sort")
                    @DefaultValue("recent")
                    @Parameter(
                            description = "Newest first, most used first or last used first",
                            schema = @Schema(enumeration = {"recent", "used", "lastUsed"}))
                    String sort,
            @QueryParam("q") @Parameter(description = "Part of the avatar's or the persona's name") String words,
            @QueryParam("projectId") @Parameter(description = "Those of one project") String projectId,
            @BeanParam PageRequest page) {
        return Avatar.pagesOfUser(caller.userId(), AvatarSort.of(sort), words)
                .equalIfGiven("projectId", projectId)
                .page(page, AvatarView::of);
    }

    /** One avatar. */
    @Operation(operationId = "getAvatar")
    @GET
    @Path("/{id}")
    public AvatarView get(String id) {
        return AvatarView.of(own(id, LockModeType.NONE));
    }

    /** Changes the fields given. */
    @Operation(operationId = "updateAvatar")
    @PATCH
    @Path("/{id}")
    @Transactional
    public AvatarView update(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AvatarInput.class)))
                    ObjectNode changes) {
        Avatar avatar = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> AvatarView.of(avatar));
        patch.apply(changes, AvatarInput.of(avatar)).copyTo(avatar);
        Avatar.flush();
        return AvatarView.of(avatar);
    }

    /** The same as PATCH. */
    @Operation(operationId = "replaceAvatar")
    @PUT
    @Path("/{id}")
    @Transactional
    public AvatarView replace(
            String id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AvatarInput.class)))
                    ObjectNode changes) {
        return update(id, ifMatch, changes);
    }

    /** Deletes an avatar with its history and files; pose projects that showed it stay. */
    @Operation(operationId = "deleteAvatar")
    @DELETE
    @Path("/{id}")
    @Transactional
    public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
        Avatar avatar = own(id, LockModeType.PESSIMISTIC_WRITE);
        tags.require(ifMatch, () -> AvatarView.of(avatar));
        media.discard(avatar.files());
        avatar.delete();
    }

    private Avatar own(String id, LockModeType lock) {
        return Avatar.findOfUser(caller.userId(), id, lock).orElseThrow(() -> ProblemException.notFound("Avatar"));
    }
}
