package com.lumiku.studio.media;

import com.lumiku.studio.web.ProblemException;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/** The pictures that rows name: kept before the row is committed, removed after it is gone. */
@Singleton
public class Media {

    private final MediaStore store;
    private final List<MediaOrigin> origins;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore making = new Semaphore(Runtime.getRuntime().availableProcessors());

    Media(MediaStore store, @All List<MediaOrigin> origins, TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.origins = origins;
        this.transactions = transactions;
    }

    /**
     * Keeps a picture for a row; it is removed again if the surrounding transaction, where there is one, is rolled back.
     *
     * @param owner the id of the row that will name it
     * @return the key, for the row
     * @throws ProblemException 507 where there is no room
     */
    public String keep(String owner, EncodedPicture picture) {
        MediaStore.Placed placed = store.put(MediaKey.of(owner, picture), picture);
        if (placed.isNew() && isInTransaction()) {
            afterCompletion(status -> {
                if (status == Status.STATUS_ROLLEDBACK) {
                    store.deleteUnchanged(placed.file());
                }
            });
        }
        return placed.file().key();
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
            keys.forEach(store::delete);
            return;
        }
        afterCompletion(status -> {
            if (status == Status.STATUS_COMMITTED) {
                keys.forEach(store::delete);
            }
        });
    }

    /** The picture that a row names, as a file; empty where it is not in the store. */
    public Optional<byte[]> read(String stored) {
        if (find(stored).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = store.open(stored, 0).orElse(InputStream.nullInputStream())) {
            return Optional.of(content.readAllBytes()).filter(bytes -> bytes.length > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of the file that a row names, which is made where it belongs to the catalog and is not there yet. */
    Optional<StoredFile> find(String stored) {
        if (!MediaKey.isKey(stored)) {
            return Optional.empty();
        }
        Optional<StoredFile> found = store.find(stored);
        if (found.isPresent() || !MediaKey.isOfCatalog(stored)) {
            return found;
        }
        return make(stored);
    }

    /** No more at once than there are processors: a page of the catalog asks for all of its pictures together. */
    private Optional<StoredFile> make(String key) {
        making.acquireUninterruptibly();
        try {
            Optional<StoredFile> made = store.find(key);
            if (made.isPresent()) {
                return made;
            }
            return origins.stream()
                    .flatMap(origin -> origin.make(key).stream())
                    .findFirst()
                    .map(picture -> store.put(key, picture).file());
        } finally {
            making.release();
        }
    }

    private boolean isInTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private void afterCompletion(IntConsumer action) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome counts.
            }

            @Override
            public void afterCompletion(int status) {
                action.accept(status);
            }
        });
    }
}
