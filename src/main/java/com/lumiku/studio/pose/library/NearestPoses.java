package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Pose;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the category of the pose in the catalog that is nearest to another one in shape. */
@Singleton
class NearestPoses {

    private final PoseShapes catalog;

    NearestPoses(PoseShapes catalog) {
        this.catalog = catalog;
    }

    /** The category of the nearest pose that is in the library; empty where there is none. */
    Optional<String> category(FlatPose pose) {
        Pose figure = pose.lifted();
        Map<String, Double> distances = new HashMap<>();
        catalog.ids().forEach(id -> catalog.of(id).ifPresent(known -> distances.put(id, distance(figure, known))));
        Map<String, String> categories = new HashMap<>();
        LibraryPose.offered(distances.keySet(), null).forEach(row -> categories.put(row.id, row.categoryId));
        return categories.keySet().stream()
                .min(Comparator.comparingDouble((String id) -> distances.get(id))
                        .thenComparing(id -> id))
                .map(categories::get);
    }

    /** How far the joints that are told of the one are off those of the other, both hung up by the neck, in body heights. */
    private static double distance(Pose figure, Pose known) {
        Keypoint neck = figure.skeleton().at(Joint.NECK);
        Keypoint knownNeck = known.skeleton().at(Joint.NECK);
        List<Joint> told = List.of(Joint.values()).stream()
                .filter(joint -> figure.skeleton().at(joint).visible())
                .toList();
        return told.stream()
                .mapToDouble(joint -> {
                    Keypoint at = figure.skeleton().at(joint);
                    Keypoint other = known.skeleton().at(joint);
                    return Math.hypot(
                            at.x() - neck.x() - other.x() + knownNeck.x(),
                            at.y() - neck.y() - other.y() + knownNeck.y());
                })
                .average()
                .orElse(Double.MAX_VALUE);
    }
}
