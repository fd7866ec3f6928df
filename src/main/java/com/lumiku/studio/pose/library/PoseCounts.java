package com.lumiku.studio.pose.library;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Keeps the counters of rows that the catalog put in: {@code pose_categories.poseCount}, for other programs that read the column
 * (the API counts for itself), of categories that hold such poses, and the favourites of such poses, as pictures may be deleted
 * by the database itself. Counters of the platform's own rows are the platform's.
 */
@Singleton
public class PoseCounts {

    /** The union ends a circle of categories. */
    private static final String POSES = """
            WITH RECURSIVE below (top, id) AS (
                SELECT id, id FROM pose_categories
                UNION
                SELECT below.top, child.id FROM below JOIN pose_categories child ON child."parentId" = below.id
            ), counted AS (
                SELECT below.top, count(pose.id) FILTER (WHERE pose."isPublic") AS poses
                FROM below
                LEFT JOIN pose_library pose ON pose."categoryId" = below.id
                LEFT JOIN studio.catalog_entries entry ON entry."table" = 'pose_library' AND entry.id = pose.id
                GROUP BY below.top
                HAVING count(entry.id) > 0
                    OR EXISTS (SELECT FROM studio.catalog_entries own
                               WHERE own."table" = 'pose_categories' AND own.id = below.top)
            )
            UPDATE pose_categories category SET "poseCount" = counted.poses
            FROM counted WHERE counted.top = category.id AND category."poseCount" <> counted.poses
            """;

    /** Counts by the index of favourites alone. Locks in the order of ids, as whoever counts several poses does. */
    private static final String FAVORITES = """
            WITH counted AS (
                SELECT entry.id, count(picture."poseLibraryId") AS favorites
                FROM studio.catalog_entries entry
                LEFT JOIN generated_poses picture ON picture."poseLibraryId" = entry.id AND picture."isFavorite"
                WHERE entry."table" = 'pose_library'
                GROUP BY entry.id
            ), changed AS (
                SELECT pose.id, counted.favorites
                FROM pose_library pose JOIN counted ON counted.id = pose.id
                WHERE pose."favoriteCount" <> counted.favorites
                ORDER BY pose.id FOR UPDATE OF pose
            )
            UPDATE pose_library pose
            SET "favoriteCount" = changed.favorites, "popularityScore" = pose."usageCount" + changed.favorites
            FROM changed WHERE changed.id = pose.id
            """;

    private final Session database;

    PoseCounts(Session database) {
        this.database = database;
    }

    /** Soon after the start, which puts the catalog in, and again, as somebody else may have added poses. */
    @Scheduled(every = "10m", delayed = "30s")
    @Transactional
    public void count() {
        database.createNativeMutationQuery(POSES).executeUpdate();
        database.createNativeMutationQuery(FAVORITES).executeUpdate();
    }
}
