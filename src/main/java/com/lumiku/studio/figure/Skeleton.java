package com.lumiku.studio.figure;

import java.util.List;

/** A figure as its 18 keypoints. */
public record Skeleton(List<Keypoint> keypoints) {

    /** @throws IllegalArgumentException unless there is one keypoint for each {@link Joint}, in their order */
    public Skeleton {
        keypoints = List.copyOf(keypoints);
        if (keypoints.size() != Joint.values().length) {
            throw new IllegalArgumentException("A skeleton has 18 keypoints, not " + keypoints.size());
        }
    }

    /** Where a joint is. */
    public Keypoint at(Joint joint) {
        return keypoints.get(joint.ordinal());
    }
}
