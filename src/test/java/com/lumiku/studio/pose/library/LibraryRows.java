package com.lumiku.studio.pose.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Rows of the pose library, put in behind the service's back. */
public final class LibraryRows {

    private LibraryRows() {}

    /** A category; its slug is its id. */
    public static String category(Consumer<PoseCategory> more) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PoseCategory category = new PoseCategory();
            category.id = "category-" + UUID.randomUUID();
            category.name = "Category";
            category.displayName = "Category";
            category.slug = category.id;
            more.accept(category);
            category.persist();
            return category.id;
        });
    }

    /** A public pose. */
    public static String pose(String categoryId, String name, Consumer<LibraryPose> more) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LibraryPose pose = new LibraryPose();
            pose.id = "pose-" + UUID.randomUUID();
            pose.categoryId = categoryId;
            pose.name = name;
            pose.previewImageUrl = "/uploads/preview.png";
            pose.referenceImageUrl = "/uploads/reference.png";
            pose.controlnetImageUrl = "/uploads/controlnet.png";
            pose.tags = List.of();
            more.accept(pose);
            pose.persist();
            return pose.id;
        });
    }
}
