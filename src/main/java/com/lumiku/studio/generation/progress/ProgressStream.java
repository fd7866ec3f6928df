package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.lifecycle.Progress;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** One client that watches a job. */
final class ProgressStream {

    private final MultiEmitter<? super OutboundSseEvent> client;
    private final ProgressEvents events;
    private String seen;

    ProgressStream(MultiEmitter<? super OutboundSseEvent> client, ProgressEvents events, String seen) {
        this.client = client;
        this.events = events;
        this.seen = seen;
    }

    /** Sends the state where it is new to the client, and the end. */
    synchronized void tell(Progress progress) {
        if (progress == null) {
            complete();
            return;
        }
        if (!progress.version().equals(seen)) {
            seen = progress.version();
            client.emit(events.progress(progress));
        }
        if (progress.hasEnded()) {
            client.emit(events.end(progress));
            complete();
        }
    }

    synchronized void keepAlive() {
        client.emit(events.comment());
    }

    synchronized void complete() {
        client.complete();
    }
}
