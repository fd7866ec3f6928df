package com.lumiku.studio.figure;

import java.util.List;

/**
 * A figure in a pose.
 *
 * @param ground the height of the floor it stands, sits or lies on: a {@code y} of the skeleton's coordinates
 * @param supports what carries it besides the floor, or what it works at
 * @param held what is in its hands
 * @param hands how its fingers are held
 * @param window what pictures show; null for whatever suits the framing
 */
public record Pose(
        Skeleton skeleton,
        Extremities extremities,
        Framing framing,
        double ground,
        List<Support> supports,
        List<Held> held,
        Extremities.Hands hands,
        Window window) {

    public Pose {
        supports = List.copyOf(supports);
        held = List.copyOf(held);
    }

    /** A pose that is shown as suits its framing. */
    public Pose(
            Skeleton skeleton,
            Extremities extremities,
            Framing framing,
            double ground,
            List<Support> supports,
            List<Held> held) {
        this(skeleton, extremities, framing, ground, supports, held, Extremities.Hands.AT_EASE, null);
    }

    /** Almost the same pose, seen a little more from one side; the same for the same seed. For figures that hold nothing. */
    public Pose varied(int seed) {
        return Variation.of(this, seed);
    }

    /** Whether something of this kind is on the head. */
    public boolean wears(Item item) {
        return held.stream().anyMatch(thing -> thing.item() == item && thing.grip() == Held.Grip.HEAD);
    }

    /**
     * The part of a skeleton's plane that a picture shows, in the skeleton's coordinates.
     *
     * @param x of the left side
     * @param y of the upper side
     */
    public record Window(double x, double y, double width, double height) {

        /** All of it in the middle of a picture, as large as can be. */
        Placement in(int pictureWidth, int pictureHeight) {
            double scale = Math.min(pictureWidth / width, pictureHeight / height);
            return new Placement(
                    scale,
                    (pictureWidth - width * scale) / 2 - x * scale,
                    (pictureHeight - height * scale) / 2 - y * scale);
        }
    }
}
