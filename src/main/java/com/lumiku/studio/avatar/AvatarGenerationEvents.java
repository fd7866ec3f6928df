package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.generation.ProgressStreams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What happens to the caller's jobs, as it happens. */
@Path(AvatarGenerationResource.PATH + "/{id}/events")
@Authenticated
@Tag(name = "Avatar generations")
public class AvatarGenerationEvents {

    private final ProgressStreams streams;
    private final Caller caller;

    AvatarGenerationEvents(ProgressStreams streams, Caller caller) {
        this.streams = streams;
        this.caller = caller;
    }

    /**
     * Server-sent events: the present state, then one {@code progress} for each change, and {@code end} when nothing will
     * change any more. Whoever comes back with the id of the end gets 204, which tells {@code EventSource} to stop.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = ProgressStreams.CACHE_CONTROL)
    @ResponseHeader(name = ProgressStreams.BUFFERING, value = ProgressStreams.NO_BUFFERING)
    @Blocking
    public Multi<OutboundSseEvent> events(
            String id, @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId) {
        String userId = caller.userId();
        // Outside of a transaction a connection would be held as long as the stream is open.
        QuarkusTransaction.requiringNew().run(() -> AvatarGenerations.requireOwn(userId, id));
        streams.requireNews(AvatarGenerations.KIND, id, lastEventId);
        return streams.open(AvatarGenerations.KIND, id, userId, lastEventId);
    }

    /** Whether there is such a stream. Opens none. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = ProgressStreams.CACHE_CONTROL)
    @ResponseHeader(name = ProgressStreams.BUFFERING, value = ProgressStreams.NO_BUFFERING)
    @Blocking
    public String head(String id) {
        QuarkusTransaction.requiringNew().run(() -> AvatarGenerations.requireOwn(caller.userId(), id));
        return "";
    }
}
