package com.lumiku.studio.pose.request;

import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a new pose as it is answered.
 *
 * @param hasVoted whether the caller has
 */
public record PoseRequestView(
        String id,
        String userId,
        String poseName,
        String description,
        @MediaLink @Nullable String referenceImageUrl,
        @Nullable String categoryId,
        @Nullable String useCase,
        int votesCount,
        String status,
        @Nullable String adminNotes,
        @Nullable String completedPoseId,
        Instant createdAt,
        Instant updatedAt,
        boolean hasVoted)
        implements HasEntityTag {

    static PoseRequestView of(PoseRequest request, boolean hasVoted) {
        return new PoseRequestView(
                request.id,
                request.userId,
                request.poseName,
                request.description,
                request.referenceImageUrl,
                request.categoryId,
                request.useCase,
                request.votesCount,
                request.status,
                request.adminNotes,
                request.completedPoseId,
                request.createdAt,
                request.updatedAt,
                hasVoted);
    }
}
