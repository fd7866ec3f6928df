package com.lumiku.studio.pose.stats;

import com.lumiku.studio.media.link.MediaLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's pose generator in numbers.
 *
 * @param totalPoses pictures made
 * @param recentGenerations jobs started within the last 7 days
 * @param recentPoses pictures made within the last 7 days
 * @param mostUsedPoses the 5 poses of the library with most pictures, of those that the user may see
 */
public record PoseStats(
        long totalProjects,
        long totalGenerations,
        long totalPoses,
        long totalFavorites,
        long totalDownloads,
        long recentGenerations,
        long recentPoses,
        List<UsedPose> mostUsedPoses) {

    /**
     * One of the poses used most.
     *
     * @param count how many pictures the user has of it
     */
    public record UsedPose(
            String id, String name, @MediaLink @Nullable String thumbnailUrl, long count) {}
}
