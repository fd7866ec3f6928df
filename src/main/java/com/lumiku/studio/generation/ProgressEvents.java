package com.lumiku.studio.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;

/** How progress is said in server-sent events. */
@Singleton
class ProgressEvents {

    private final ObjectMapper json;

    ProgressEvents(ObjectMapper json) {
        this.json = json;
    }

    OutboundSseEvent progress(Progress progress) {
        return event("progress", progress);
    }

    OutboundSseEvent end(Progress progress) {
        return event("end", progress);
    }

    /** What clients ignore; it keeps proxies awake, and tells whether the client is still there. */
    OutboundSseEvent comment() {
        return SseImpl.INSTANCE.newEventBuilder().comment("").build();
    }

    private OutboundSseEvent event(String name, Progress progress) {
        try {
            return SseImpl.INSTANCE
                    .newEventBuilder()
                    .id(progress.version())
                    .name(name)
                    .data(String.class, json.writeValueAsString(progress))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
