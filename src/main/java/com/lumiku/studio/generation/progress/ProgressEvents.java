package com.lumiku.studio.generation.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.generation.lifecycle.Progress;
import com.lumiku.studio.internals.ReachesInto;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;

/** How progress is said in server-sent events. */
@Singleton
@ReachesInto(
        library = "resteasy-reactive",
        version = "3.32.1",
        reason = "SseImpl makes events outside of a call, where no Sse can be injected.",
        until = "Sse can be injected anywhere.")
class ProgressEvents {

    private static final long RECONNECT_MILLIS = 3_000;

    private final ObjectMapper json;

    ProgressEvents(ObjectMapper json) {
        this.json = json;
    }

    OutboundSseEvent progress(Progress progress) {
        return event("progress", progress.version(), progress);
    }

    OutboundSseEvent end(Progress progress) {
        return event("end", endId(progress), progress);
    }

    /** Where a generation of the user's is now. */
    OutboundSseEvent generation(GenerationState state, Position position) {
        return event("generation", position.snapshot(), state);
    }

    /** That a generation of the user's is no longer there. */
    OutboundSseEvent deleted(DeletedGeneration deleted, Position position) {
        return event("deleted", position.snapshot(), deleted);
    }

    /** Says after which pause a client comes back, and with which id where it has seen nothing else. */
    OutboundSseEvent opening(Position position) {
        return SseImpl.INSTANCE
                .newEventBuilder()
                .id(position.snapshot())
                .reconnectDelay(RECONNECT_MILLIS)
                .comment("")
                .build();
    }

    /** What clients ignore; it keeps proxies awake, and tells whether the client is still there. */
    OutboundSseEvent comment() {
        return SseImpl.INSTANCE.newEventBuilder().comment("").build();
    }

    /** The id of the end: another one than that of the last state, which may be the last thing that a client has seen. */
    static String endId(Progress progress) {
        return progress.version() + "-end";
    }

    private OutboundSseEvent event(String name, String id, Object data) {
        try {
            return SseImpl.INSTANCE
                    .newEventBuilder()
                    .id(id)
                    .name(name)
                    .data(String.class, json.writeValueAsString(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
