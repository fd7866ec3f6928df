package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.GenerationConfig;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.Notification.JobChanged;
import com.lumiku.studio.generation.Notification.Resumed;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.generation.lifecycle.Progress;
import com.lumiku.studio.web.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Streams of server-sent events about jobs, whichever replica runs them: news from the database says that a job has changed,
 * its state is read once for all who watch it here, and each gets what is new to it. No thread waits for a stream. As events
 * are states, a client that reconnects misses nothing.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
@Singleton
public class ProgressStreams {

    /** Proxies pass each event on at once, and as it is. */
    public static final String CACHE_CONTROL = "no-cache, no-transform";

    /** The header by which nginx is told so. */
    public static final String BUFFERING = "X-Accel-Buffering";

    public static final String NO_BUFFERING = "no";

    private static final long KEEP_ALIVE_MILLIS = 15_000;
    private static final int WAITING_EVENTS = 256;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final ProgressReader reader;
    private final ProgressEvents events;
    private final int mostPerUser;
    private final Map<JobId, Set<ProgressStream>> streams = new ConcurrentHashMap<>();
    private final Map<String, Integer> openByUser = new HashMap<>();

    ProgressStreams(
            ProgressReader reader, ProgressEvents events, GenerationConfig config, Vertx vertx, MeterRegistry meters) {
        this.reader = reader;
        this.events = events;
        this.mostPerUser = config.streamsPerUser();
        Gauge.builder("studio.generation.streams", () -> all().count())
                .description("Event streams that are open")
                .register(meters);
        vertx.setPeriodic(KEEP_ALIVE_MILLIS, timer -> all().forEach(ProgressStream::keepAlive));
        // For when the news gets lost.
        vertx.setPeriodic(config.pollInterval().toMillis(), timer -> refresh());
    }

    /**
     * The events of a generation of the user's: its state, each change of it, and the end. Blocks.
     *
     * @param lastEventId what a client that reconnects has seen last, or null
     * @throws ProblemException 404; 429 where the user has too many streams open
     * @throws WebApplicationException 204 where the client has seen the end, and nothing has begun anew since
     */
    public Multi<OutboundSseEvent> open(Generations<?, ?> app, String userId, String id, String lastEventId) {
        requireOwn(app, userId, id);
        JobId job = new JobId(app.kind(), id);
        if (lastEventId != null && reader.isEnd(job, lastEventId)) {
            throw new WebApplicationException(Response.Status.NO_CONTENT);
        }
        count(userId);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            ProgressStream stream = new ProgressStream(emitter, events, lastEventId);
                            emitter.onTermination(() -> close(job, stream, userId));
                            streams.compute(job, (key, open) -> with(stream, open));
                            reader.read(List.of(job), this::tell);
                        },
                        WAITING_EVENTS);
    }

    /** Whether there is a stream of such a generation. Opens none, and blocks. @throws ProblemException 404 */
    public void requireOwn(Generations<?, ?> app, String userId, String id) {
        // Outside of a transaction a connection would be held as long as the stream is open.
        QuarkusTransaction.requiringNew().run(() -> app.requireOwn(userId, id));
    }

    void changed(@Observes JobChanged news) {
        if (streams.containsKey(news.job())) {
            reader.read(List.of(news.job()), this::tell);
        }
    }

    void resumed(@Observes Resumed news) {
        refresh();
    }

    void prepareStop(@Observes ShutdownDelayInitiatedEvent event) {
        all().forEach(ProgressStream::complete);
    }

    void stop(@Observes ShutdownEvent event) {
        all().forEach(ProgressStream::complete);
    }

    private void refresh() {
        if (!streams.isEmpty()) {
            reader.read(List.copyOf(streams.keySet()), this::tell);
        }
    }

    /** @param progress null where the job is no longer there */
    private void tell(JobId job, Progress progress) {
        streams.getOrDefault(job, Set.of()).forEach(stream -> stream.tell(progress));
    }

    private Stream<ProgressStream> all() {
        return streams.values().stream().flatMap(Set::stream);
    }

    private synchronized void count(String userId) {
        int open = openByUser.getOrDefault(userId, 0);
        if (open >= mostPerUser) {
            throw ProblemException.tooMany(
                    String.format(Locale.ROOT, "A user may have %d event streams open at once", mostPerUser),
                    RETRY_AFTER);
        }
        openByUser.put(userId, open + 1);
    }

    private void close(JobId job, ProgressStream stream, String userId) {
        streams.computeIfPresent(job, (id, open) -> without(stream, open));
        synchronized (this) {
            openByUser.computeIfPresent(userId, (user, open) -> open == 1 ? null : open - 1);
        }
    }

    private static Set<ProgressStream> with(ProgressStream stream, Set<ProgressStream> open) {
        Set<ProgressStream> all = open == null ? ConcurrentHashMap.newKeySet() : open;
        all.add(stream);
        return all;
    }

    private static Set<ProgressStream> without(ProgressStream stream, Set<ProgressStream> open) {
        open.remove(stream);
        return open.isEmpty() ? null : open;
    }
}
