package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.GenerationChange;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.Generations;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reads the states of generations, those asked for meanwhile together: however many events arrive, one read follows another. */
@Singleton
class ProgressReader {

    private static final Logger LOG = Logger.getLogger(ProgressReader.class);

    /** So that a read has an end, and rows are forgotten, however many generations are followed. */
    private static final int MOST_AT_ONCE = 200;

    private final Map<String, Generations<?, ?>> apps;
    private final ChangeLog changes;
    private final ExecutorService threads;
    private final Set<GenerationChange> wanted = new HashSet<>();
    private boolean reading;

    ProgressReader(@All List<Generations<?, ?>> apps, ChangeLog changes, @VirtualThreads ExecutorService threads) {
        this.apps = apps.stream().collect(Collectors.toMap(Generations::kind, Function.identity()));
        this.changes = changes;
        this.threads = threads;
    }

    /** Who is told of states. */
    interface Receiver {

        /**
         * @param state null where the generation is not there
         * @param position where the log was when it was read
         */
        void receive(GenerationChange change, GenerationState state, Position position);
    }

    /** Reads generations soon. Never fails: what cannot be read now is asked for again later by whoever follows it. */
    void read(Collection<GenerationChange> generations, Receiver receiver) {
        synchronized (wanted) {
            wanted.addAll(generations);
            if (reading) {
                return;
            }
            reading = true;
        }
        threads.execute(() -> readAll(receiver));
    }

    /** Whether the id is that of the end of a generation that is still as it was then. */
    boolean isEnd(JobId job, String eventId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> apps.get(job.kind()).withIds(Set.of(job.generationId())).stream()
                        .map(Generation::progress)
                        .anyMatch(progress -> progress.hasEnded()
                                && ProgressEvents.endId(progress).equals(eventId)));
    }

    private void readAll(Receiver receiver) {
        for (Set<GenerationChange> batch = next(); !batch.isEmpty(); batch = next()) {
            try {
                batch.stream()
                        .collect(Collectors.groupingBy(change -> change.job().kind()))
                        .forEach((kind, generations) -> read(apps.get(kind), generations, receiver));
            } catch (RuntimeException | Error e) {
                // Whatever it is, later batches are read: no other thread reads them.
                LOG.debug("The states of generations could not be read", e);
            }
        }
    }

    private void read(Generations<?, ?> app, List<GenerationChange> generations, Receiver receiver) {
        record Batch(Position position, Map<String, GenerationState> states) {}
        Set<String> ids =
                generations.stream().map(change -> change.job().generationId()).collect(Collectors.toSet());
        // In this order: what is committed between the two is newer than the position, and so told once more rather
        // than never.
        Batch batch = QuarkusTransaction.requiringNew()
                .call(() -> new Batch(
                        changes.position(),
                        app.withIds(ids).stream()
                                .collect(Collectors.toMap(
                                        row -> row.id,
                                        row -> new GenerationState(row.progress(), app.app(), row.projectId)))));
        generations.forEach(change ->
                receiver.receive(change, batch.states().get(change.job().generationId()), batch.position()));
    }

    private Set<GenerationChange> next() {
        synchronized (wanted) {
            Set<GenerationChange> batch = wanted.stream().limit(MOST_AT_ONCE).collect(Collectors.toSet());
            wanted.removeAll(batch);
            reading = !batch.isEmpty();
            return batch;
        }
    }
}
