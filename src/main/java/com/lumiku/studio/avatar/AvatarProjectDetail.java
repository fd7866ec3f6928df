package com.lumiku.studio.avatar;

import com.lumiku.studio.web.Tagged;
import java.time.Instant;
import java.util.List;

/** An avatar project with its avatars, newest first. */
public record AvatarProjectDetail(
        String id,
        String userId,
        String name,
        String description,
        Instant createdAt,
        Instant updatedAt,
        List<AvatarView> avatars)
        implements Tagged {

    static AvatarProjectDetail of(AvatarProject project, List<Avatar> avatars) {
        return of(
                AvatarProjectView.of(project),
                avatars.stream().map(AvatarView::of).toList());
    }

    static AvatarProjectDetail of(AvatarProjectView project, List<AvatarView> avatars) {
        return new AvatarProjectDetail(
                project.id(),
                project.userId(),
                project.name(),
                project.description(),
                project.createdAt(),
                project.updatedAt(),
                avatars);
    }
}
