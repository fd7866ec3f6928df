package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Pose;
import java.util.Optional;

/** Knows poses by ids that callers give: the library's, and the pictures that were made of them. Beans are found by type. */
public interface PoseOrigin {

    /** How the figure of a pose stands, where the user may see it and its geometry is known. */
    Optional<Pose> figure(String userId, String id);

    /** The same as its document has it. */
    Optional<FlatPose> flat(String userId, String id);
}
