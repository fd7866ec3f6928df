package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where pictures lie, by key: in a directory, or in a bucket. Files appear whole or not at all and never change. Where the store
 * does not answer, its methods throw {@link StoreUnavailableException}.
 */
public interface MediaStore {

    /** Into how many parts {@link #list} divides the files. */
    int SHARDS = 256;

    /**
     * Keeps a picture under its key, durably. One that is there already becomes as young as a new one, so that the sweep
     * leaves it to whoever is about to name it.
     *
     * @throws ProblemException 507 where there is no room or nothing may be written; nothing of the picture stays then
     */
    Placed put(String key, EncodedPicture picture);

    /**
     * Keeps so many bytes for a moment, to see whether it can.
     *
     * @throws ProblemException as {@link #put}
     */
    void tryToKeep(int bytes);

    /** What is known of a file, where there is one. */
    Optional<StoredFile> find(String key);

    /** The content from a position on; the caller closes it. Empty where there is no such file. */
    Optional<InputStream> open(String key, long offset);

    /**
     * A link to a file by which others load it without us; empty where they cannot.
     *
     * @param lifetime how long the link is good
     * @param cacheControl the header by that name in the answer to it
     */
    default Optional<URI> link(String key, Duration lifetime, String cacheControl) {
        return Optional.empty();
    }

    /** Scheme, host and port of such links; empty where there are none. */
    default Optional<URI> linkOrigin() {
        return Optional.empty();
    }

    /** Removes a file, where there is one. */
    void delete(String key);

    /** Removes a file unless it was put again meanwhile. */
    void deleteUnchanged(StoredFile file);

    /**
     * The files of rows whose key begins with this number, in two hexadecimal digits.
     *
     * @param shard 0 to 255
     */
    Stream<StoredFile> list(int shard);

    /** The files of the catalog. */
    Stream<StoredFile> listCatalog();

    /** Removes what crashes left behind, before then, of the store's own work. */
    default void removeLeftovers(Instant before) {}

    /**
     * What {@link #put} did.
     *
     * @param isNew false where the file had been there
     */
    record Placed(StoredFile file, boolean isNew) {}
}
