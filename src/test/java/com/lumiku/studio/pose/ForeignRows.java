package com.lumiku.studio.pose;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;

/** Jobs and pictures as the platform's own programs write them, put in behind the service's back. */
public final class ForeignRows {

    private ForeignRows() {}

    /** A completed job of a user's project; an id of its own. */
    static String job(String userId, String projectId) {
        return job("job-" + UUID.randomUUID(), userId, projectId);
    }

    static String job(String id, String userId, String projectId) {
        run("""
                INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "textPrompt", "batchSize",
                    "totalExpectedPoses", status, progress, "posesCompleted", "creditCharged")
                VALUES (?1, ?2, ?3, 'TEXT_DESCRIPTION', 'somebody waves', 1, 1, 'completed', 100, 1, 0)
                """, id, projectId, userId);
        return id;
    }

    /** A finished picture of a job, whose formats are kept as the JSON given. */
    static String picture(String generationId, String outputImageUrl, String exportFormats) {
        String id = "picture-" + UUID.randomUUID();
        run("""
                INSERT INTO generated_poses (id, "generationId", "outputImageUrl", "thumbnailUrl", "exportFormats",
                    "promptUsed")
                VALUES (?1, ?2, ?3, ?3, CAST(?4 AS jsonb), 'somebody waves')
                """, id, generationId, outputImageUrl, exportFormats);
        return id;
    }

    /** The one text that a query finds. */
    static String read(String sql, String id) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getSession()
                .createNativeQuery(sql, String.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    /** Runs a statement with texts as its parameters. */
    public static void run(String sql, String... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = Panache.getSession().createNativeMutationQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
