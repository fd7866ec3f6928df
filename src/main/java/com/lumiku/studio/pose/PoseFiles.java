package com.lumiku.studio.pose;

import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.media.store.MediaReferences;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Media media;

    PoseFiles(Session database, Media media) {
        this.database = database;
        this.media = media;
    }

    @Override
    public Stream<String> startingWith(String prefix) {
        return database.createNativeQuery(QUERY, String.class)
                .setParameter("prefix", prefix + '%')
                .setFetchSize(ROWS)
                .getResultStream();
    }

    /** Removes the files of a project that is about to be deleted; its pictures are no longer favourites. */
    void discardOf(String projectId) {
        List<GeneratedPose> pictures = GeneratedPose.list(
                "generationId in (select g.id from PoseGeneration g where g.projectId = ?1)", projectId);
        GeneratedPose.forgetFavorites(pictures);
        Set<String> files = new HashSet<>();
        PoseGeneration.<PoseGeneration>find("projectId", projectId).stream()
                .flatMap(PoseGeneration::files)
                .forEach(files::add);
        pictures.forEach(pose -> files.addAll(pose.files()));
        media.discard(files);
    }
}
