package com.lumiku.studio.avatar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Consumer;

/** Rows of the Avatar Creator, put in behind the service's back. */
public final class AvatarRows {

    private AvatarRows() {}

    /** A user's project. */
    public static String project(String userId, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AvatarProject project = new AvatarProject();
            project.userId = userId;
            project.name = name;
            project.persist();
            return project.id;
        });
    }

    /** An avatar in a project. */
    public static String avatar(String userId, String projectId, Consumer<Avatar> more) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Avatar avatar = new Avatar();
            avatar.userId = userId;
            avatar.projectId = projectId;
            avatar.name = "Ada";
            avatar.baseImageUrl = "/uploads/ada.png";
            avatar.sourceType = "uploaded";
            more.accept(avatar);
            avatar.persist();
            return avatar.id;
        });
    }

    /** An avatar of a new project. */
    public static String avatar(String userId, Consumer<Avatar> more) {
        return avatar(userId, project(userId, "Project"), more);
    }

    /** A pending job of a project. */
    public static String generation(String userId, String projectId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AvatarGeneration generation = new AvatarGeneration();
            generation.userId = userId;
            generation.projectId = projectId;
            generation.prompt = "A portrait";
            generation.persist();
            return generation.id;
        });
    }
}
