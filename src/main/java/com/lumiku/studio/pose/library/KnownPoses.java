package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Pose;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All poses that a user can name: those of the library, and those of the user's pictures. */
@Singleton
public class KnownPoses {

    private final List<PoseOrigin> origins;

    KnownPoses(@All List<PoseOrigin> origins) {
        this.origins = origins;
    }

    /** How the figure of a pose stands; empty where the user cannot see it, or nobody knows its geometry. */
    public Optional<Pose> figure(String userId, String id) {
        return origins.stream()
                .flatMap(origin -> origin.figure(userId, id).stream())
                .findFirst();
    }

    /** The same as its document has it. */
    Optional<FlatPose> flat(String userId, String id) {
        return origins.stream()
                .flatMap(origin -> origin.flat(userId, id).stream())
                .findFirst();
    }
}
