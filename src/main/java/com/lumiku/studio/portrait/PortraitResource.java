package com.lumiku.studio.portrait;

import com.lumiku.studio.account.AddressLimits;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.LibraryShapes;
import com.lumiku.studio.pose.library.PoseShapes;
import com.lumiku.studio.web.answer.EntityTags;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Portraits by URL, for anybody: {@code <img src="/portraits/1/Felix.svg">}. They need no database, unless they show a pose that is not of the catalog. */
@Path("/portraits/1")
@Tag(name = "Portraits")
public class PortraitResource {

    private static final String YEAR = "public, max-age=31536000, immutable";
    static final String NOTHING_RUNS = "default-src 'none'; img-src data:; sandbox";

    private final PoseShapes catalog;
    private final LibraryShapes library;
    private final DrawingTurns turns;
    private final AddressLimits limits;

    PortraitResource(PoseShapes catalog, LibraryShapes library, DrawingTurns turns, AddressLimits limits) {
        this.catalog = catalog;
        this.library = library;
        this.turns = turns;
        this.limits = limits;
    }

    /** The portrait of a seed. */
    @Operation(operationId = "getPortrait")
    @GET
    @Path("/{file:.+}")
    @RunOnVirtualThread
    public RestResponse<byte[]> get(
            @Parameter(description = "The seed, any text, and the format: svg, png, jpg or json", example = "Felix.svg")
                    String file,
            @BeanParam PortraitQuery query,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request) {
        limits.take(request, RateLimit.PORTRAIT);
        int dot = file.lastIndexOf('.');
        String seed = dot < 0 ? "" : file.substring(0, dot);
        PortraitFormat format = PortraitFormat.of(file.substring(dot + 1))
                .filter(named -> !seed.isEmpty())
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND, "A portrait is a seed and a format: there are svg, png, jpg and json"));
        Portrait portrait = PortraitReading.read(seed, query, this::pose);
        byte[] content = turns.draw(() -> format.encode(portrait));
        String tag = EntityTags.of(content);
        boolean isKnown = ifNoneMatch != null && EntityTags.matches(ifNoneMatch, tag);
        ResponseBuilder<byte[]> answer = ResponseBuilder.<byte[]>create(
                        isKnown ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK)
                .header(HttpHeaders.CACHE_CONTROL, YEAR)
                .header(HttpHeaders.ETAG, tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
        if (format == PortraitFormat.SVG) {
            answer.header("Content-Security-Policy", NOTHING_RUNS);
        }
        if (!isKnown) {
            answer.header(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .header(HttpHeaders.CONTENT_LENGTH, content.length)
                    .entity(content);
        }
        return answer.build();
    }

    /** The database is asked only for poses that the catalog does not have. */
    private Optional<Pose> pose(String id) {
        return catalog.of(id).or(() -> library.ofPublic(id));
    }
}
