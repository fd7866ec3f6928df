package com.lumiku.studio.avatar.usage;

import com.lumiku.studio.media.link.MediaLink;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's avatars in numbers.
 *
 * @param recentUploads avatars made from an uploaded picture within the last 7 days
 * @param totalUsage the sum of all avatars' usageCount
 * @param averageUsage uses per avatar, rounded to 2 decimals
 * @param topUsedAvatars the 5 used most, those never used left out
 */
public record AvatarStats(
        long totalAvatars,
        long totalProjects,
        long recentUploads,
        long totalUsage,
        BigDecimal averageUsage,
        List<TopUsed> topUsedAvatars) {

    /** One of the avatars used most. */
    public record TopUsed(
            String id,
            String name,
            @MediaLink @Nullable String thumbnailUrl,
            int usageCount,
            @Nullable Instant lastUsedAt) {}

    /** @param rows one for each top avatar, or a single one without; all with the totals */
    static AvatarStats of(List<Tuple> rows) {
        Tuple totals = rows.getFirst();
        long avatars = totals.get("avatars", Long.class);
        long uses = totals.get("uses", Long.class);
        return new AvatarStats(
                avatars,
                totals.get("projects", Long.class),
                totals.get("uploads", Long.class),
                uses,
                BigDecimal.valueOf(uses).divide(BigDecimal.valueOf(Math.max(1, avatars)), 2, RoundingMode.HALF_UP),
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(AvatarStats::topUsed)
                        .toList());
    }

    private static TopUsed topUsed(Tuple row) {
        return new TopUsed(
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("thumbnailUrl", String.class),
                row.get("usageCount", Integer.class),
                row.get("lastUsedAt", Instant.class));
    }
}
