package com.lumiku.studio.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;

/** Says which request a log line written here would be of. */
@Path("/test/log-context")
@Produces(MediaType.TEXT_PLAIN)
public class LogContextResource {

    @GET
    @Path("event-loop")
    @Operation(hidden = true)
    public Uni<String> onEventLoop() {
        return Uni.createFrom().item(() -> (String) MDC.get("requestId"));
    }

    @GET
    @Path("virtual")
    @RunOnVirtualThread
    @Operation(hidden = true)
    public String onVirtualThread() {
        return (String) MDC.get("requestId");
    }
}
