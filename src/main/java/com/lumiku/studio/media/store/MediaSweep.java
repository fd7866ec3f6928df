package com.lumiku.studio.media.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Removes files that no row names, as a crash between file and row leaves them, and pictures of the catalog as another
 * release drew them, and tells of rows whose file is missing. Any replica may do it at any time: what is younger than an
 * hour may be about to be named and stays.
 */
@Startup
@Singleton
class MediaSweep {

    private static final Logger LOG = Logger.getLogger(MediaSweep.class);
    private static final Duration GRACE = Duration.ofHours(1);
    private static final int LONGEST_TRANSACTION_SECONDS = 600;

    private final Media media;
    private final MediaStore store;
    private final UnfinishedFiles unfinished;
    private final List<MediaReferences> references;
    private final Counter removed;
    private final AtomicLong missing = new AtomicLong();

    MediaSweep(
            Media media,
            MediaStore store,
            UnfinishedFiles unfinished,
            @All List<MediaReferences> references,
            MeterRegistry meters) {
        this.media = media;
        this.store = store;
        this.unfinished = unfinished;
        this.references = references;
        this.removed = Counter.builder("studio.media.swept")
                .description("Files removed because nothing named them")
                .register(meters);
        Gauge.builder("studio.media.missing", missing, AtomicLong::get)
                .description("Files that rows name and that were not there at the last sweep")
                .register(meters);
    }

    @Scheduled(
            every = "${studio.media.sweep-interval}",
            delayed = "${studio.media.sweep-delay}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant begin = Instant.now();
        Instant before = begin.minus(GRACE);
        double removedBefore = removed.count();
        unfinished.deleteOlder(before);
        store.removeLeftovers(before);
        Inventory inventory = Inventory.of(store);
        QuarkusTransaction.requiringNew().timeout(LONGEST_TRANSACTION_SECONDS).run(() -> missing.set(name(inventory)));
        for (int shard = 0; shard < MediaStore.SHARDS; shard++) {
            try (Stream<StoredFile> files = store.list(shard)) {
                files.filter(file -> file.lastModified().isBefore(before) && inventory.isUnnamed(file.key()))
                        .forEach(this::remove);
            }
        }
        try (Stream<StoredFile> files = store.listCatalog()) {
            files.filter(file -> file.lastModified().isBefore(before) && !media.isCurrent(file.key()))
                    .forEach(this::remove);
        }
        LOG.infof(
                "Looked through %d files in %d ms: removed %d, missing %d",
                inventory.size(),
                Duration.between(begin, Instant.now()).toMillis(),
                (long) (removed.count() - removedBefore),
                missing.get());
    }

    /** How many of the files that rows name are missing. */
    private long name(Inventory inventory) {
        return references.stream().mapToLong(rows -> name(inventory, rows)).sum();
    }

    private long name(Inventory inventory, MediaReferences rows) {
        try (Stream<String> keys = rows.startingWith("")) {
            return keys.filter(key -> MediaKey.isKey(key) && !MediaKey.isOfCatalog(key))
                    .filter(key -> !inventory.name(key) && store.find(key).isEmpty())
                    .peek(key -> LOG.warnf("A row names %s, which is not in the store", key))
                    .count();
        }
    }

    private void remove(StoredFile file) {
        store.deleteUnchanged(file);
        removed.increment();
        LOG.debugf("Removed %s, which nothing named", file.key());
    }
}
