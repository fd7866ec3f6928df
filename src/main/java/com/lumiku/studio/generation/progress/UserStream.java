package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.JobId;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The events of all generations of a user, which has no end. */
final class UserStream extends OpenStream {

    /** What is forgotten may be told twice. */
    private static final int MOST_REMEMBERED = 200;

    private static final String DELETED = "deleted";

    private final Map<String, String> apps;
    private final Map<JobId, String> told = new LinkedHashMap<>(4) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JobId, String> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** @param apps how the apps are called, by their kinds */
    UserStream(MultiEmitter<? super OutboundSseEvent> client, ProgressEvents events, Map<String, String> apps) {
        super(client, events);
        this.apps = apps;
    }

    void begin(Position position) {
        emit(events().opening(position));
    }

    @Override
    public synchronized void tell(JobId job, GenerationState state, Position position) {
        String version = state == null ? DELETED : state.progress().version();
        if (version.equals(told.put(job, version))) {
            return;
        }
        emit(
                state == null
                        ? events().deleted(new DeletedGeneration(job.generationId(), apps.get(job.kind())), position)
                        : events().generation(state, position));
    }
}
