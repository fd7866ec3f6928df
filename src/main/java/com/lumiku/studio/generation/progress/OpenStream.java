package com.lumiku.studio.generation.progress;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** A client's stream of server-sent events, which is told how generations are. */
abstract class OpenStream implements Followers.Follower {

    private final MultiEmitter<? super OutboundSseEvent> client;
    private final ProgressEvents events;

    OpenStream(MultiEmitter<? super OutboundSseEvent> client, ProgressEvents events) {
        this.client = client;
        this.events = events;
    }

    ProgressEvents events() {
        return events;
    }

    synchronized void emit(OutboundSseEvent event) {
        client.emit(event);
    }

    void keepAlive() {
        emit(events.comment());
    }

    synchronized void complete() {
        client.complete();
    }
}
