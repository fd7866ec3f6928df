package com.lumiku.studio.pose;

import com.lumiku.studio.media.store.MediaReferences;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The files that jobs and their pictures hold. */
@Singleton
class PoseFiles implements MediaReferences {

    private static final int ROWS = 1000;

    private static final String QUERY = """
            SELECT reference FROM (
                SELECT unnest(ARRAY["outputImageUrl", "thumbnailUrl", "originalImageUrl"]) AS reference
                FROM generated_poses
                UNION ALL
                SELECT export.value FROM generated_poses, jsonb_each_text("exportFormats") AS export
                WHERE jsonb_typeof("exportFormats") = 'object'
                UNION ALL
                SELECT "backgroundPrompt" FROM pose_generations
                UNION ALL
                SELECT substring("avatarAttributes" FROM '"referenceImageUrl" *: *"([^"]+)"') FROM pose_generations
            ) AS held
            WHERE reference LIKE :prefix
            """;

    private final Session database;

    PoseFiles(Session database) {
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
