package com.lumiku.studio.pose.stats;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.pose.stats.PoseStats.UsedPose;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The caller's pose generator in numbers. */
@Path("/api/apps/pose-generator/stats")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Generated poses")
public class PoseStatsResource {

    private static final String TOTALS = """
            SELECT (SELECT count(*) FROM pose_generator_projects
                    WHERE "userId" = :userId AND status <> 'deleted') AS projects,
                   jobs.total AS jobs, jobs.recent AS "recentJobs", poses.*
            FROM (SELECT count(*) AS total,
                         count(*) FILTER (WHERE "createdAt" >= now() AT TIME ZONE 'UTC' - interval '7 days') AS recent
                  FROM pose_generations WHERE "userId" = :userId) AS jobs,
                 (SELECT count(*) AS poses, count(*) FILTER (WHERE p."isFavorite") AS favorites,
                         coalesce(sum(p."downloadCount"), 0) AS downloads,
                         count(*) FILTER (WHERE p."createdAt" >= now() AT TIME ZONE 'UTC' - interval '7 days') AS "recentPoses"
                  FROM generated_poses p JOIN pose_generations g ON g.id = p."generationId"
                  WHERE g."userId" = :userId AND p.status = 'completed') AS poses
            """;

    /** Counted before they are looked up in the library, which is once for each pose and not for each picture. */
    private static final String MOST_USED = """
            SELECT l.id, l.name, l."thumbnailUrl", used.poses
            FROM (SELECT p."poseLibraryId" AS id, count(*) AS poses
                  FROM pose_generations g JOIN generated_poses p ON p."generationId" = g.id
                  WHERE g."userId" = :userId AND p.status = 'completed'
                  GROUP BY p."poseLibraryId") AS used
            JOIN pose_library l ON l.id = used.id
            WHERE l."isPublic" OR l."userId" = :userId
            ORDER BY used.poses DESC, l.id LIMIT 5
            """;

    private final Session database;
    private final Caller caller;

    PoseStatsResource(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Totals, the last 7 days, and the poses used most. */
    @Operation(operationId = "getPoseStats")
    @GET
    public PoseStats get() {
        NativeQuery<Tuple> query = database.createNativeQuery(TOTALS, Tuple.class);
        List.of("projects", "jobs", "recentJobs", "poses", "favorites", "downloads", "recentPoses")
                .forEach(column -> query.addScalar(column, StandardBasicTypes.LONG));
        Tuple totals = query.setParameter("userId", caller.userId()).getSingleResult();
        return new PoseStats(
                totals.get("projects", Long.class),
                totals.get("jobs", Long.class),
                totals.get("poses", Long.class),
                totals.get("favorites", Long.class),
                totals.get("downloads", Long.class),
                totals.get("recentJobs", Long.class),
                totals.get("recentPoses", Long.class),
                mostUsed());
    }

    private List<UsedPose> mostUsed() {
        return database.createNativeQuery(MOST_USED, Tuple.class)
                .addScalar("id", StandardBasicTypes.STRING)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("thumbnailUrl", StandardBasicTypes.STRING)
                .addScalar("poses", StandardBasicTypes.LONG)
                .setParameter("userId", caller.userId())
                .getResultStream()
                .map(row -> new UsedPose(
                        row.get("id", String.class),
                        row.get("name", String.class),
                        row.get("thumbnailUrl", String.class),
                        row.get("poses", Long.class)))
                .toList();
    }
}
