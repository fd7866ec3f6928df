package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.TableRow;
import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pose of the library as it is answered.
 *
 * @param tags never null
 * @param mine whether it is the caller's own
 */
public record LibraryPoseView(
        String id,
        String name,
        @Nullable String description,
        String categoryId,
        @MediaLink String previewImageUrl,
        @MediaLink String referenceImageUrl,
        @MediaLink String controlnetImageUrl,
        @MediaLink @Nullable String thumbnailUrl,
        String difficulty,
        String genderSuitability,
        List<String> tags,
        String sourceType,
        @Nullable String sourceCredit,
        String licenseType,
        int usageCount,
        int favoriteCount,
        double ratingAvg,
        int popularityScore,
        boolean isPublic,
        boolean isFeatured,
        boolean isPremium,
        boolean mine,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    /** A row as a user sees it; null is anybody. */
    static LibraryPoseView of(LibraryPose row, String userId) {
        return new LibraryPoseView(
                row.id,
                row.name,
                row.description,
                row.categoryId,
                row.previewImageUrl,
                row.referenceImageUrl,
                row.controlnetImageUrl,
                row.thumbnailUrl,
                row.difficulty,
                row.genderSuitability,
                row.tags == null ? List.of() : row.tags,
                row.sourceType,
                row.sourceCredit,
                row.licenseType,
                row.usageCount,
                row.favoriteCount,
                row.ratingAvg,
                row.popularityScore,
                row.isPublic,
                row.isFeatured,
                row.isPremium,
                row.userId != null && row.userId.equals(userId),
                row.createdAt,
                row.updatedAt);
    }

    /** The same of a row that was read without its entity. */
    static LibraryPoseView of(TableRow row, String userId) {
        String owner = row.text("userId");
        return new LibraryPoseView(
                row.text("id"),
                row.text("name"),
                row.text("description"),
                row.text("categoryId"),
                row.text("previewImageUrl"),
                row.text("referenceImageUrl"),
                row.text("controlnetImageUrl"),
                row.text("thumbnailUrl"),
                row.text("difficulty"),
                row.text("genderSuitability"),
                row.texts("tags"),
                row.text("sourceType"),
                row.text("sourceCredit"),
                row.text("licenseType"),
                row.integer("usageCount"),
                row.integer("favoriteCount"),
                row.number("ratingAvg"),
                row.integer("popularityScore"),
                row.flag("isPublic"),
                row.flag("isFeatured"),
                row.flag("isPremium"),
                owner != null && owner.equals(userId),
                row.time("createdAt"),
                row.time("updatedAt"));
    }
}
