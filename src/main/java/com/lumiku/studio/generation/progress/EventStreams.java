package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.GenerationChange;
import com.lumiku.studio.generation.GenerationConfig;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.web.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
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
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Streams of server-sent events about generations, whichever replica makes their pictures. No thread and no connection waits for a
 * stream. As events are states, a client that reconnects misses nothing.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
@Singleton
public class EventStreams {

    /** Proxies pass each event on at once, and as it is. */
    public static final String CACHE_CONTROL = "no-cache, no-transform";

    /** The header by which nginx is told so. */
    public static final String BUFFERING = "X-Accel-Buffering";

    public static final String NO_BUFFERING = "no";

    private static final long KEEP_ALIVE_MILLIS = 15_000;
    private static final int WAITING_EVENTS = 256;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Followers followers;
    private final ProgressReader reader;
    private final ProgressEvents events;
    private final ChangeLog changes;
    private final List<Generations<?, ?>> apps;
    private final Map<String, String> appNames;
    private final ExecutorService threads;
    private final int mostPerUser;
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> openByUser = new HashMap<>();

    EventStreams(
            Followers followers,
            ProgressReader reader,
            ProgressEvents events,
            ChangeLog changes,
            @All List<Generations<?, ?>> apps,
            @VirtualThreads ExecutorService threads,
            GenerationConfig config,
            Vertx vertx,
            MeterRegistry meters) {
        this.followers = followers;
        this.reader = reader;
        this.events = events;
        this.changes = changes;
        this.apps = apps;
        this.appNames = apps.stream().collect(Collectors.toMap(Generations::kind, Generations::app));
        this.threads = threads;
        this.mostPerUser = config.streamsPerUser();
        Gauge.builder("studio.generation.streams", streams::size)
                .description("Event streams that are open")
                .register(meters);
        vertx.setPeriodic(KEEP_ALIVE_MILLIS, timer -> streams.forEach(OpenStream::keepAlive));
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
        return stream(userId, client -> {
            GenerationStream stream = new GenerationStream(client, events, lastEventId);
            opened(client, stream, userId, () -> followers.leave(job, stream));
            followers.follow(job, stream);
        });
    }

    /**
     * The events of all generations of a user: the state of each that is open, then each change. It has no end.
     *
     * @param lastEventId what a client that reconnects has seen last, or null: what has changed since is told too
     * @throws ProblemException 429 where the user has too many streams open
     */
    public Multi<OutboundSseEvent> openAll(String userId, String lastEventId) {
        return stream(userId, client -> {
            UserStream stream = new UserStream(client, events, appNames);
            opened(client, stream, userId, () -> followers.leaveAll(userId, stream));
            threads.execute(() -> begin(stream, userId, lastEventId));
        });
    }

    /** Whether there is a stream of such a generation. Opens none, and blocks. @throws ProblemException 404 */
    public void requireOwn(Generations<?, ?> app, String userId, String id) {
        // Outside of a transaction a connection would be held as long as the stream is open.
        QuarkusTransaction.requiringNew().run(() -> app.requireOwn(userId, id));
    }

    /** Follows first and looks then, so that no change falls between. */
    private void begin(UserStream stream, String userId, String lastEventId) {
        try {
            Position now = QuarkusTransaction.requiringNew().call(changes::position);
            stream.begin(now);
            followers.followAll(userId, stream);
            if (!streams.contains(stream)) {
                followers.leaveAll(userId, stream);
                return;
            }
            Position since =
                    lastEventId == null ? now : Position.parse(lastEventId).orElse(now);
            followers.read(QuarkusTransaction.requiringNew()
                    .call(() -> Stream.concat(open(userId), changes.since(since, List.of(userId)).stream())
                            .distinct()
                            .toList()));
        } catch (RuntimeException e) {
            // It comes back, as clients of streams do.
            stream.complete();
        }
    }

    private Stream<GenerationChange> open(String userId) {
        return apps.stream().flatMap(app -> app.openOf(userId).stream()
                .map(id -> new GenerationChange(new JobId(app.kind(), id), userId)));
    }

    void prepareStop(@Observes ShutdownDelayInitiatedEvent event) {
        streams.forEach(OpenStream::complete);
    }

    void stop(@Observes ShutdownEvent event) {
        streams.forEach(OpenStream::complete);
    }

    private Multi<OutboundSseEvent> stream(String userId, Consumer<MultiEmitter<? super OutboundSseEvent>> opening) {
        count(userId);
        return Multi.createFrom().emitter(opening, WAITING_EVENTS);
    }

    private void opened(
            MultiEmitter<? super OutboundSseEvent> client, OpenStream stream, String userId, Runnable leave) {
        streams.add(stream);
        client.onTermination(() -> {
            streams.remove(stream);
            leave.run();
            synchronized (this) {
                openByUser.computeIfPresent(userId, (user, open) -> open == 1 ? null : open - 1);
            }
        });
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
}
