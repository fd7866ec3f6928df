package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** The pictures that rows name: kept before the row is committed, removed after it is gone. */
@Singleton
public class Media {

    private static final Logger LOG = Logger.getLogger(Media.class);

    private final MediaStore store;
    private final StoreWatch watch;
    private final List<MediaOrigin> origins;
    private final TransactionSynchronizationRegistry transactions;

    /** Of the platform: for each flush of a virtual thread another of those that carry them would be woken. */
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("store-", 1).daemon().factory());

    private final Semaphore making = new Semaphore(Runtime.getRuntime().availableProcessors());

    Media(
            MediaStore store,
            StoreWatch watch,
            @All List<MediaOrigin> origins,
            TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.watch = watch;
        this.origins = origins;
        this.transactions = transactions;
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    /**
     * Keeps a picture for a row; it is removed again if the surrounding transaction, where there is one, is rolled back.
     *
     * @param owner the id of the row that will name it
     * @return the key, for the row
     * @throws ProblemException 507 where there is no room
     */
    public String keep(String owner, EncodedPicture picture) {
        MediaStore.Placed placed = put(MediaKey.of(owner, picture), picture);
        removeOnRollback(placed);
        return placed.file().key();
    }

    /**
     * Keeps pictures for a row as {@link #keep(String, EncodedPicture)} does, all of them at once, as most of it is waiting for
     * the disk.
     *
     * @return the keys, in the order of the pictures
     */
    public List<String> keep(String owner, List<EncodedPicture> pictures) {
        List<String> keys =
                pictures.stream().map(picture -> MediaKey.of(owner, picture)).toList();
        Map<String, EncodedPicture> files = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            files.put(keys.get(i), pictures.get(i));
        }
        List<Future<MediaStore.Placed>> puts = new ArrayList<>();
        files.forEach((key, picture) -> puts.add(threads.submit(() -> put(key, picture))));
        puts.forEach(Media::await);
        puts.stream()
                .filter(put -> put.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .forEach(this::removeOnRollback);
        for (Future<MediaStore.Placed> put : puts) {
            if (put.state() == Future.State.FAILED) {
                throw put.exceptionNow() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(put.exceptionNow());
            }
        }
        return keys;
    }

    /** Also where this thread is interrupted: what is kept all the same has to be removed when nothing comes of it. */
    private static void await(Future<?> put) {
        boolean interrupted = false;
        while (!put.isDone()) {
            try {
                put.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private MediaStore.Placed put(String key, EncodedPicture picture) {
        try {
            return store.put(key, picture);
        } catch (ProblemException | UncheckedIOException e) {
            watch.failed(picture.bytes().length, e);
            throw e;
        }
    }

    /** Where a commit fails, nobody knows whether the database has done it: the file stays, for the sweep to decide. */
    private void removeOnRollback(MediaStore.Placed placed) {
        if (placed.isNew() && isInTransaction()) {
            afterCompletion((status, wasCommitting) -> {
                if (status == Status.STATUS_ROLLEDBACK && !wasCommitting) {
                    unlessAway(() -> store.deleteUnchanged(placed.file()));
                }
            });
        }
    }

    /**
     * Removes files when the surrounding transaction has committed, or at once where there is none.
     *
     * @param stored values of rows; null, and what is not a key of ours, is ignored
     */
    public void discard(Collection<String> stored) {
        List<String> keys = stored.stream()
                .filter(MediaKey::isKey)
                .filter(key -> !MediaKey.isOfCatalog(key))
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        if (!isInTransaction()) {
            unlessAway(() -> keys.forEach(store::delete));
            return;
        }
        afterCompletion((status, wasCommitting) -> {
            if (status == Status.STATUS_COMMITTED) {
                unlessAway(() -> keys.forEach(store::delete));
            }
        });
    }

    /** The rows are gone already: what a store that is away cannot delete now, the sweep does. */
    private static void unlessAway(Runnable deletion) {
        try {
            deletion.run();
        } catch (StoreUnavailableException e) {
            LOG.debugf("Pictures that nobody names stay for the sweep: %s", e.reason());
        }
    }

    /** The picture that a row names, as a file; empty where it is not in the store. */
    public Optional<byte[]> read(String stored) {
        return find(stored).map(this::content).filter(bytes -> bytes.length > 0);
    }

    private byte[] content(StoredFile file) {
        try (InputStream content = store.open(file.key(), 0).orElse(InputStream.nullInputStream())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of the file that a row names, which is made where it belongs to the catalog and is not there yet. */
    public Optional<StoredFile> find(String stored) {
        if (!MediaKey.isKey(stored)) {
            return Optional.empty();
        }
        return MediaKey.isOfCatalog(stored) ? kept(stored).flatMap(key -> drawn(stored, key)) : store.find(stored);
    }

    /** Whether a file of the catalog is one that this release has made or would make. */
    boolean isCurrent(String file) {
        return MediaKey.unversioned(file)
                .flatMap(this::kept)
                .filter(file::equals)
                .isPresent();
    }

    /** Under which key this release keeps a picture of the catalog: one of its own for each way to draw it. */
    private Optional<String> kept(String key) {
        return origins.stream()
                .flatMap(origin -> origin.version(key).stream())
                .findFirst()
                .map(version -> MediaKey.versioned(key, version));
    }

    private Optional<StoredFile> drawn(String key, String kept) {
        return store.find(kept).or(() -> make(key, kept));
    }

    /** No more at once than there are processors: a page of the catalog asks for all of its pictures together. */
    private Optional<StoredFile> make(String key, String kept) {
        making.acquireUninterruptibly();
        try {
            Optional<StoredFile> made = store.find(kept);
            if (made.isPresent()) {
                return made;
            }
            return origins.stream()
                    .flatMap(origin -> origin.make(key).stream())
                    .findFirst()
                    .map(picture -> store.put(kept, picture).file());
        } finally {
            making.release();
        }
    }

    private boolean isInTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private void afterCompletion(Completion action) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            private boolean committing;

            @Override
            public void beforeCompletion() {
                committing = true;
            }

            @Override
            public void afterCompletion(int status) {
                action.happened(status, committing);
            }
        });
    }

    @FunctionalInterface
    private interface Completion {

        /**
         * @param status of the transaction ({@link Status})
         * @param wasCommitting whether everything in it had succeeded
         */
        void happened(int status, boolean wasCommitting);
    }
}
