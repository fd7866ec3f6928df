package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where pictures lie, by key. A directory today; an object store fits behind it as well. Files appear whole or not at all
 * and never change.
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

    /**
     * What {@link #put} did.
     *
     * @param isNew false where the file had been there
     */
    record Placed(StoredFile file, boolean isNew) {}
}
