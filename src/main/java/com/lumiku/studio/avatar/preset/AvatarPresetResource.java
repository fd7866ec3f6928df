package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.web.paging.PageRequest;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** Ready-made avatars, for everybody. */
@Path("/api/apps/avatar-creator/presets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Presets")
public class AvatarPresetResource {

    /** Short: the answers hold links that expire. */
    static final int SECONDS_TO_CACHE = 60;

    /** The presets of a category, or all, in the order of their ids. */
    @Operation(operationId = "listAvatarPresets")
    @GET
    @Cache(maxAge = SECONDS_TO_CACHE)
    public RestResponse<List<AvatarPresetView>> list(
            @QueryParam("category")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "professional",
                                                "casual",
                                                "sports",
                                                "fashion",
                                                "traditional",
                                                "business",
                                                "creative"
                                            }))
                    String category,
            @BeanParam PageRequest page) {
        return AvatarPreset.pagesOf(category).page(page, AvatarPresetView::of);
    }

    /** One preset. */
    @Operation(operationId = "getAvatarPreset")
    @GET
    @Path("/{id}")
    @Cache(maxAge = SECONDS_TO_CACHE)
    public AvatarPresetView get(String id) {
        return AvatarPreset.offered(id)
                .map(AvatarPresetView::of)
                .orElseThrow(() -> ProblemException.notFound("Preset"));
    }
}
