package com.lumiku.studio.avatar.usage;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Numbers about avatars, each answer one statement. */
@Singleton
class AvatarStatistics {

    private static final String OF_USER = """
            SELECT total.avatars, total.uploads, total.uses, own.projects,
                   top.id, top.name, top."thumbnailUrl", top."usageCount", top."lastUsedAt"
            FROM (SELECT count(*) AS avatars, coalesce(sum("usageCount"), 0) AS uses,
                         count(*) FILTER (WHERE "sourceType" = 'uploaded'
                             AND "createdAt" >= now() AT TIME ZONE 'UTC' - interval '7 days') AS uploads
                  FROM avatars WHERE "userId" = :userId) AS total
            CROSS JOIN (SELECT count(*) AS projects FROM avatar_projects WHERE "userId" = :userId) AS own
            LEFT JOIN (SELECT * FROM avatars WHERE "userId" = :userId AND "usageCount" > 0
                       ORDER BY "usageCount" DESC, id DESC LIMIT 5) AS top ON true
            ORDER BY top."usageCount" DESC, top.id DESC
            """;

    private static final String BY_APP = """
            SELECT "appId", (array_agg("appName" ORDER BY "createdAt" DESC))[1] AS "appName", count(*) AS uses,
                   max("createdAt") AS "lastUsed"
            FROM avatar_usage_history WHERE "avatarId" = :avatarId
            GROUP BY "appId" ORDER BY "lastUsed" DESC, "appId"
            """;

    private final Session database;

    AvatarStatistics(Session database) {
        this.database = database;
    }

    /** A user's avatars in numbers. */
    AvatarStats ofUser(String userId) {
        return AvatarStats.of(database.createNativeQuery(OF_USER, Tuple.class)
                .addScalar("avatars", StandardBasicTypes.LONG)
                .addScalar("uploads", StandardBasicTypes.LONG)
                .addScalar("uses", StandardBasicTypes.LONG)
                .addScalar("projects", StandardBasicTypes.LONG)
                .addScalar("id", StandardBasicTypes.STRING)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("thumbnailUrl", StandardBasicTypes.STRING)
                .addScalar("usageCount", StandardBasicTypes.INTEGER)
                .addScalar("lastUsedAt", StandardBasicTypes.INSTANT)
                .setParameter("userId", userId)
                .getResultList());
    }

    /** The uses of an avatar by app, the last used first. */
    List<AppUsage> byApp(String avatarId) {
        return database.createNativeQuery(BY_APP, Tuple.class)
                .addScalar("appId", StandardBasicTypes.STRING)
                .addScalar("appName", StandardBasicTypes.STRING)
                .addScalar("uses", StandardBasicTypes.LONG)
                .addScalar("lastUsed", StandardBasicTypes.INSTANT)
                .setParameter("avatarId", avatarId)
                .getResultStream()
                .map(row -> new AppUsage(
                        row.get("appId", String.class),
                        row.get("appName", String.class),
                        row.get("uses", Long.class),
                        row.get("lastUsed", Instant.class)))
                .toList();
    }
}
