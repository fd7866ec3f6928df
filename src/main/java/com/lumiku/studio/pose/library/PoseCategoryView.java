package com.lumiku.studio.pose.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of the pose library with those below it.
 *
 * @param poseCount public poses in the category and all categories below it, as counted now
 */
public record PoseCategoryView(
        String id,
        String name,
        String displayName,
        @Nullable String description,
        String slug,
        @Nullable String parentId,
        String icon,
        int displayOrder,
        String color,
        long poseCount,
        boolean isActive,
        Instant createdAt,
        Instant updatedAt,
        List<PoseCategoryView> children) {

    static PoseCategoryView of(PoseCategory category, long poseCount, List<PoseCategoryView> children) {
        return new PoseCategoryView(
                category.id,
                category.name,
                category.displayName,
                category.description,
                category.slug,
                category.parentId,
                category.icon,
                category.displayOrder,
                category.color,
                poseCount,
                category.isActive,
                category.createdAt,
                category.updatedAt,
                children);
    }
}
