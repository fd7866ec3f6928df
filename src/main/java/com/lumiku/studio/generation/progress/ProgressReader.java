package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.generation.lifecycle.Progress;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reads the states of jobs, those asked for meanwhile together: however many events arrive, one read follows another. */
@Singleton
class ProgressReader {

    private static final Logger LOG = Logger.getLogger(ProgressReader.class);

    private final Map<String, Generations<?, ?>> apps;
    private final ExecutorService threads;
    private final Set<JobId> wanted = new HashSet<>();
    private boolean reading;

    ProgressReader(@All List<Generations<?, ?>> apps, @VirtualThreads ExecutorService threads) {
        this.apps = apps.stream().collect(Collectors.toMap(Generations::kind, Function.identity()));
        this.threads = threads;
    }

    /**
     * Reads jobs soon. Never fails: what cannot be read now is asked for again later by whoever watches it.
     *
     * @param receiver gets each job's state, null for a job that is not there
     */
    void read(Collection<JobId> jobs, BiConsumer<JobId, Progress> receiver) {
        synchronized (wanted) {
            wanted.addAll(jobs);
            if (reading) {
                return;
            }
            reading = true;
        }
        threads.execute(() -> readAll(receiver));
    }

    /** Whether the id is that of the end of a job that is still as it was then. */
    boolean isEnd(JobId job, String eventId) {
        Generations<?, ?> app = apps.get(job.kind());
        return QuarkusTransaction.requiringNew().call(() -> app.progress(Set.of(job.generationId()))).stream()
                .anyMatch(progress ->
                        progress.hasEnded() && ProgressEvents.endId(progress).equals(eventId));
    }

    private void readAll(BiConsumer<JobId, Progress> receiver) {
        for (Set<JobId> batch = next(); !batch.isEmpty(); batch = next()) {
            try {
                batch.stream()
                        .collect(Collectors.groupingBy(
                                JobId::kind, Collectors.mapping(JobId::generationId, Collectors.toSet())))
                        .forEach((kind, ids) -> read(apps.get(kind), ids, receiver));
            } catch (RuntimeException | Error e) {
                // Whatever it is, later batches are read: no other thread reads them.
                LOG.debug("The states of jobs could not be read", e);
            }
        }
    }

    private static void read(Generations<?, ?> app, Set<String> ids, BiConsumer<JobId, Progress> receiver) {
        Map<String, Progress> states = QuarkusTransaction.requiringNew().call(() -> app.progress(ids)).stream()
                .collect(Collectors.toMap(Progress::id, Function.identity()));
        ids.forEach(id -> receiver.accept(new JobId(app.kind(), id), states.get(id)));
    }

    private Set<JobId> next() {
        synchronized (wanted) {
            Set<JobId> batch = Set.copyOf(wanted);
            wanted.clear();
            reading = !batch.isEmpty();
            return batch;
        }
    }
}
