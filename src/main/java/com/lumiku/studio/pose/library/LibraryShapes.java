package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.PoseStructure.Found;
import com.lumiku.studio.pose.openpose.KeptPose;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The geometry of poses of the library: what their rows keep, else what the catalog says. Those of other sources may have none. */
@Singleton
@Priority(LibraryShapes.BEFORE_PICTURES)
public class LibraryShapes implements PoseOrigin {

    /** Most ids that callers give are of the library. */
    static final int BEFORE_PICTURES = 2;

    /** The picture in which a pose is told where it has none of its own. */
    static final int WIDTH = 768;

    static final int HEIGHT = 1024;

    private final PoseShapes catalog;

    LibraryShapes(PoseShapes catalog) {
        this.catalog = catalog;
    }

    /** How the figure of a pose stands. */
    public Optional<Pose> of(LibraryPose pose) {
        return kept(pose).map(FlatPose::lifted).or(() -> catalog.of(pose.id));
    }

    /** Almost the same; the same for the same seed. */
    public Optional<Pose> varied(LibraryPose pose, int seed) {
        return kept(pose).map(flat -> flat.lifted().varied(seed)).or(() -> catalog.varied(pose.id, seed));
    }

    /** How the figure of a public pose stands. */
    public Optional<Pose> ofPublic(String id) {
        return figure(null, id);
    }

    /** Those of some poses that a job has to keep, as they may change or go; null where there are none. */
    public PoseStructure toKeep(Collection<LibraryPose> poses) {
        List<Found> kept = poses.stream()
                .flatMap(pose -> kept(pose).map(flat -> Found.chosen(pose, flat.lifted())).stream())
                .toList();
        return kept.isEmpty() ? null : new PoseStructure(kept);
    }

    @Override
    public Optional<Pose> figure(String userId, String id) {
        return LibraryPose.findVisible(id, userId).flatMap(this::of);
    }

    @Override
    public Optional<FlatPose> flat(String userId, String id) {
        return LibraryPose.findVisible(id, userId).flatMap(this::flat);
    }

    /** A pose as its document has it: in the canvas that it came with, unless it is framed otherwise. */
    Optional<FlatPose> flat(LibraryPose pose) {
        return kept(pose)
                .map(flat -> flat.canvas() != null && flat.framing() == null ? flat : drawn(flat.lifted()))
                .or(() -> catalog.of(pose.id).map(figure -> drawn(figure).cropped()));
    }

    private static FlatPose drawn(Pose figure) {
        return FlatPose.of(figure, WIDTH, HEIGHT);
    }

    private static Optional<FlatPose> kept(LibraryPose pose) {
        return Optional.ofNullable(pose.keypoints).flatMap(KeptPose::flat);
    }
}
