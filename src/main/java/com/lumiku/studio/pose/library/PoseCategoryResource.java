package com.lumiku.studio.pose.library;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The categories of the pose library; public. */
@Path("/api/apps/pose-generator/categories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Pose library")
public class PoseCategoryResource {

    /** The active categories as a tree, each with the number of its poses. */
    @Operation(operationId = "listPoseCategories")
    @GET
    public List<PoseCategoryView> list() {
        return PoseCategoryTree.of(PoseCategory.counted()).views();
    }
}
