package com.lumiku.studio.figure;

import java.util.List;

/**
 * A figure in a pose.
 *
 * @param ground the height of the floor it stands, sits or lies on: a {@code y} of the skeleton's coordinates
 * @param supports what carries it besides the floor, or what it works at
 * @param held what is in its hands
 */
public record Pose(
        Skeleton skeleton,
        Extremities extremities,
        Framing framing,
        double ground,
        List<Support> supports,
        List<Held> held) {

    public Pose {
        supports = List.copyOf(supports);
        held = List.copyOf(held);
    }

    /** Whether something of this kind is on the head. */
    public boolean wears(Item item) {
        return held.stream().anyMatch(thing -> thing.item() == item && thing.grip() == Held.Grip.HEAD);
    }
}
