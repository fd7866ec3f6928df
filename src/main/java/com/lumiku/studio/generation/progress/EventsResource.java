package com.lumiku.studio.generation.progress;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.EventTickets;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** What happens to all generations of the caller, in both apps. */
@Path("/api/events")
@Authenticated
@NonBlocking
@Tag(name = "Events")
public class EventsResource {

    private final EventStreams streams;
    private final EventTickets tickets;
    private final Caller caller;

    EventsResource(EventStreams streams, EventTickets tickets, Caller caller) {
        this.streams = streams;
        this.tickets = tickets;
        this.caller = caller;
    }

    /**
     * Server-sent events: one {@code generation} for each open job, then one for each change of any job; {@code deleted} where one is
     * deleted. It has no end. Whoever comes back with the id of an event is told what has changed since.
     */
    @Operation(operationId = "streamEvents")
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = EventStreams.CACHE_CONTROL)
    @ResponseHeader(name = EventStreams.BUFFERING, value = EventStreams.NO_BUFFERING)
    public Multi<OutboundSseEvent> events(
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId,
            @QueryParam("lastEventId")
                    @Parameter(description = "The same as Last-Event-ID, for a new EventSource, which sends no header")
                    String lastEventIdOfNew,
            @QueryParam(EventTickets.PARAMETER) @Parameter(description = EventTickets.DESCRIPTION) String ticket) {
        return streams.openAll(caller.userId(), lastEventId == null ? lastEventIdOfNew : lastEventId);
    }

    /** Whether there is such a stream. Opens none. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = EventStreams.CACHE_CONTROL)
    @ResponseHeader(name = EventStreams.BUFFERING, value = EventStreams.NO_BUFFERING)
    public String head(
            @QueryParam("lastEventId") String lastEventId, @QueryParam(EventTickets.PARAMETER) String ticket) {
        return "";
    }

    /** A ticket that opens event streams of the caller's for a minute: EventSource cannot send a header with a token. */
    @Operation(operationId = "createEventTicket")
    @POST
    @Path("/ticket")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public EventTickets.Ticket ticket() {
        return tickets.issue(caller.userId());
    }
}
