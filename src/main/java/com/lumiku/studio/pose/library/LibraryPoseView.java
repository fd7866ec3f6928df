package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.FlatArray;
import com.lumiku.studio.database.UtcTime;
import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/**
 * A pose of the library as it is answered.
 *
 * @param tags never null
 */
public record LibraryPoseView(
        String id,
        String name,
        String description,
        String categoryId,
        @MediaLink String previewImageUrl,
        @MediaLink String referenceImageUrl,
        @MediaLink String controlnetImageUrl,
        @MediaLink String thumbnailUrl,
        String difficulty,
        String genderSuitability,
        List<String> tags,
        String sourceType,
        String sourceCredit,
        String licenseType,
        int usageCount,
        int favoriteCount,
        double ratingAvg,
        int popularityScore,
        boolean isPublic,
        boolean isFeatured,
        boolean isPremium,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = """
            p.id, p.name, p.description, p."categoryId", p."previewImageUrl", p."referenceImageUrl",
            p."controlnetImageUrl", p."thumbnailUrl", p.difficulty, p."genderSuitability",
            %s, p."sourceType", p."sourceCredit", p."licenseType", p."usageCount",
            p."favoriteCount", p."ratingAvg", p."popularityScore", p."isPublic", p."isFeatured", p."isPremium",
            p."createdAt", p."updatedAt"
            """.formatted(FlatArray.BEFORE + "p.tags" + FlatArray.BEHIND);

    static LibraryPoseView of(Row row) {
        int column = 0;
        return new LibraryPoseView(
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                tags(row.getArrayOfStrings(column++)),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getInteger(column++),
                row.getInteger(column++),
                row.getDouble(column++),
                row.getInteger(column++),
                row.getBoolean(column++),
                row.getBoolean(column++),
                row.getBoolean(column++),
                UtcTime.of(row, column++),
                UtcTime.of(row, column));
    }

    private static List<String> tags(String[] tags) {
        return tags == null ? List.of() : List.of(tags);
    }
}
