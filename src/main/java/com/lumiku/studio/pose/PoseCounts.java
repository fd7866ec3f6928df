package com.lumiku.studio.pose;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Keeps {@code pose_categories.poseCount}, for other programs that read the column: public poses in a category and all below it.
 * The API counts for itself.
 */
@Singleton
class PoseCounts {

    /** The union ends a circle of categories. */
    private static final String COUNT = """
            WITH RECURSIVE below (top, id) AS (
                SELECT id, id FROM pose_categories
                UNION
                SELECT below.top, child.id FROM below JOIN pose_categories child ON child."parentId" = below.id
            ), counted AS (
                SELECT below.top, count(pose.id) AS poses
                FROM below LEFT JOIN pose_library pose ON pose."categoryId" = below.id AND pose."isPublic"
                GROUP BY below.top
            )
            UPDATE pose_categories category SET "poseCount" = counted.poses
            FROM counted WHERE counted.top = category.id AND category."poseCount" <> counted.poses
            """;

    private final Session database;

    PoseCounts(Session database) {
        this.database = database;
    }

    /** Soon after the start, which puts the catalog in, and again, as somebody else may have added poses. */
    @Scheduled(every = "10m", delayed = "30s")
    @Transactional
    void count() {
        database.createNativeMutationQuery(COUNT).executeUpdate();
    }
}
