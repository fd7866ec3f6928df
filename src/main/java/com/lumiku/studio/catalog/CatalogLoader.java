package com.lumiku.studio.catalog;

import com.lumiku.studio.schema.readiness.SchemaReady;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Puts the catalog into the database, beside the running service, whenever the schema gets ready. Any number of replicas may
 * do so at once; a second time changes nothing.
 */
@Singleton
class CatalogLoader {

    private static final Logger LOG = Logger.getLogger(CatalogLoader.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Cancellable NOTHING = () -> {};

    private final List<CatalogSource> sources;
    private final DataSource database;
    private final ExecutorService virtualThreads;
    private volatile List<String> leftOut = List.of();
    private final AtomicReference<Cancellable> running = new AtomicReference<>(NOTHING);
    private final AtomicReference<Instant> begin = new AtomicReference<>();
    private volatile boolean done;
    private volatile String failure;

    CatalogLoader(
            @All List<CatalogSource> sources, DataSource database, @VirtualThreads ExecutorService virtualThreads) {
        this.sources = sources;
        this.database = database;
        this.virtualThreads = virtualThreads;
    }

    void start(@ObservesAsync SchemaReady ready) {
        become(load().subscribe().with(done -> LOG.debug("The catalog is in the database")));
    }

    /** Puts it in, however often that has to be tried. */
    Uni<Void> load() {
        begin.compareAndSet(null, Instant.now());
        AtomicBoolean told = new AtomicBoolean();
        return Uni.createFrom()
                .voidItem()
                .invoke(this::putIn)
                .runSubscriptionOn(virtualThreads)
                .onFailure()
                .invoke(failure -> tellOnce(told, failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    /** The rows that could not be put in, with their tables. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Whether it was put in, or found in, since the start. */
    boolean isDone() {
        return done;
    }

    /** Why the last attempt failed. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** For how long this has been tried since the start. */
    Duration elapsed() {
        Instant from = begin.get();
        return from == null ? Duration.ZERO : Duration.between(from, Instant.now());
    }

    void stop(@Observes ShutdownEvent event) {
        become(NOTHING);
    }

    private void become(Cancellable next) {
        running.getAndSet(next).cancel();
    }

    private void tellOnce(AtomicBoolean told, Throwable failure) {
        this.failure = failure.getMessage();
        if (told.compareAndSet(false, true)) {
            LOG.warnf("The catalog could not be put into the database, trying again: %s", failure.getMessage());
        }
    }

    private void putIn() {
        try {
            Optional<CatalogBuild> build = CatalogBuild.running();
            if (build.isPresent() && isUpToDate(build.get())) {
                done = true;
                return;
            }
            List<CatalogTable> tables =
                    sources.stream().flatMap(source -> source.tables().stream()).toList();
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                putIn(connection, tables, build);
                done = true;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private boolean isUpToDate(CatalogBuild build) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return build.isLast(connection)
                    && new CatalogEntries(connection).emptied().isEmpty();
        }
    }

    private void putIn(Connection connection, List<CatalogTable> tables, Optional<CatalogBuild> build)
            throws SQLException {
        CatalogUpdate update = new CatalogUpdate(connection);
        try {
            update.apply(tables);
            if (build.isPresent() && update.leftOut().isEmpty()) {
                build.get().remember(connection);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
        if (update.inserted() + update.updated() > 0) {
            LOG.infof("Catalog: %d rows put in, %d brought up to date", update.inserted(), update.updated());
        }
        leftOut = List.copyOf(update.leftOut());
        if (!leftOut.isEmpty()) {
            LOG.warnf("Catalog: %d rows are left out, as they do not fit what is there: %s", leftOut.size(), leftOut);
        }
    }
}
