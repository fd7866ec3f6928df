package com.lumiku.studio.pose.library;

import com.lumiku.studio.media.store.MediaReferences;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The files that poses of the library hold. */
@Singleton
class LibraryFiles implements MediaReferences {

    private static final int ROWS = 1000;

    private static final String QUERY = """
            SELECT reference FROM (
                SELECT unnest(ARRAY["previewImageUrl", "referenceImageUrl", "controlnetImageUrl", "thumbnailUrl"]) AS reference
                FROM pose_library
            ) AS held
            WHERE reference LIKE :prefix
            """;

    private final Session database;

    LibraryFiles(Session database) {
        this.database = database;
    }

    @Override
    public Stream<String> startingWith(String prefix) {
        return database.createNativeQuery(QUERY, String.class)
                .setParameter("prefix", prefix + '%')
                .setFetchSize(ROWS)
                .getResultStream();
    }
}
