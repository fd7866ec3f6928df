package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.Pose;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The geometry of the catalog's poses, read when first asked for. Poses of other sources have none. */
@Singleton
public class PoseShapes {

    private volatile Map<String, PoseShape> shapes;

    public PoseShapes() {}

    /** How the figure of a pose stands, by the id in the library. */
    public Optional<Pose> of(String poseId) {
        return shape(poseId).map(PoseShape::pose);
    }

    /** Almost the same; the same for the same seed. */
    public Optional<Pose> varied(String poseId, int seed) {
        return shape(poseId).map(shape -> shape.posture().varied(seed).pose(shape.framing()));
    }

    /** The poses whose geometry is known, by their ids in the library. */
    public Set<String> ids() {
        return all().keySet();
    }

    Optional<PoseShape> shape(String poseId) {
        return Optional.ofNullable(all().get(poseId));
    }

    private Map<String, PoseShape> all() {
        if (shapes == null) {
            // Read twice if two ask at once, which harms nobody.
            shapes = read();
        }
        return shapes;
    }

    private static Map<String, PoseShape> read() {
        Map<String, PoseShape> read = new HashMap<>();
        for (CategoryEntry category : PoseCatalog.categories()) {
            for (PoseEntry.Section section : PoseCatalog.sections(category)) {
                section.poses().forEach(entry -> read.put(entry.id(), PoseShape.of(category, entry)));
            }
        }
        return Map.copyOf(read);
    }
}
