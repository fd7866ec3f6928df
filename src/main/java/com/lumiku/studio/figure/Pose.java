package com.lumiku.studio.figure;

import java.util.List;

/**
 * A figure in a pose.
 *
 * @param ground the height of the floor it stands, sits or lies on: a {@code y} of the skeleton's coordinates
 * @param supports what carries it besides the floor, or what it works at
 */
public record Pose(Skeleton skeleton, Extremities extremities, Framing framing, double ground, List<Support> supports) {

    public Pose {
        supports = List.copyOf(supports);
    }
}
