package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.EventTickets;
import com.lumiku.studio.generation.progress.EventStreams;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What happens to the caller's jobs, as it happens. */
@Path(AvatarGenerationResource.PATH + "/{id}/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
@Authenticated
@Blocking
@Tag(name = "Avatar generations")
public class AvatarGenerationEvents {

    private final AvatarGenerations generations;
    private final EventStreams streams;
    private final Caller caller;

    AvatarGenerationEvents(AvatarGenerations generations, EventStreams streams, Caller caller) {
        this.generations = generations;
        this.streams = streams;
        this.caller = caller;
    }

    /**
     * Server-sent events: the present state, then one {@code progress} for each change, and {@code end} when nothing will
     * change any more. Whoever comes back with the id of the end gets 204, which tells {@code EventSource} to stop.
     */
    @Operation(operationId = "streamAvatarGenerationEvents")
    @GET
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = EventStreams.CACHE_CONTROL)
    @ResponseHeader(name = EventStreams.BUFFERING, value = EventStreams.NO_BUFFERING)
    public Multi<OutboundSseEvent> events(
            String id,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @QueryParam(EventTickets.PARAMETER) @Parameter(description = EventTickets.DESCRIPTION) String ticket) {
        return streams.open(generations, caller.userId(), id, lastEventId);
    }

    /** Whether there is such a stream. Opens none. */
    @HEAD
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = EventStreams.CACHE_CONTROL)
    @ResponseHeader(name = EventStreams.BUFFERING, value = EventStreams.NO_BUFFERING)
    public String head(String id, @QueryParam(EventTickets.PARAMETER) String ticket) {
        streams.requireOwn(generations, caller.userId(), id);
        return "";
    }
}
