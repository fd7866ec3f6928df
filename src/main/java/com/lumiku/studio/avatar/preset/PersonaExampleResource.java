package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.web.paging.PageRequest;
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

/** Example personas for inspiration, for everybody. */
@Path("/api/apps/avatar-creator/persona-examples")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Persona examples")
public class PersonaExampleResource {

    /** The examples of a category, or all, in display order. */
    @Operation(operationId = "listPersonaExamples")
    @GET
    @Cache(maxAge = AvatarPresetResource.SECONDS_TO_CACHE)
    public RestResponse<List<PersonaExampleView>> list(
            @QueryParam("category")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "business",
                                                "creative",
                                                "lifestyle",
                                                "healthcare",
                                                "education"
                                            }))
                    String category,
            @BeanParam PageRequest page) {
        return PersonaExample.pagesOf(category).page(page, PersonaExampleView::of);
    }
}
