package com.lumiku.studio.portrait;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Pictures of poses for who is just changing them. */
@Path("/api/apps/pose-generator/render")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Pose library")
public class RenderResource {

    private final Renders renders;
    private final DrawingTurns turns;
    private final Caller caller;

    RenderResource(Renders renders, DrawingTurns turns, Caller caller) {
        this.renders = renders;
        this.turns = turns;
        this.caller = caller;
    }

    /** Draws a pose now, by the built-in illustrator. Nothing is kept, and no job is started. */
    @Operation(operationId = "renderPose")
    @POST
    @RateLimited(RateLimit.PORTRAIT)
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<Buffer> render(@RequestBody(required = true) RenderInput input) {
        input.check();
        Render render = renders.of(caller.userId(), input);
        PortraitFormat format = input.format().equals("svg") ? PortraitFormat.SVG : PortraitFormat.PNG;
        byte[] content = turns.draw(() -> render.encode(format));
        ResponseBuilder<Buffer> answer = ResponseBuilder.<Buffer>create(RestResponse.Status.OK)
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff");
        if (format == PortraitFormat.SVG) {
            answer.header("Content-Security-Policy", PortraitResource.NOTHING_RUNS);
        }
        return answer.entity(Buffer.buffer(content)).build();
    }
}
