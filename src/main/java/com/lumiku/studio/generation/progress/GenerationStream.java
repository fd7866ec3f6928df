package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Progress;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** The events of one generation: each state that is new, and the end. */
final class GenerationStream extends OpenStream {

    private String seen;

    GenerationStream(MultiEmitter<? super OutboundSseEvent> client, ProgressEvents events, String seen) {
        super(client, events);
        this.seen = seen;
    }

    @Override
    public synchronized void tell(JobId job, GenerationState state, Position position) {
        if (state == null) {
            complete();
            return;
        }
        Progress progress = state.progress();
        if (!progress.version().equals(seen)) {
            seen = progress.version();
            emit(events().progress(progress));
        }
        if (progress.hasEnded()) {
            emit(events().end(progress));
            complete();
        }
    }
}
