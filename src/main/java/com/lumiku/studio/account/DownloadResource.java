package com.lumiku.studio.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Downloads for browsers. */
@Path("/api/downloads")
@Authenticated
@NonBlocking
@Tag(name = "Downloads")
public class DownloadResource {

    private final DownloadLinks links;
    private final Caller caller;

    DownloadResource(DownloadLinks links, Caller caller) {
        this.links = links;
        this.caller = caller;
    }

    /** A link to one download of the caller's, good for a minute to begin in: a browser that follows a link sends no token. */
    @Operation(operationId = "createDownloadLink")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DownloadLinks.Link link(@RequestBody(required = true) DownloadInput input) {
        return links.issue(caller.userId(), input.path());
    }
}
