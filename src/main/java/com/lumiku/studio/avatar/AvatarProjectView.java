package com.lumiku.studio.avatar;

import java.time.Instant;

/** An avatar project as lists show it. */
public record AvatarProjectView(
        String id, String userId, String name, String description, Instant createdAt, Instant updatedAt) {

    static AvatarProjectView of(AvatarProject project) {
        return new AvatarProjectView(
                project.id, project.userId, project.name, project.description, project.createdAt, project.updatedAt);
    }
}
