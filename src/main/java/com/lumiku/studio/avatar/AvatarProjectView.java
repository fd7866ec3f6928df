package com.lumiku.studio.avatar;

import com.lumiku.studio.database.TableRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An avatar project as lists show it. */
public record AvatarProjectView(
        String id, String userId, String name, @Nullable String description, Instant createdAt, Instant updatedAt) {

    static AvatarProjectView of(AvatarProject project) {
        return new AvatarProjectView(
                project.id, project.userId, project.name, project.description, project.createdAt, project.updatedAt);
    }

    static AvatarProjectView of(TableRow row) {
        return new AvatarProjectView(
                row.text("id"),
                row.text("userId"),
                row.text("name"),
                row.text("description"),
                row.time("createdAt"),
                row.time("updatedAt"));
    }
}
